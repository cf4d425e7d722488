"""Changes that a list underwent while it was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Drift:
    """Changes of a list that the reader noticed, and the loss of rows that they may have caused.

    Attributes:
        stable: True if the list has an order that the reader can follow. Then changes cause no
            loss, unless `unproven` is above 0.
        moved: Number of pages whose rows had another position than expected: rows before them were
            inserted or deleted.
        read_again: Number of pages that were requested again because they did not join on to the
            rows read before.
        repeated: Number of rows that were received again, overlap aside, and not yielded again.
        unproven: Number of positions at which rows may be missing.
        first_total: Number of rows of the list in the first response.
        last_total: Number of rows of the list in the latest response.
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
        """True if the reader noticed any change of the list."""
        changed = self.first_total != self.last_total
        return changed or bool(self.moved or self.read_again or self.repeated or self.unproven)

    @property
    def harmful(self) -> bool:
        """True if rows may be missing."""
        return bool(self.unproven) or (not self.stable and self.noticed)


__all__ = ["Drift"]
