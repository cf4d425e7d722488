"""A difference between two surfaces, with its effect on callers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["KINDS", "LEVELS", "ApiChange", "ChangeKind", "ChangeLevel", "merge_changes"]

ChangeLevel = Literal["breaking", "addition", "other"]
ChangeKind = Literal["operation", "parameter", "model", "field", "enum", "value"]

LEVELS: tuple[ChangeLevel, ...] = ("breaking", "addition", "other")
KINDS: tuple[ChangeKind, ...] = ("operation", "parameter", "model", "field", "enum", "value")


@dataclass(frozen=True, slots=True)
class ApiChange:
    """One difference.

    Attributes:
        level: `breaking` if working code may fail or no longer type-check; `addition` for a new
            name; `other` for any other difference.
        kind: Kind of the changed name.
        name: Python name in a caller's code.
        what: The difference, as a verb phrase.
    """

    level: ChangeLevel
    kind: ChangeKind
    name: str
    what: str

    def __str__(self) -> str:
        return f"{self.name} {self.what}"


def merge_changes(changes: Iterable[tuple[ChangeLevel, str]]) -> tuple[ChangeLevel, str] | None:
    """Merge the differences of one name; the result has the worst level.

    >>> merge_changes([("other", "is str, was int"), ("breaking", "is required now")])
    ('breaking', 'is str, was int; is required now')
    """
    parts = list(changes)
    if not parts:
        return None
    levels = {level for level, _ in parts}
    worst: ChangeLevel = next(level for level in LEVELS if level in levels)
    return worst, "; ".join(what for _, what in parts)
