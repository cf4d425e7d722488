"""Compatibility of two annotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.api_diff.surface import Surface, union

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["accepts", "ancestors", "reads"]

_GENERIC = re.compile(r"(?P<outer>list|Sequence)\[(?P<inner>.*)\]")
_EMPTY = Surface("")


def accepts(old: str, new: str, surface: Surface = _EMPTY) -> bool:
    """Return True if every value of the type `old` is a value of the type `new`.

    Args:
        old: The old annotation.
        new: The new annotation.
        surface: The new surface, for the bases of classes.

    >>> accepts("int", "int | None"), accepts("int | None", "int")
    (True, False)
    >>> accepts("list[int]", "Sequence[float]"), accepts("list[int]", "list[float]")
    (True, False)
    """
    return all(any(_fits(a, b, surface) for b in union(new)) for a in union(old))


def reads(old: str, new: str, surface: Surface = _EMPTY) -> bool:
    """Return True if code that reads an `old` can read a `new`; arguments as for `accepts`.

    >>> reads("int | None", "int"), reads("int", "int | None")
    (True, False)
    """
    return accepts(new, old, surface)


def ancestors(name: str, surface: Surface) -> Iterator[str]:
    """Yield the classes that a class extends, nearest first."""
    seen: set[str] = set()
    while name in surface.classes and name not in seen:
        seen.add(name)
        name = surface.classes[name].base
        if name:
            yield name


def _fits(one: str, other: str, surface: Surface) -> bool:
    """Return True if a value of one type is a value of another; neither is a union."""
    if one == other or other in ("Any", "object") or (one, other) == ("int", "float"):
        return True
    inner, outer = _GENERIC.fullmatch(one), _GENERIC.fullmatch(other)
    if inner and outer and outer["outer"] == "Sequence":  # list is invariant
        return accepts(inner["inner"], outer["inner"], surface)
    return other in ancestors(one, surface)
