"""Whether code written for one annotation goes on working with another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.api_diff.surface import Surface, union

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["accepts", "ancestors", "reads"]

_GENERIC = re.compile(r"(?P<outer>list|Sequence)\[(?P<inner>.*)\]")
_NOTHING = Surface("")


def accepts(old: str, new: str, surface: Surface = _NOTHING) -> bool:
    """Tell whether what was passed as `old` may be passed as `new`.

    Args:
        old: The annotation that was.
        new: The annotation that is.
        surface: Where classes are what they are now.

    >>> accepts("int", "int | None"), accepts("int | None", "int")
    (True, False)
    >>> accepts("list[int]", "Sequence[float]"), accepts("list[int]", "list[float]")
    (True, False)
    """
    return all(any(_fits(a, b, surface) for b in union(new)) for a in union(old))


def reads(old: str, new: str, surface: Surface = _NOTHING) -> bool:
    """Tell whether code that reads an `old` can read a `new`; arguments as of `accepts`.

    >>> reads("int | None", "int"), reads("int", "int | None")
    (True, False)
    """
    return accepts(new, old, surface)


def ancestors(name: str, surface: Surface) -> Iterator[str]:
    """Walk over the classes that a class extends, nearest first."""
    seen: set[str] = set()
    while name in surface.classes and name not in seen:
        seen.add(name)
        name = surface.classes[name].base
        if name:
            yield name


def _fits(one: str, other: str, surface: Surface) -> bool:
    """Tell whether a value of one type is one of another; neither is a union."""
    if one == other or other in ("Any", "object") or (one, other) == ("int", "float"):
        return True
    inner, outer = _GENERIC.fullmatch(one), _GENERIC.fullmatch(other)
    if inner and outer and outer["outer"] == "Sequence":  # of a list, neither may stand for another
        return accepts(inner["inner"], outer["inner"], surface)
    return other in ancestors(one, surface)
