"""Classes that each `raise` of a module can raise: from the syntax tree, names and annotations."""

from __future__ import annotations

import ast
import builtins
import copy
import inspect
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from source_tree import module_name, syntax_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Classes: TypeAlias = frozenset[type]

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


_ABSTRACT = frozenset({Exception, BaseException})


class UnresolvedError(Exception):
    """No class is known for an expression: give the function or the variable an annotation."""


class Reraised:
    """Stands for a variable or a result of the type Exception: another `raise` made its value."""


@dataclass(frozen=True)
class Scope:
    """Names that an expression can use: those of its functions, its class and its module."""

    path: Path
    module: str
    functions: tuple[Function, ...] = ()
    owner: str | None = None

    @property
    def outermost(self) -> Scope:
        """The scope of the module itself."""
        return replace(self, functions=(), owner=None)

    def find(self, name: str) -> Any:
        """Return the object that a name of the module, or a builtin, refers to."""
        for node in ast.walk(syntax_tree(self.path)):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if (alias.asname or alias.name) == name:
                        return _imported(self, node, alias.name)
        module = import_module(self.module)
        if hasattr(module, name):
            return getattr(module, name)
        if hasattr(builtins, name):
            return getattr(builtins, name)
        raise UnresolvedError(f"{self.module}: no name {name}")


def _imported(scope: Scope, node: ast.ImportFrom, name: str) -> Any:
    source = node.module or ""
    if node.level:
        parts = scope.module.split(".")
        if scope.path.name == "__init__.py":
            parts.append("__init__")
        source = ".".join([*parts[: -node.level], *([source] if source else [])])
    module = import_module(source)
    return getattr(module, name) if hasattr(module, name) else import_module(f"{source}.{name}")


@dataclass(frozen=True)
class Raise:
    """One `raise` with an operand.

    Attributes:
        module: Dotted name of the module.
        line: Line in the module.
        operand: The raised expression.
        scope: Names that the expression can use.
    """

    module: str
    line: int
    operand: ast.expr = field(repr=False)
    scope: Scope = field(repr=False)

    def classes(self) -> Classes:
        """Return the classes of the raised error.

        Raises:
            UnresolvedError: If an annotation is missing.
        """
        return _classes_of(self.operand, self.scope)


def raises_in(path: Path, module: str | None = None) -> Iterator[Raise]:
    """Yield every `raise` with an operand in a module.

    Args:
        path: File of the module.
        module: Its dotted name; by default that of a module of this repository.
    """
    yield from _raises_below(syntax_tree(path), Scope(path, module or module_name(path)))


def _raises_below(node: ast.AST, scope: Scope) -> Iterator[Raise]:
    for child in ast.iter_child_nodes(node):
        inner = scope
        if isinstance(child, ast.ClassDef):
            inner = replace(scope, owner=child.name)
        elif isinstance(child, _FUNCTIONS):
            inner = replace(scope, functions=(*scope.functions, child))
        elif isinstance(child, ast.Raise) and child.exc is not None:
            yield Raise(scope.module, child.lineno, child.exc, scope)
        yield from _raises_below(child, inner)


def _classes_of(node: ast.expr, scope: Scope) -> Classes:
    """Return the classes of a value; a class stands for its instances."""
    match node:
        case ast.Call(func=function):
            return _classes_of_call(node, function, scope)
        case ast.Await(value=value):
            return _classes_of(value, scope)
        case ast.IfExp(body=body, orelse=other):
            return _classes_of(body, scope) | _classes_of(other, scope)
        case ast.BoolOp(values=values):
            return frozenset[type]().union(*(_classes_of(value, scope) for value in values))
        case ast.Subscript(value=value):
            return _classes_of(value, scope)
        case ast.Name(id=name):
            return _classes_of_name(name, scope)
        case ast.Attribute(value=value, attr=attribute):
            found = _static(node, scope)
            if isinstance(found, type):
                return frozenset({found})
            return frozenset[type]().union(
                *(_classes_of_attribute(kind, attribute) for kind in _classes_of(value, scope))
            )
        case _:
            raise UnresolvedError(f"{scope.module}:{node.lineno}: {ast.unparse(node)}")


def _classes_of_call(node: ast.Call, function: ast.expr, scope: Scope) -> Classes:
    found = _static(function, scope)
    if found is copy.copy:
        return _classes_of(node.args[0], scope)
    if isinstance(found, type):
        return frozenset({found})
    if inspect.isfunction(found):
        return _returned(found)
    if isinstance(function, ast.Attribute):
        return frozenset[type]().union(
            *(
                _classes_of_attribute(kind, function.attr)
                for kind in _classes_of(function.value, scope)
            )
        )
    raise UnresolvedError(f"{scope.module}:{node.lineno}: {ast.unparse(node)}")


def _static(node: ast.expr, scope: Scope) -> Any:
    """Return the object of a dotted name that no local variable shadows, else None."""
    match node:
        case ast.Name(id=name):
            if _local(name, scope) is not None:
                return None
            try:
                return scope.find(name)
            except UnresolvedError:
                return None
        case ast.Attribute(value=value, attr=attribute):
            owner = _static(value, scope)
            return getattr(owner, attribute, None) if inspect.ismodule(owner) else None
        case _:
            return None


def _classes_of_name(name: str, scope: Scope) -> Classes:
    local = _local(name, scope)
    if local is not None:
        return local
    found = scope.find(name)
    if isinstance(found, type):
        return frozenset({found})
    raise UnresolvedError(f"{scope.module}: {name} is no class")


