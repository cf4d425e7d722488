"""Which rows to ask for next: pure.

VBR.md, "Lists": a server may return fewer rows than asked, a page can be empty before `total` is
reached, and `total` moves. So a reader advances by what was returned, asks for the rest of a short
page, and never takes an empty page for the end.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """Rows to ask for.

    Attributes:
        skip: Rows before them.
        limit: How many at most.
    """

    skip: int
    limit: int


class Planner:
    """Plans the ranges of a list whose end is not known beforehand.

    Ranges are handed out in order; several may be on their way once the total is known.

    Args:
        skip: Rows to leave out at the start.
        size: Rows to ask for at a time.
    """

    __slots__ = ("_ended", "_next", "_size", "_total")

    def __init__(self, skip: int, size: int) -> None:
        if skip < 0 or size < 1:
            raise ValueError(f"no page of {size} rows after {skip}")
        self._next = skip
        self._size = size
        self._total: int | None = None
        self._ended = False

    @property
    def total(self) -> int | None:
        """Rows of the whole list, as the server said last."""
        return self._total

    def next_range(self) -> Range | None:
        """Return the next range to ask for, or None if nothing is left by what is known."""
        if self._ended or (self._total is not None and self._next >= self._total):
            return None
        asked = Range(self._next, self._size)
        self._next += self._size
        return asked

    def returned(self, asked: Range, count: int, total: int | None) -> Range | None:
        """Note what came back.

        Args:
            asked: The range.
            count: Rows that came.
            total: What the server says the list holds; None if it does not say.

        Returns:
            A range to ask for before any later one: the rest of a page that came short.
        """
        first = self._total is None
        if total is None:
            # Without a total only a short page can be the end.
            self._ended = self._ended or count < asked.limit
            return None
        self._total = total
        end = asked.skip + count
        if count >= asked.limit or end >= total or count == 0:
            return None
        if first:
            # The first page shows the server's own maximum: ask for no more than that from now on.
            self._size = count
            self._next = end
            return None
        return Range(end, asked.limit - count)


__all__ = ["Planner", "Range"]
