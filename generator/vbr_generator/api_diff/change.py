"""A difference between two surfaces, and how much it matters to a caller."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["KINDS", "LEVELS", "Change", "Kind", "Level", "merged"]

Level = Literal["breaking", "addition", "other"]
Kind = Literal["operation", "parameter", "model", "field", "enum", "value"]

LEVELS: tuple[Level, ...] = ("breaking", "addition", "other")
KINDS: tuple[Kind, ...] = ("operation", "parameter", "model", "field", "enum", "value")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        level: `breaking` if code that ran or type-checked before may not now; `addition` if
            something new can be named; `other` if a caller may like to know.
        kind: What it is about.
        name: The Python name, as a caller writes it.
        what: What happened to it.
    """

    level: Level
    kind: Kind
    name: str
    what: str

    def __str__(self) -> str:
        return f"{self.name} {self.what}"


def merged(told: Iterable[tuple[Level, str]]) -> tuple[Level, str] | None:
    """Make one of everything that is told of one name; the worst level is its level.

    >>> merged([("other", "is str, was int"), ("breaking", "is required now")])
    ('breaking', 'is str, was int; is required now')
    """
    parts = list(told)
    if not parts:
        return None
    levels = {level for level, _ in parts}
    worst: Level = next(level for level in LEVELS if level in levels)
    return worst, "; ".join(what for _, what in parts)
