"""A live selection: filtered and ordered rows that follow the changes of a collection."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any

from vbr_simulator.state.query import rank, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.collection import Collection

__all__ = ["LiveSelection"]

# Rank of the ordering property (kind, value), then the serial number, which makes it unique.
_Entry = tuple[int, Any, int]


class LiveSelection:
    """The rows of one list; each change of the collection costs one insertion.

    Args:
        source: The collection.
        tests: The filters: a property (a dotted path) and a test of its value.
        order: The property of the order; None keeps the insertion order.
        reverse: Whether the order is reversed.
    """

    def __init__(
        self,
        source: Collection,
        tests: list[tuple[str, Callable[[Any], bool]]],
        order: str | None,
        *,
        reverse: bool,
    ) -> None:
        self._source = source
        self._tests = tests
        self._order = order
        self._reverse = reverse
        self._entries: list[_Entry] = []
        self._version = -1

    def __len__(self) -> int:
        """Return the number of rows at the last `refresh`."""
        return len(self._entries)

    def refresh(self) -> None:
        """Apply the changes of the collection since the last call."""
        missed = self._source.changes_since(self._version) if self._version >= 0 else None
        if missed is None:
            self._entries = sorted(self._all())
        else:
            for serial, old, new in missed:
                before = self._entry(serial, old)
                after = self._entry(serial, new)
                if before == after:
                    continue
                if before is not None:
                    del self._entries[bisect_left(self._entries, before)]
                if after is not None:
                    insort(self._entries, after)
        self._version = self._source.version

    def window(self, skip: int, limit: int) -> list[Json]:
        """Return at most `limit` rows after the first `skip`."""
        if self._reverse:
            end = max(0, len(self._entries) - skip)
            chosen = self._entries[max(0, end - limit) : end][::-1]
        else:
            chosen = self._entries[skip : skip + limit]
        return [self._source.at(serial) for _, _, serial in chosen]

    def _entry(self, serial: int, record: Json | None) -> _Entry | None:
        if record is None or not all(test(read(record, path)) for path, test in self._tests):
            return None
        return (*self._rank(record), serial)

    def _rank(self, record: Json) -> tuple[int, Any]:
        return (0, 0) if self._order is None else rank(read(record, self._order))

    def _all(self) -> Iterator[_Entry]:
        source = self._source
        edited = source.changed()
        by_column = self._by_column()
        for serial in source.seeded():
            if by_column is None or serial in edited:
                entry = self._entry(serial, source.at(serial))
            else:
                entry = by_column(serial)
            if entry is not None:
                yield entry
        for serial, record in source.added():
            entry = self._entry(serial, record)
            if entry is not None:
                yield entry

    def _by_column(self) -> Callable[[int], _Entry | None] | None:
        """Return a function that builds the entry of a seeded row from columns, None without it."""
        rows = self._source.rows
        paths = [path for path, _ in self._tests] + ([self._order] if self._order else [])
        columns = {path: rows.column(path) for path in paths} if rows else {}
        made = {path: column for path, column in columns.items() if column is not None}
        if len(made) < len(set(paths)):
            return None
        tests = [(made[path], test) for path, test in self._tests]
        ordering = made[self._order] if self._order else None

        def entry(serial: int) -> _Entry | None:
            for column, test in tests:
                if not test(column(serial)):
                    return None
            return (0, 0, serial) if ordering is None else (*rank(ordering(serial)), serial)

        return entry
