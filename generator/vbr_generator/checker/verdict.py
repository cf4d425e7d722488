"""The verdict of a check: counts of comparisons, allowed differences and losses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

__all__ = ["CheckVerdict"]


@dataclass(slots=True)
class CheckVerdict:
    """The result of a check. Mutable: a check adds to it.

    Attributes:
        compared: Per kind, the number of unchanged items and the total number.
        allowed: Number of occurrences of each allowed difference.
        losses: One line per missing, changed or invented fact.
    """

    compared: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    allowed: Counter[str] = field(default_factory=Counter[str])
    losses: list[str] = field(default_factory=list[str])

    @property
    def ok(self) -> bool:
        """True without losses."""
        return not self.losses

    def count(self, kind: str, found: bool) -> None:
        """Count one comparison."""
        unchanged, total = self.compared.get(kind, (0, 0))
        self.compared[kind] = (unchanged + found, total + 1)

    def lose(self, where: str, what: str) -> None:
        """Add a loss."""
        self.losses.append(f"{where}: {what}")

    def to_json(self) -> dict[str, Any]:
        """Return the verdict in the form of the ledger."""
        return {
            "compared": {
                kind: f"{unchanged}/{total}" for kind, (unchanged, total) in self.compared.items()
            },
            "allowed_differences": dict(sorted(self.allowed.items())),
            "losses": sorted(self.losses),
        }

    def __str__(self) -> str:
        first = [kind for kind in ("operations", "schemas") if kind in self.compared]
        kinds = [*first, *(kind for kind in self.compared if kind not in first)]
        parts = ["/".join(map(str, self.compared[kind])) + f" {kind}" for kind in kinds]
        parts.append(f"{len(self.losses)} losses")
        return "\n".join([", ".join(parts), *(f"  loss: {loss}" for loss in sorted(self.losses))])
