"""The verdict of a check: what was compared, which differences are allowed, and every loss."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Verdict"]


@dataclass(slots=True)
class Verdict:
    """What a check found.

    Attributes:
        compared: How many of each kind were found again, and how many there were.
        allowed: How often each allowed difference was met.
        losses: One line for everything that is missing, changed or invented.
    """

    compared: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    allowed: Counter[str] = field(default_factory=Counter[str])
    losses: list[str] = field(default_factory=list[str])

    @property
    def ok(self) -> bool:
        """Tell whether nothing was lost."""
        return not self.losses

    def count(self, kind: str, found: bool) -> None:
        """Count one thing of a kind as compared."""
        good, total = self.compared.get(kind, (0, 0))
        self.compared[kind] = (good + found, total + 1)

    def lose(self, where: str, what: str) -> None:
        """Note a loss."""
        self.losses.append(f"{where}: {what}")

    def to_json(self) -> dict[str, Any]:
        """Give the verdict as it stands in the ledger."""
        return {
            "compared": {kind: f"{good}/{total}" for kind, (good, total) in self.compared.items()},
            "allowed_differences": dict(sorted(self.allowed.items())),
            "losses": sorted(self.losses),
        }

    def __str__(self) -> str:
        first = [kind for kind in ("operations", "schemas") if kind in self.compared]
        kinds = [*first, *(kind for kind in self.compared if kind not in first)]
        parts = ["/".join(map(str, self.compared[kind])) + f" {kind}" for kind in kinds]
        parts.append(f"{len(self.losses)} losses")
        return "\n".join([", ".join(parts), *(f"  loss: {loss}" for loss in sorted(self.losses))])
