"""The surface of a hand-written package: the names of its `__all__`, with signatures."""

from __future__ import annotations

import enum
import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from vbr_generator.api_diff.surface import (
    ParameterKind,
    PublicClass,
    PublicEnum,
    PublicField,
    PublicFunction,
    PublicParameter,
    Surface,
    camel,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["package_surface", "parameters_of"]

_KINDS: dict[Any, ParameterKind] = {
    inspect.Parameter.POSITIONAL_ONLY: "positional-only",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "positional",
    inspect.Parameter.KEYWORD_ONLY: "keyword",
    inspect.Parameter.VAR_POSITIONAL: "many",
    inspect.Parameter.VAR_KEYWORD: "any-keyword",
}
_OURS = frozenset({"aiovbr", "vbr_api", "vbr_simulator"})  # members of other bases are not promised
_UNPACKED = re.compile(r"Unpack\[(?P<name>\w+)\]")
_ENTERED = frozenset({"__aenter__", "__call__", "__enter__", "__aiter__", "__await__", "__iter__"})


def package_surface(name: str) -> Surface:
    """Import a package and return its surface.

    Args:
        name: For instance `aiovbr`.
    """
    surface = Surface(name)
    _add_module(surface, name, import_module(name))
    return surface


def _add_module(surface: Surface, name: str, module: Any) -> None:
    constants: dict[str, PublicField] = {}
    for public in sorted(module.__all__):
        value, full = getattr(module, public), f"{name}.{public}"
        if inspect.ismodule(value):
            _add_module(surface, full, value)
        elif isinstance(value, enum.EnumMeta):
            members: dict[str, Any] = dict(value.__members__)
            values = {member: str(item.value) for member, item in members.items()}
            surface.enums[full] = PublicEnum(full, values)
        elif inspect.isclass(value):
            _add_class(surface, full, value, (name, module))
        elif callable(value) and inspect.isroutine(value):
            surface.functions[full] = _function(full, value)
        else:
            constants[public] = _field(public, type(value))
    if constants:
        surface.classes[name] = PublicClass(name, fields=constants)


def _annotation(value: Any) -> str:
    if value is inspect.Parameter.empty:
        return "Any"
    value = getattr(value, "__forward_arg__", value)  # NamedTuple wraps its annotations
    return " ".join(inspect.formatannotation(value).replace("'", "").split())


def _field(name: str, annotation: Any) -> PublicField:
    return PublicField(name, _annotation(annotation), wire=camel(name))


def parameters_of(function: Any) -> tuple[PublicParameter, ...]:
    """Return the parameters of a function or class, without `self`.

    `**options: Unpack[SomeTypedDict]` (PEP 692) is returned as the keywords of the typed
    dictionary.
    """
    found: list[PublicParameter] = []
    for p in inspect.signature(function).parameters.values():
        if p.name in ("self", "cls") or p.name.startswith("_"):
            continue
        kind, annotation = _KINDS[p.kind], _annotation(p.annotation)
        unpacked = _UNPACKED.fullmatch(annotation)
        if unpacked is not None:
            found += _keywords(function.__globals__[unpacked["name"]])
            continue
        required = p.default is inspect.Parameter.empty and kind not in ("many", "any-keyword")
        found.append(PublicParameter(p.name, annotation, required, kind))
    return tuple(found)


def _keywords(typed_dict: Any) -> Iterator[PublicParameter]:
    for name, annotation in inspect.get_annotations(typed_dict).items():
        required = name in typed_dict.__required_keys__
        yield PublicParameter(name, _annotation(annotation), required, "keyword")


def _function(full: str, value: Callable[..., Any]) -> PublicFunction:
    returns = inspect.signature(value).return_annotation
    return PublicFunction(full, parameters_of(value), _annotation(returns))


def _own(kind: type[Any], base: type[Any] | None) -> Iterator[tuple[str, Any]]:
    """Yield the members of a class and its private bases below the public base, nearest first."""
    seen = set[str]()
    for base_ in kind.__mro__:
        if base_ is base:
            break
        if base_.__module__.partition(".")[0] not in _OURS:
            continue
        annotated = inspect.get_annotations(base_)
        for name, value in {**annotated, **vars(base_)}.items():
            if name not in seen and (not name.startswith("_") or name in _ENTERED):
                seen.add(name)
                yield name, (value, annotated.get(name))


def _add_class(surface: Surface, full: str, kind: type[Any], where: tuple[str, Any]) -> None:
    place, module = where
    public = {getattr(module, name): name for name in module.__all__ if _is_class(module, name)}
    base = next((b for b in kind.__mro__[1:] if b in public), None)
    fields: dict[str, PublicField] = {}
    for name, (value, annotation) in sorted(_own(kind, base)):
        called: Any = getattr(value, "__func__", value)  # of a class method or static method
        if inspect.isfunction(called):
            surface.functions[f"{full}.{name}"] = _function(f"{full}.{name}", called)
        elif isinstance(value, property):
            returns = inspect.signature(value.fget).return_annotation if value.fget else "Any"
            fields[name] = _field(name, returns)
        elif annotation is not None:
            fields[name] = _field(name, annotation)
    surface.classes[full] = PublicClass(full, f"{place}.{public[base]}" if base else "", fields)
    if not issubclass(kind, BaseException) and not getattr(kind, "_is_protocol", False):
        # Callers do not construct errors and protocols.
        surface.functions[full] = PublicFunction(full, parameters_of(kind), full)


def _is_class(module: Any, name: str) -> bool:
    return inspect.isclass(getattr(module, name))
