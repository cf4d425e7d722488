"""A collection: records by id in insertion order, after optional seeded rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.shape import Shape
    from vbr_simulator.state.links import Links

__all__ = ["Collection", "RecordChange", "Rows"]

# Serial numbers define the order: the index of a seeded row, a larger number for an added record.
_FIRST_ADDED: Final = 1 << 40
_REMEMBERED: Final = 4096


class RecordChange(NamedTuple):
    """One change: the serial number, the record before (None: added) and after (None: removed)."""

    serial: int
    old: Json | None
    new: Json | None


class Rows(Protocol):
    """Seeded rows that are computed when they are read: a million rows need no memory."""

    def __len__(self) -> int:
        """Return the number of rows."""
        ...

    def row(self, index: int) -> Json:
        """Return the row at an index; equal for every call."""
        ...

    def index(self, key: str) -> int | None:
        """Return the index of the row with an id."""
        ...

    def column(self, path: str) -> Callable[[int], Any] | None:
        """Return a function that computes one property of a row, None without one."""
        ...


class Collection:
    """Records of one kind.

    A record is a superset of the model in the API: it also holds secrets and properties that exist
    only in specs. Properties with a leading `_` are internal. Records are immutable: an edit
    replaces the record, so a reader keeps a consistent version.

    Args:
        name: The collection's name, for example `repositories`.
        words: Name of one of its objects in messages.
        indexed: Properties that `find` supports.
    """

    def __init__(self, name: str, words: str = "Object", indexed: tuple[str, ...] = ()) -> None:
        self.name = name
        self.words = words
        self.version = 0
        self.rows: Rows | None = None
        self._added: dict[str, Json] = {}
        self._changed: dict[str, Json] = {}
        self._gaps: list[int] = []
        self._serials: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._next_serial = _FIRST_ADDED
        self._changes: deque[RecordChange] = deque(maxlen=_REMEMBERED)
        self._indexes: dict[str, dict[str, dict[str, None]]] = {key: {} for key in indexed}
        self._links: Links | None = None
        # Cached projections of a record by key, then by shape.
        self._views: dict[str, tuple[Json, dict[Shape, Json]]] = {}

    def watch(self, links: Links) -> None:
        """Register the references of this collection's records."""
        self._links = links

    def __len__(self) -> int:
        """Return the number of records."""
        return self._seeded + len(self._added)

    @property
    def _seeded(self) -> int:
        return (len(self.rows) if self.rows else 0) - len(self._gaps)

    def __iter__(self) -> Iterator[Json]:
        """Yield the records in their order."""
        for serial in self.seeded():
            yield self.at(serial)
        yield from list(self._added.values())

    def seeded(self, start: int = 0) -> Iterator[int]:
        """Yield the serial numbers (indexes) of the seeded rows that were not deleted."""
        begin = start
        for gap in self._gaps[bisect_left(self._gaps, start) :]:
            yield from range(begin, gap)
            begin = gap + 1
        yield from range(begin, len(self.rows) if self.rows else 0)

    def added(self) -> list[tuple[int, Json]]:
        """Return the added records, each with its serial number."""
        return [(self._serials[key], record) for key, record in self._added.items()]

    def changed(self) -> set[int]:
        """Return the serial numbers of the seeded rows that were edited."""
        indexes = (self.rows.index(key) for key in self._changed) if self.rows else ()
        return {index for index in indexes if index is not None}

    def at(self, serial: int) -> Json:
        """Return the record with a serial number, which must exist."""
        if serial >= _FIRST_ADDED or self.rows is None:
            return self._added[self._keys[serial]]
        row = self.rows.row(serial)
        return self._changed.get(row["id"], row) if self._changed else row

    def mark(self) -> int:
        """Return the serial number of the next added record."""
        return self._next_serial

    def ids(self, before: int | None = None) -> set[str]:
        """Return the ids of the records, or of those with a serial number below `before`."""
        bound = self._next_serial if before is None else before
        column = self.rows.column("id") if self.rows else None
        ids = {column(serial) if column else self.at(serial)["id"] for serial in self.seeded()}
        return ids | {record["id"] for serial, record in self.added() if serial < bound}

    def window(self, skip: int, limit: int) -> list[Json]:
        """Return at most `limit` records after the first `skip`."""
        page: list[Json] = []
        if skip < self._seeded:
            # The index of the n-th remaining row is n plus the number of gaps before it.
            before = range(len(self._gaps))
            gaps = bisect_right(before, skip, key=lambda n: self._gaps[n] - n)
            page = [self.at(serial) for serial in islice(self.seeded(skip + gaps), limit)]
        rest, skip = limit - len(page), max(0, skip - self._seeded)
        return page + list(islice(self._added.values(), skip, skip + rest))

    def changes_since(self, version: int) -> list[RecordChange] | None:
        """Return the changes since a version, oldest first; None if the log is too short."""
        missed = self.version - version
        if missed > len(self._changes):
            return None
        return list(islice(self._changes, len(self._changes) - missed, None))

    def get(self, key: str) -> Json | None:
        """Return the record with an id, in any letter case."""
        key = key.lower()
        record = self._added.get(key) or self._changed.get(key)
        if record is None:
            index = self._row_index(key)
            return self.rows.row(index) if self.rows and index is not None else None
        return record

    def _row_index(self, key: str) -> int | None:
        index = self.rows.index(key) if self.rows else None
        if index is None:
            return None
        place = bisect_left(self._gaps, index)
        gone = place < len(self._gaps) and self._gaps[place] == index
        return None if gone else index

    def view(self, record: Json, model: Shape) -> Json:
        """Return the model of a record, from the cache if possible."""
        key = str(record.get("id", "")).lower()
        if key not in self._added:
            projection: Json = model.project(record)
            return projection
        kept = self._views.get(key)
        if kept is None or kept[0] is not record:
            kept = self._views[key] = record, {}
        if model not in kept[1]:
            kept[1][model] = model.project(record)
        return kept[1][model]

    def find(self, field: str, value: str) -> Json | None:
        """Return the first record whose indexed property has a value, in any letter case."""
        keys = self._indexes[field].get(value.casefold())
        return self.get(next(iter(keys))) if keys else None

    def add(self, record: Json, key: str | None = None) -> Json:
        """Add a record under its `id`, or under `key` if its kind has no id."""
        record_key = key or str(record["id"]).lower()
        self._added[record_key] = record
        serial = self._serials[record_key] = self._next_serial
        self._next_serial += 1
        self._keys[serial] = record_key
        self._index(record_key, None, record)
        self._note(RecordChange(serial, None, record))
        return record

    def replace(self, record: Json) -> Json:
        """Replace the record with the same id."""
        key = record["id"].lower()
        before, index = self.get(key), self._row_index(key)
        place = self._added if index is None else self._changed
        old = place.get(key)
        place[key] = record
        self._index(key, old, record)
        self._note(RecordChange(self._serials[key] if index is None else index, before, record))
        return record

    def remove(self, key: str) -> None:
        """Remove the record with an id; without effect on an unknown id."""
        key = key.lower()
        before, index = self.get(key), self._row_index(key)
        if before is None:
            return
        if index is None:
            serial = self._serials.pop(key)
            del self._keys[serial]
            self._index(key, self._added.pop(key), None)
        else:
            serial = index
            self._index(key, self._changed.pop(key, None), None)
            insort(self._gaps, index)
        self._note(RecordChange(serial, before, None))

    def _note(self, change: RecordChange) -> None:
        self.version += 1
        self._changes.append(change)

    def _index(self, key: str, old: Json | None, new: Json | None) -> None:
        self._views.pop(key, None)
        if self._links is not None:
            self._links.changed(old, new)
        for field, index in self._indexes.items():
            before, after = (record.get(field) if record else None for record in (old, new))
            if isinstance(before, str) and before:
                keys = index.get(before.casefold(), {})
                keys.pop(key, None)
                if not keys:
                    index.pop(before.casefold(), None)
            if isinstance(after, str) and after:
                index.setdefault(after.casefold(), {})[key] = None
