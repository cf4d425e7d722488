"""Which rows of a list to ask for, and which of those that come are new: pure.

VBR.md, "Lists": a server may return fewer rows than asked, a page can be empty before `total` is
reached, `total` moves, and rows come and go between pages.

Pages overlap. A page joins on to what was read if it holds an *anchor*: a row that was read, up to
which nothing is missing. All that stood behind the anchor when the page was made stands behind it
in the page; so if rows keep their order, no row that existed throughout is missed, whatever comes
or goes and in whichever turn pages are made. Behind the *last* anchor nothing has been read yet; so
none is read twice. A page without an anchor is put aside until the rows before it have been read.

Rows of equal rank (a run) may come in any turn, so the last run of a page is *open*: its rows are
no anchors until a page shows what follows it. Such a page begins before the run and is four times
as long as what of it is known, so that a run of any length costs less than half of itself again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, groupby, islice
from operator import eq
from typing import TYPE_CHECKING, Any, Final

from .. import defaults
from .drift import Drift
from .order import alike, rank

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_REMEMBERED: Final = 10_000
_SMALLEST: Final = 4  # an anchor, an open row, and what is new
_GROWTH: Final = 4


@dataclass(frozen=True, slots=True)
class Range:
    """Rows to ask for.

    Attributes:
        skip: Rows before them.
        limit: How many at most.
    """

    skip: int
    limit: int


@dataclass(frozen=True, slots=True)
class Window:
    """Rows that came, as far as it matters where they belong.

    Attributes:
        asked: What was asked for.
        count: How many came.
        total: Rows of the whole list, if the server said so.
        ids: What tells rows apart; None if nothing does.
        keys: What they are ordered by; None if they do not show it.
    """

    asked: Range
    count: int
    total: int | None
    ids: Sequence[Any] | None = field(repr=False, default=None)
    keys: Sequence[Any] | None = field(repr=False, default=None)

    @property
    def end(self) -> int:
        """Rows before it and in it."""
        return self.asked.skip + self.count

    @property
    def last(self) -> bool:
        """Whether the list ended with it. Without a total only a short page can be the end."""
        return self.count < self.asked.limit if self.total is None else self.end >= self.total


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is in a list.

    Attributes:
        position: Rows before the next one, when it was last looked.
        anchors: Id and key of the rows read last, up to which nothing is missing.
        open: The same of the rows of the open run.
    """

    position: int
    anchors: tuple[tuple[Any, Any], ...] = ()
    open: tuple[tuple[Any, Any], ...] = ()


