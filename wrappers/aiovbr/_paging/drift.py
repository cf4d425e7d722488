"""What became of a list while it was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Drift:
    """Changes of a list that its reader noticed, and whether they can have cost it rows.

    Attributes:
        stable: Whether the rows come in an order that the reader can follow. If so, changes do no
            harm, unless `unproven` says otherwise.
        moved: Pages whose rows stood elsewhere than expected: rows before them came or went.
        read_again: Pages that were read once more, because they did not join on to what was read.
        repeated: Rows that came again and were not yielded again, overlap aside.
        unproven: Places at which rows may be missing.
        first_total: Rows of the list as the server said first.
        last_total: Rows of the list as the server said last.
    """

    stable: bool
    moved: int = 0
    read_again: int = 0
    repeated: int = 0
    unproven: int = 0
    first_total: int | None = None
    last_total: int | None = None

    @property
    def noticed(self) -> bool:
        """Whether the list changed while it was read, as far as one could see."""
        changed = self.first_total != self.last_total
        return changed or bool(self.moved or self.read_again or self.repeated or self.unproven)

    @property
    def harmful(self) -> bool:
        """Whether rows may be missing."""
        return bool(self.unproven) or (not self.stable and self.noticed)


__all__ = ["Drift"]
