"""What a caller can name: functions with parameters, classes with fields, enums with members."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Class", "Enum", "Field", "Function", "Kind", "Parameter", "Surface", "camel", "union"]

Kind = Literal["positional-only", "positional", "keyword", "many", "any-keyword"]

_NAME = re.compile(r"[A-Za-z_]\w*")


def camel(name: str) -> str:
    """Give the spelling that most Python names have on the wire.

    >>> camel("is_disabled")
    'isDisabled'
    """
    first, *others = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def union(annotation: str) -> frozenset[str]:
    """Split an annotation into the members of its union.

    >>> sorted(union("dict[str, int | None] | None"))
    ['None', 'dict[str, int | None]']
    """
    parts, depth, start = set[str](), 0, 0
    for index, letter in enumerate(annotation):
        depth += (letter in "[(") - (letter in "])")
        if letter == "|" and depth == 0:
            parts.add(annotation[start:index].strip())
            start = index + 1
    return frozenset(parts | {annotation[start:].strip()})


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function; `required` ones have no default."""

    name: str
    annotation: str
    required: bool = True
    kind: Kind = "positional"


@dataclass(frozen=True, slots=True)
class Function:
    """A function, method, constructor, operation or command.

    Attributes:
        name: Its Python name; an operation's has no dot.
        parameters: In the order of the signature.
        returns: The annotation of what it returns.
        group: For an operation, the attribute of `Api` that has it.
        route: For an operation, its method and path.
        paging: For an operation, how it pages, or nothing.
    """

    name: str
    parameters: tuple[Parameter, ...] = ()
    returns: str = "None"
    group: str = ""
    route: str = ""
    paging: str = ""

    @property
    def full_name(self) -> str:
        """The name that a caller writes."""
        return f"api.{self.group}.{self.name}" if self.group else self.name


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model, or an attribute of a class.

    Attributes:
        required: Whether a constructor must be given it.
        wire: Its name in JSON.
        secret: Whether it is masked in reprs.
    """

    name: str
    annotation: str
    required: bool = False
    wire: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Class:
    """A model or another class, with what it declares itself.

    Attributes:
        base: The class that it extends, or nothing.
        fields: By name.
        discriminator: For a polymorphic parent, the property that decides.
        children: For a polymorphic parent, class by value of the discriminator.
    """

    name: str
    base: str = ""
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    discriminator: str = ""
    children: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum: values by member name."""

    name: str
    members: dict[str, str]


@dataclass(frozen=True)
class Surface:
    """Everything public of one revision, or of one package.

    Attributes:
        title: The revision, or what else it is the surface of.
    """

    title: str
    functions: dict[str, Function] = field(default_factory=dict[str, Function])
    classes: dict[str, Class] = field(default_factory=dict[str, Class])
    enums: dict[str, Enum] = field(default_factory=dict[str, Enum])

    @property
    def is_revision(self) -> bool:
        """Whether this is an API revision, not a package or the command line."""
        return self.title[:1].isdigit()

    def full_name(self, name: str) -> str:
        """Give the name of a class or enum that a caller writes."""
        return f"models.{name}" if self.is_revision else name

    def fields(self, name: str) -> dict[str, Field]:
        """Give all fields of a class, inherited ones included."""
        found = self.classes.get(name)
        return {**self.fields(found.base), **found.fields} if found is not None else {}

    def named(self, annotation: str) -> Iterator[str]:
        """Give the classes that an annotation names."""
        return (name for name in _NAME.findall(annotation) if name in self.classes)

    def _reached(self, roots: Iterator[str]) -> frozenset[str]:
        todo, reached = list(roots), set[str]()
        while todo:
            name = todo.pop()
            if name in reached or name not in self.classes:
                continue
            reached.add(name)
            found = self.classes[name]
            todo += [found.base, *found.children.values()]
            for item in found.fields.values():
                todo += self.named(item.annotation)
        return frozenset(reached)

    @cached_property
    def sent(self) -> frozenset[str]:
        """The classes that callers build: reached from parameters."""
        return self._reached(
            name
            for function in self.functions.values()
            for parameter in function.parameters
            for name in self.named(parameter.annotation)
        )

    @cached_property
    def received(self) -> frozenset[str]:
        """The classes that callers read: reached from what is returned."""
        return self._reached(
            name for function in self.functions.values() for name in self.named(function.returns)
        )