class Reader:
    """Reads a list whose rows come and go.

    Hand every window to `take`, those asked for ahead in the turn in which they were asked for; one
    that is not taken must be offered again after `now()` has been asked for and taken.

    Args:
        skip: Rows to leave out at the start.
        size: Rows to ask for at a time.
        stable: Whether rows keep their order.
        place: Where an earlier reader was.
    """

    def __init__(
        self, skip: int, size: int, *, stable: bool = False, place: Place | None = None
    ) -> None:
        if skip < 0 or size < 1:
            raise ValueError(f"no page of {size} rows after {skip}")
        self.drift = Drift(stable)
        self.finished = False
        self.searching = False
        self._skip = skip
        self._ask = max(size, _SMALLEST)
        self._size = self._ask  # what comes of it: the server's own maximum may be less
        self._overlap = _overlap(self._size)
        self._blind = False
        self._seen = _Seen()
        self._open: dict[Any, Any] = {}  # id to key
        self._anchored = False
        self._anchor_at = 0
        self._front = self._planned = skip
        self._back = 0
        self._long_run = 0  # rows of the longest run in a page, of late
        self._stalls = 0
        self._forced = False
        self._urgent: Range | None = None
        self._places: Iterator[Range] = iter(())
        self._begun = place is not None
        self._forgetful = place is not None
        if place is not None:
            self._front = self._planned = place.position
            self._back = len(place.open) + len(place.anchors)
            self._anchored = bool(place.anchors)
            self._anchor_at = place.position - len(place.open) - 1
            for one, key in place.anchors + place.open:
                self._seen.add(one, key)
            self._open.update(place.open)

    @property
    def open(self) -> dict[Any, Any]:
        """Id and key of the rows of open runs."""
        return dict(self._open)

    def now(self) -> Range:
        """Return what to ask for when nothing is on its way, or while `searching`."""
        if not self.searching:
            self._urgent = self._next()
        assert self._urgent is not None  # noqa: S101 - a search begins with one
        return self._urgent

    def _next(self) -> Range:
        """Return the range that begins with the last anchors and goes beyond what was read."""
        skip = max(0, self._front - self._back)
        behind = self._front - skip
        if behind + self._overlap < self._size:
            return Range(skip, self._ask)
        wanted, total = behind * _GROWTH, self.drift.last_total
        if total is not None:
            wanted = min(wanted, total - skip)
        return Range(skip, max(wanted, behind + self._ask))

    def ahead(self) -> Range | None:
        """Return what can be asked for before what was asked for has come, if anything can."""
        total = self.drift.last_total
        if self.finished or self.searching or total is None or self._planned >= total:
            return None
        overlap = self._overlap
        if self._long_run:
            overlap = max(overlap, min(self._long_run + 2, self._size // 2))
            if self._planned == self._front and self._long_run >= overlap:
                return None  # what stands behind so long a run would not join on
        asked = Range(max(0, self._planned - overlap), self._ask)
        self._planned = asked.skip + self._size
        return asked

    def take(self, window: Window) -> list[int] | None:
        """Join a window on to what was read.

        Returns:
            Indexes of its rows that are new; None if rows before it may be missing: offer it again.
        """
        drift = self.drift
        if window.total is not None:
            drift.last_total = window.total
            if drift.first_total is None:
                drift.first_total = window.total
        if window.count and (window.keys is None or window.ids is None):
            drift.stable = False
            self._open.clear()
        urgent = window.asked == self._urgent
        if window.ids is None:
            self._blind, self._overlap = True, 0
        if self._blind:  # nothing tells rows apart: go by positions
            anchor = self._front - window.asked.skip - 1
            joined = window.asked.skip <= self._front
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
            fresh = self._new(window, anchor)
        self._advance(window, anchor, fresh, urgent=urgent)
        return fresh

    def _last_anchor(self, window: Window) -> int:
        keys = window.keys if self.drift.stable else None
        ids = window.ids or ()
        for index in range(len(ids) - 1, -1, -1):
            one = ids[index]
            if one in self._open or one not in self._seen:
                continue
            # A row whose key changed stands elsewhere now: it proves nothing.
            if keys is None or self._seen.has(one, keys[index]):
                return index
        return -1

    def _begins(self, window: Window) -> bool:
        if not self._begun or (not self._anchored and window.asked.skip == self._skip):
            return True
        # Nothing stands before the first row; all that was read is remembered, so none is doubled.
        start = window.asked.skip == 0 == self._skip
        return start and not self._forgetful and not self._seen.forgot

    def _new(self, window: Window, anchor: int) -> list[int]:
        # Before the last anchor stands what was read or came later. Where the order is not to be
        # relied on, any row that is unknown is news.
        fresh: list[int] = []
        ids, keys, seen = window.ids or (), window.keys, self._seen
        for index in range(anchor + 1 if self.drift.stable else 0, len(ids)):
            one = ids[index]
            if one not in seen and one not in self._open:  # a run may outlast the memory
                seen.add(one, None if keys is None else keys[index])
                fresh.append(index)
            elif index > anchor and one not in self._open:
                self.drift.repeated += 1
        return fresh

    def _advance(self, window: Window, anchor: int, fresh: list[int], *, urgent: bool) -> None:
        first, self._begun = not self._begun, True
        found = window.asked.skip + anchor
        if self._anchored and anchor >= 0 and found != self._anchor_at and not self._blind:
            self.drift.moved += 1
        self.finished = window.last
        before = self._front
        self._front = window.end if fresh or first else max(self._front, window.end)
        short = first and 0 < window.count < window.asked.limit
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
        """Note which rows are anchors from now on."""
        start = window.count
        if self.drift.stable and window.keys and not window.last:
            keys = window.keys
            start -= 1
            while start > 0 and alike(keys[start - 1], keys[-1]):
                start -= 1
            if start <= anchor:  # the run was complete before: what it has now came later
                start = window.count
        ids, keys = window.ids or (), window.keys or ()
        if window.last:
            self._open.clear()
        elif self._open:
            # A run is complete when a page has passed it. One that this page does not reach, which
            # an old page may not, stays open.
            between = range(anchor + 1, start)
            passed = [keys[n] for n in between if ids[n] in self._open] if keys else []
            ranks, texts = {rank(key) for key in passed}, {str(key) for key in passed}
            self._open = {
                one: key
                for one, key in self._open.items()
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
            self._anchor_at = window.asked.skip + start - 1

    def _stall(self, window: Window) -> None:
        """Get past a place at which nothing new comes though the list goes on."""
        self._stalls += 1
        if self._stalls == 2 and self._open:
            # A run that is longer than the server's pages: trust its turn.
            self._open.clear()
            self._anchor_at = self._front - 1
            self._back = min(1, self._overlap)
            self.drift.unproven += 1
        elif self._stalls >= 3:
            passed = window.count or window.asked.limit
            self._front = max(self._front, window.asked.skip + passed)
            self._back = 0
            self._forced = True

    def _resize(self, size: int) -> None:
        self._size = size = min(size, self._ask)
        if size == 1:  # pages cannot overlap
            self._blind, self.drift.stable = True, False
        self._overlap = 0 if self._blind else _overlap(size)

    def _search(self, window: Window, *, urgent: bool) -> None:
        """Look for a page that joins on, first before this one, then behind it."""
        if not self.searching:
            self.searching = True
            self.drift.read_again += 1
            self._overlap = max(self._overlap, min(self._overlap * 2, self._size // 2))
            nearest = self._next()
            step = max(1, self._size - self._overlap)
            before = range(nearest.skip - step, 0, -step)
            behind = range(nearest.skip + step, self.drift.last_total or 0, step)
            far = (Range(skip, self._ask) for skip in chain(before, (0,), behind))
            self._places = chain((nearest,), far if self.drift.stable else islice(far, 2))
        for asked in self._places:
            if not urgent or asked != window.asked:
                self._urgent = asked
                return
        self.searching = False
        self._forced = True


def _overlap(size: int) -> int:
    return min(defaults.PAGE_OVERLAP, max(2, size // 3), size - 1)


class _Seen:
    """Rows that were read of late: at least the last ten thousand."""

    __slots__ = ("_new", "_old", "forgot")

    def __init__(self) -> None:
        self._new: dict[Any, Any] = {}
        self._old: dict[Any, Any] = {}
        self.forgot = False

    def __contains__(self, one: Any) -> bool:
        return one in self._new or one in self._old

    def add(self, one: Any, key: Any) -> None:
        """Note a row."""
        if len(self._new) >= _REMEMBERED:
            self.forgot = self.forgot or bool(self._old)
            self._old, self._new = self._new, {}
        self._new[one] = key

    def has(self, one: Any, key: Any) -> bool:
        """Whether a row was read with this key; a cursor keeps keys as text."""
        kept = self._new[one] if one in self._new else self._old.get(one)
        return bool(kept == key) or kept == str(key)


__all__ = ["Place", "Range", "Reader", "Window"]
