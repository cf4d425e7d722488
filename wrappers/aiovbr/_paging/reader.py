"""Range to request next, and rows of a response that are new: pure.

vbr-api.md, F83 and F87: a server may return fewer rows than requested, a page may be empty before
`total` is reached, `total` changes, and rows are inserted and deleted between pages.

Pages overlap. A page joins on to the rows read before if it contains an *anchor*: a row that was
read, before which no row is missing. Every row that was behind the anchor when the server made the
page is behind it in the page. So if rows keep their order, no row that existed throughout is
missed, whatever is inserted or deleted, and in whichever sequence the server makes pages. No row
behind the *last* anchor has been read yet, so none is read twice. A page without an anchor waits
until the rows before it have been read.

Rows of equal rank (a run) may change places, so the last run of a page is *open*: its rows are no
anchors until a page shows the rows behind the run. Such a page begins before the run and is four
times as long as the part of the run read so far. So a run of any length costs at most half of its
rows again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, groupby, islice
from operator import eq
from typing import TYPE_CHECKING, Any, Final

from .. import defaults
from ..errors import ConfigurationError
from .drift import Drift
from .order import rank, rank_alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_REMEMBERED_ROWS: Final = 10_000
_SMALLEST_PAGE: Final = 4  # an anchor, an open row, and new rows
_GROWTH: Final = 4


@dataclass(frozen=True, slots=True)
class Range:
    """Rows to request.

    Attributes:
        skip: Number of rows before them.
        limit: Maximum number of rows.
    """

    skip: int
    limit: int


@dataclass(frozen=True, slots=True)
class Window:
    """Rows of a response, reduced to their identities and order.

    Attributes:
        requested: The range that was requested.
        count: Number of rows received.
        total: Number of rows of the whole list; None if the response lacks it.
        ids: Identities of the rows; None if they have none.
        keys: Values that the rows are ordered by; None if rows do not show them.
    """

    requested: Range
    count: int
    total: int | None
    ids: Sequence[Any] | None = field(repr=False, default=None)
    keys: Sequence[Any] | None = field(repr=False, default=None)

    @property
    def end(self) -> int:
        """Number of rows before the window and in it."""
        return self.requested.skip + self.count

    @property
    def last(self) -> bool:
        """True if the list ends with this window. Without a total, a short page is the end."""
        if self.total is None:
            return self.count < self.requested.limit
        return self.end >= self.total


@dataclass(frozen=True, slots=True)
class ListPosition:
    """The position of a reader in a list.

    Attributes:
        skip: Number of rows before the next row, in the latest response.
        anchors: Ids and keys of the latest rows before which no row is missing.
        open: Ids and keys of the rows of the open run.
    """

    skip: int
    anchors: tuple[tuple[Any, Any], ...] = ()
    open: tuple[tuple[Any, Any], ...] = ()


class Reader:
    """Reads a list whose rows are inserted and deleted meanwhile.

    Pass every window to `join`; windows of `range_ahead` in the order of their ranges. If `join`
    rejects a window, request `next_range()`, join its window, and pass the rejected window again.

    Args:
        skip: Number of rows to leave out at the start.
        size: Number of rows per request.
        stable: True if rows keep their order.
        position: Position of an earlier reader from which to resume.

    Raises:
        ConfigurationError: If `skip` is negative or `size` is below 1.
    """

    def __init__(
        self, skip: int, size: int, *, stable: bool = False, position: ListPosition | None = None
    ) -> None:
        if skip < 0 or size < 1:
            raise ConfigurationError(f"a list has no page of {size} rows after {skip} rows")
        self.drift = Drift(stable)
        self.finished = False
        self.searching = False
        self._skip = skip
        self._limit = max(size, _SMALLEST_PAGE)
        self._size = self._limit  # rows that the server sends: its maximum may be lower
        self._overlap = _overlap(self._size)
        self._blind = False
        self._seen = _Seen()
        self._open: dict[Any, Any] = {}  # keys by id
        self._anchored = False
        self._anchor_at = 0
        self._front = self._planned = skip
        self._back = 0
        self._long_run = 0  # rows of the longest run in the latest pages
        self._stalls = 0
        self._forced = False
        self._urgent: Range | None = None
        self._candidates: Iterator[Range] = iter(())
        self._begun = position is not None
        self._resumed = position is not None
        if position is not None:
            self._front = self._planned = position.skip
            self._back = len(position.open) + len(position.anchors)
            self._anchored = bool(position.anchors)
            self._anchor_at = position.skip - len(position.open) - 1
            for row_id, key in position.anchors + position.open:
                self._seen.add(row_id, key)
            self._open.update(position.open)

    @property
    def open(self) -> dict[Any, Any]:
        """Keys of the rows of open runs, by id."""
        return dict(self._open)

    def next_range(self) -> Range:
        """Return the range to request while no request is in flight, or while `searching`."""
        if not self.searching:
            self._urgent = self._range_from_anchors()
        assert self._urgent is not None  # noqa: S101 - a search begins with one
        return self._urgent

    def _range_from_anchors(self) -> Range:
        """Return the range that begins with the last anchors and ends behind the rows read."""
        skip = max(0, self._front - self._back)
        behind = self._front - skip
        if behind + self._overlap < self._size:
            return Range(skip, self._limit)
        limit, total = behind * _GROWTH, self.drift.last_total
        if total is not None:
            limit = min(limit, total - skip)
        return Range(skip, max(limit, behind + self._limit))

    def range_ahead(self) -> Range | None:
        """Return a range to request before earlier responses arrive, None if there is none."""
        total = self.drift.last_total
        if self.finished or self.searching or total is None or self._planned >= total:
            return None
        overlap = self._overlap
        if self._long_run:
            overlap = max(overlap, min(self._long_run + 2, self._size // 2))
            if self._planned == self._front and self._long_run >= overlap:
                return None  # rows behind such a long run would not join on
        rows = Range(max(0, self._planned - overlap), self._limit)
        self._planned = rows.skip + self._size
        return rows

    def join(self, window: Window) -> list[int] | None:
        """Join a window on to the rows read before.

        Returns:
            Indexes of its rows that are new; None if rows before the window may be missing: then
            pass the window again later.
        """
        drift = self.drift
        if window.total is not None:
            drift.last_total = window.total
            if drift.first_total is None:
                drift.first_total = window.total
        if window.count and (window.keys is None or window.ids is None):
            drift.stable = False
            self._open.clear()
        urgent = window.requested == self._urgent
        if window.ids is None:
            self._blind, self._overlap = True, 0
        if self._blind:  # rows have no identities: their positions must do
            anchor = self._front - window.requested.skip - 1
            joined = window.requested.skip <= self._front
        else:
            anchor = self._last_anchor(window)
            joined = anchor >= 0
        if not (joined or self._begins(window) or self._forced):
            self._search(window, urgent=urgent)
            return None
        if not joined and not self._begins(window):
            drift.unproven += 1
        self._forced = self.searching = False
        if self._blind:
            fresh = list(range(max(0, anchor + 1), window.count))
        else:
            fresh = self._new_rows(window, anchor)
        self._advance(window, anchor, fresh, urgent=urgent)
        return fresh

    def _last_anchor(self, window: Window) -> int:
        keys = window.keys if self.drift.stable else None
        ids = window.ids or ()
        for index in range(len(ids) - 1, -1, -1):
            row_id = ids[index]
            if row_id in self._open or row_id not in self._seen:
                continue
            # A row whose key changed has moved to another position: it is no anchor.
            if keys is None or self._seen.has(row_id, keys[index]):
                return index
        return -1

    def _begins(self, window: Window) -> bool:
        if not self._begun or (not self._anchored and window.requested.skip == self._skip):
            return True
        # No row is before the first one. Every row read is remembered, so none is yielded twice.
        start = window.requested.skip == 0 == self._skip
        return start and not self._resumed and not self._seen.forgot

    def _new_rows(self, window: Window, anchor: int) -> list[int]:
        # Rows before the last anchor were read, or were inserted later. Without a stable order,
        # every unknown row counts as new.
        fresh: list[int] = []
        ids, keys, seen = window.ids or (), window.keys, self._seen
        for index in range(anchor + 1 if self.drift.stable else 0, len(ids)):
            row_id = ids[index]
            # A run may be longer than the number of remembered rows.
            if row_id not in seen and row_id not in self._open:
                seen.add(row_id, None if keys is None else keys[index])
                fresh.append(index)
            elif index > anchor and row_id not in self._open:
                self.drift.repeated += 1
        return fresh

    def _advance(self, window: Window, anchor: int, fresh: list[int], *, urgent: bool) -> None:
        first, self._begun = not self._begun, True
        anchor_at = window.requested.skip + anchor
        if self._anchored and anchor >= 0 and anchor_at != self._anchor_at and not self._blind:
            self.drift.moved += 1
        self.finished = window.last
        before = self._front
        self._front = window.end if fresh or first else max(self._front, window.end)
        short = first and 0 < window.count < window.requested.limit
        if short or window.count > self._size:
            self._resize(window.count)
        if fresh or first:
            self._settle(window, anchor)
        if urgent:
            self._urgent = None
            if fresh or self._front > before or self.finished:
                self._stalls = 0
            else:
                self._stall(window)
            self._planned = max(self._planned, self._front) if not first else self._front

    def _settle(self, window: Window, anchor: int) -> None:
        """Update the anchors and the open run."""
        start = window.count
        if self.drift.stable and window.keys and not window.last:
            keys = window.keys
            start -= 1
            while start > 0 and rank_alike(keys[start - 1], keys[-1]):
                start -= 1
            if start <= anchor:  # the run was complete: its other rows were inserted later
                start = window.count
        ids, keys = window.ids or (), window.keys or ()
        if window.last:
            self._open.clear()
        elif self._open:
            # A run is complete once a page shows a row behind it. A run that this page does not
            # reach stays open: an old page may end before it.
            between = range(anchor + 1, start)
            passed = [keys[n] for n in between if ids[n] in self._open] if keys else []
            ranks, texts = {rank(key) for key in passed}, {str(key) for key in passed}
            self._open = {
                row_id: key
                for row_id, key in self._open.items()
                if rank(key) not in ranks and not (isinstance(key, str) and key in texts)
            }
        if start < window.count:
            self._open.update(zip(ids[start:], keys[start:], strict=True))
        run = window.count - start
        longest = 0
        if self.drift.stable and any(map(eq, keys, keys[1:])):
            longest = max(sum(1 for _ in rows) for _, rows in groupby(keys))
        self._long_run = max(run, longest, self._long_run // 2)
        self._back = min(window.count, run + self._overlap)
        if start > 0:
            self._anchored = True
            self._anchor_at = window.requested.skip + start - 1

    def _stall(self, window: Window) -> None:
        """Skip a position at which responses bring no new row although the list is longer."""
        self._stalls += 1
        if self._stalls == 2 and self._open:
            # The run is longer than the server's pages: rely on the order of its rows.
            self._open.clear()
            self._anchor_at = self._front - 1
            self._back = min(1, self._overlap)
            self.drift.unproven += 1
        elif self._stalls >= 3:
            skipped = window.count or window.requested.limit
            self._front = max(self._front, window.requested.skip + skipped)
            self._back = 0
            self._forced = True

    def _resize(self, size: int) -> None:
        self._size = size = min(size, self._limit)
        if size == 1:  # pages cannot overlap
            self._blind, self.drift.stable = True, False
        self._overlap = 0 if self._blind else _overlap(size)

    def _search(self, window: Window, *, urgent: bool) -> None:
        """Choose the next range in which to look for an anchor: first before, then behind."""
        if not self.searching:
            self.searching = True
            self.drift.read_again += 1
            self._overlap = max(self._overlap, min(self._overlap * 2, self._size // 2))
            nearest = self._range_from_anchors()
            step = max(1, self._size - self._overlap)
            before = range(nearest.skip - step, 0, -step)
            behind = range(nearest.skip + step, self.drift.last_total or 0, step)
            far = (Range(skip, self._limit) for skip in chain(before, (0,), behind))
            self._candidates = chain((nearest,), far if self.drift.stable else islice(far, 2))
        for candidate in self._candidates:
            if not urgent or candidate != window.requested:
                self._urgent = candidate
                return
        self.searching = False
        self._forced = True


def _overlap(size: int) -> int:
    return min(defaults.PAGE_OVERLAP, max(2, size // 3), size - 1)


class _Seen:
    """Keys of the latest rows by id: of the last ten thousand rows at least."""

    __slots__ = ("_new", "_old", "forgot")

    def __init__(self) -> None:
        self._new: dict[Any, Any] = {}
        self._old: dict[Any, Any] = {}
        self.forgot = False

    def __contains__(self, row_id: Any) -> bool:
        return row_id in self._new or row_id in self._old

    def add(self, row_id: Any, key: Any) -> None:
        """Remember a row."""
        if len(self._new) >= _REMEMBERED_ROWS:
            self.forgot = self.forgot or bool(self._old)
            self._old, self._new = self._new, {}
        self._new[row_id] = key

    def has(self, row_id: Any, key: Any) -> bool:
        """Return True if the row was read with this key; a cursor keeps keys as text."""
        kept = self._new[row_id] if row_id in self._new else self._old.get(row_id)
        return bool(kept == key) or kept == str(key)


__all__ = ["ListPosition", "Range", "Reader", "Window"]
