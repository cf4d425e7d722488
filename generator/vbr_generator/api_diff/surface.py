"""The names that a caller can use: functions, classes with fields, enums with members."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "ParameterKind",
    "PublicClass",
    "PublicEnum",
    "PublicField",
    "PublicFunction",
    "PublicParameter",
    "Surface",
    "camel",
    "union",
]

ParameterKind = Literal["positional-only", "positional", "keyword", "many", "any-keyword"]

_NAME = re.compile(r"[A-Za-z_]\w*")


def camel(name: str) -> str:
    """Return the JSON spelling of most Python names.

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
class PublicParameter:
    """A parameter of a function; a required parameter has no default."""

    name: str
    annotation: str
    required: bool = True
    kind: ParameterKind = "positional"


@dataclass(frozen=True, slots=True)
class PublicFunction:
    """A function, method, constructor, operation or command.

    Attributes:
        name: Python name; the name of an operation has no dot.
        parameters: Parameters in the order of the signature.
        returns: Annotation of the result.
        group: For an operation, its attribute of `Api`; else empty.
        route: For an operation, its method and path; else empty.
        paging: For an operation, its kind of paging; else empty.
    """

    name: str
    parameters: tuple[PublicParameter, ...] = ()
    returns: str = "None"
    group: str = ""
    route: str = ""
    paging: str = ""

    @property
    def full_name(self) -> str:
        """Name in a caller's code."""
        return f"api.{self.group}.{self.name}" if self.group else self.name


@dataclass(frozen=True, slots=True)
class PublicField:
    """A field of a model, or an attribute of a class.

    Attributes:
        required: True if the constructor requires it.
        wire: Name in JSON.
        secret: True if `repr` masks it.
    """

    name: str
    annotation: str
    required: bool = False
    wire: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class PublicClass:
    """A model or another class, without inherited fields.

    Attributes:
        base: The extended class, or empty.
        fields: Fields by name.
        discriminator: For a polymorphic parent, the property that selects the subclass.
        children: For a polymorphic parent, class by value of the discriminator.
    """

    name: str
    base: str = ""
    fields: dict[str, PublicField] = field(default_factory=dict[str, PublicField])
    discriminator: str = ""
    children: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PublicEnum:
    """An enum: values by member name."""

    name: str
    members: dict[str, str]


@dataclass(frozen=True)
class Surface:
    """Every public name of one revision, of one package or of the command line.

    Attributes:
        title: The revision, the package or `cli`.
    """

    title: str
    functions: dict[str, PublicFunction] = field(default_factory=dict[str, PublicFunction])
    classes: dict[str, PublicClass] = field(default_factory=dict[str, PublicClass])
    enums: dict[str, PublicEnum] = field(default_factory=dict[str, PublicEnum])

    @property
    def is_revision(self) -> bool:
        """True for an API revision, False for a package or the command line."""
        return self.title[:1].isdigit()

    def full_name(self, name: str) -> str:
        """Return the name of a class or enum in a caller's code."""
        return f"models.{name}" if self.is_revision else name

    def fields(self, name: str) -> dict[str, PublicField]:
        """Return the fields of a class, including inherited fields."""
        class_ = self.classes.get(name)
        return {**self.fields(class_.base), **class_.fields} if class_ is not None else {}

    def named(self, annotation: str) -> Iterator[str]:
        """Yield the classes that an annotation names."""
        return (name for name in _NAME.findall(annotation) if name in self.classes)

    def _reached(self, roots: Iterator[str]) -> frozenset[str]:
        todo, reached = list(roots), set[str]()
        while todo:
            name = todo.pop()
            if name in reached or name not in self.classes:
                continue
            reached.add(name)
            class_ = self.classes[name]
            todo += [class_.base, *class_.children.values()]
            for item in class_.fields.values():
                todo += self.named(item.annotation)
        return frozenset(reached)

    @cached_property
    def sent(self) -> frozenset[str]:
        """The classes that callers construct: reachable from parameters."""
        return self._reached(
            name
            for function in self.functions.values()
            for parameter in function.parameters
            for name in self.named(parameter.annotation)
        )

    @cached_property
    def received(self) -> frozenset[str]:
        """The classes that callers read: reachable from results."""
        return self._reached(
            name for function in self.functions.values() for name in self.named(function.returns)
        )