def _local(name: str, scope: Scope) -> Classes | None:
    """Return the classes of a local variable, None if no function has one of this name."""
    for depth in range(len(scope.functions), 0, -1):
        outer = replace(scope, functions=scope.functions[: depth - 1])
        inner = replace(scope, functions=scope.functions[:depth])
        function = scope.functions[depth - 1]
        parameters = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
        for parameter in parameters:
            if parameter.arg == name:
                if name == "self" and scope.owner is not None:
                    return frozenset({scope.find(scope.owner)})
                return _annotated(parameter.annotation, outer)
        bindings = _bindings(function, name, inner)
        if bindings:
            return frozenset[type]().union(*bindings)
    return None


def _bindings(function: Function, name: str, scope: Scope) -> list[Classes]:
    bindings: list[Classes] = []
    for node in ast.walk(function):
        match node:
            case ast.ExceptHandler(type=kind) if node.name == name and kind is not None:
                kinds = kind.elts if isinstance(kind, ast.Tuple) else [kind]
                bindings += [_declared(_classes_of(each, scope.outermost)) for each in kinds]
            case ast.AnnAssign(target=ast.Name(id=target), annotation=annotation):
                if target == name:
                    return [_annotated(annotation, scope)]
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                bindings.append(_classes_of(value, scope))
            case _:
                pass
    return bindings


def _annotated(annotation: ast.expr | None, scope: Scope) -> Classes:
    """Return the classes of an annotation; `type[X]` stands for X, and None is left out."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _annotated(left, scope) | _annotated(right, scope)
        case ast.Subscript(value=ast.Name(id="type"), slice=inner):
            return _annotated(inner, scope)
        case ast.Subscript(value=value):
            return _annotated(value, scope)
        case ast.Constant(value=None):
            return frozenset()
        case ast.Name() | ast.Attribute():
            found = _static(annotation, scope.outermost)
            if isinstance(found, type):
                return _declared(frozenset({found}))
        case _:
            pass
    shown = ast.unparse(annotation) if annotation is not None else "no annotation"
    raise UnresolvedError(f"{scope.module}: {shown}")


def _declared(classes: Classes) -> Classes:
    return frozenset(Reraised if kind in _ABSTRACT else kind for kind in classes)


def _scope_of(thing: Any) -> Scope:
    path = inspect.getsourcefile(thing)
    assert path is not None
    return Scope(Path(path), thing.__module__)


def _returned(function: Any) -> Classes:
    """Return the classes that a function returns; those of its `return` if they are abstract."""
    scope = _scope_of(function)
    annotation = inspect.get_annotations(function).get("return")
    if not isinstance(annotation, str):
        raise UnresolvedError(f"{scope.module}.{function.__qualname__}: no annotation")
    declared = _annotated(ast.parse(annotation, mode="eval").body, scope)
    return declared | _in_returns(function, scope) if Reraised in declared else declared


def _in_returns(function: Any, scope: Scope) -> Classes:
    owner, _, name = function.__qualname__.rpartition(".")
    for node in ast.walk(syntax_tree(scope.path)):
        if isinstance(node, _FUNCTIONS) and node.name == name:
            inner = replace(scope, functions=(node,), owner=owner or None)
            values = [
                part.value for part in ast.walk(node) if isinstance(part, ast.Return) and part.value
            ]
            return frozenset[type]().union(*(_classes_of(value, inner) for value in values))
    raise UnresolvedError(f"{scope.module}.{function.__qualname__}: no source")


def _classes_of_attribute(owner: type, attribute: str) -> Classes:
    """Return the classes of a field or a property, or of the result of a method."""
    if attribute in ("__cause__", "__context__"):
        return frozenset({Reraised})
    found = inspect.getattr_static(owner, attribute, None)
    if isinstance(found, property):
        return _returned(found.fget)
    if inspect.isfunction(found):
        return _returned(found)
    for kind in owner.__mro__:
        if kind.__module__ == "builtins":
            continue
        scope = _scope_of(kind)
        annotation = inspect.get_annotations(kind).get(attribute)
        if isinstance(annotation, str):
            return _annotated(ast.parse(annotation, mode="eval").body, scope)
        assigned = _assigned(kind, attribute, scope)
        if assigned is not None:
            return assigned
    raise UnresolvedError(f"{owner.__module__}.{owner.__qualname__}.{attribute}")


def _assigned(owner: type, attribute: str, scope: Scope) -> Classes | None:
    """Return the classes of an attribute that a method of a class assigns."""
    for node in ast.walk(syntax_tree(scope.path)):
        if not isinstance(node, ast.ClassDef) or node.name != owner.__name__:
            continue
        for method in (part for part in node.body if isinstance(part, _FUNCTIONS)):
            inner = replace(scope, functions=(method,), owner=node.name)
            for part in ast.walk(method):
                match part:
                    case ast.AnnAssign(
                        target=ast.Attribute(value=ast.Name(id="self"), attr=name),
                        annotation=annotation,
                    ) if name == attribute:
                        return _annotated(annotation, scope)
                    case ast.Assign(
                        targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value
                    ) if name == attribute:
                        return _classes_of(value, inner)
                    case _:
                        pass
    return None


__all__ = ["Raise", "Reraised", "UnresolvedError", "raises_in"]
