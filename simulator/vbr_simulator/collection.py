"""A collection: records by id, in the order they came, over an optional source of seeded rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_simulator.document import Json
    from vbr_simulator.links import Links
    from vbr_simulator.shape import Shape

__all__ = ["Collection", "Rows"]


class Rows(Protocol):
    """Seeded rows that are made when they are read, so that a million of them cost nothing."""

    def __len__(self) -> int:
        """Return the number of rows."""
        ...

    def row(self, index: int) -> Json:
        """Make the row at an index; the same index always makes an equal row."""
        ...

    def index(self, key: str) -> int | None:
        """Return the index of the row with an id."""
        ...


class Collection:
    """Records of one kind.

    A record is a superset of the model that the API shows: secrets, and properties that only a
    spec knows, stay in it. Properties that begin with `_` are the simulator's own. Records are
    never changed in place: an edit replaces the record, so that a reader keeps what it had.

    Args:
        name: The collection's name, for example `repositories`.
        words: What one of its objects is called in messages.
        indexed: Properties that `find` can look up.
    """

    def __init__(self, name: str, words: str = "Object", indexed: tuple[str, ...] = ()) -> None:
        self.name = name
        self.words = words
        self.version = 0
        self.rows: Rows | None = None
        self._added: dict[str, Json] = {}
        self._changed: dict[str, Json] = {}
        self._removed: set[str] = set()
        self._indexes: dict[str, dict[str, dict[str, None]]] = {key: {} for key in indexed}
        self._links: Links | None = None
        self._views: dict[str, tuple[Json, Json]] = {}

    def watch(self, links: Links) -> None:
        """Have the references of this collection's records followed."""
        self._links = links

    def __len__(self) -> int:
        """Return the number of records."""
        return (len(self.rows) if self.rows else 0) - len(self._removed) + len(self._added)

    def __iter__(self) -> Iterator[Json]:
        """Yield the records in their order."""
        if self.rows:
            overlaid = bool(self._changed or self._removed)
            for index in range(len(self.rows)):
                row = self.rows.row(index)
                if not overlaid:
                    yield row
                elif row["id"] not in self._removed:
                    yield self._changed.get(row["id"], row)
        yield from list(self._added.values())

    def window(self, skip: int, limit: int) -> list[Json]:
        """Return at most `limit` records after the first `skip`, made on demand."""
        if self.rows and not self._removed:
            seeded = len(self.rows)
            made = [self.rows.row(i) for i in range(min(skip, seeded), min(skip + limit, seeded))]
            page = [self._changed.get(row["id"], row) for row in made] if self._changed else made
            rest = limit - len(page)
            skip = max(0, skip - seeded)
            return page + list(self._added.values())[skip : skip + rest]
        return list(self)[skip : skip + limit]

    def get(self, key: str) -> Json | None:
        """Return the record with an id, the letter case aside."""
        key = key.lower()
        record = self._added.get(key) or self._changed.get(key)
        if record is None and self.rows and key not in self._removed:
            index = self.rows.index(key)
            return None if index is None else self.rows.row(index)
        return record

    def view(self, record: Json, model: Shape) -> Json:
        """Return a record as its model, from the cache if it has been shown before."""
        key = str(record.get("id", "")).lower()
        if key not in self._added:
            made: Json = model.project(record)
            return made
        kept = self._views.get(key)
        if kept is None or kept[0] is not record:
            kept = self._views[key] = record, model.project(record)
        return kept[1]

    def find(self, field: str, value: str) -> Json | None:
        """Return the first record whose indexed property has a value, the letter case aside."""
        keys = self._indexes[field].get(value.casefold())
        return self.get(next(iter(keys))) if keys else None

    def add(self, record: Json, key: str | None = None) -> Json:
        """Add a record under its `id`, or under a key of its own if its kind has no id."""
        own = key or str(record["id"]).lower()
        self._added[own] = record
        self._index(own, None, record)
        return record

    def replace(self, record: Json) -> Json:
        """Put a record in the place of the one with the same id."""
        key = record["id"].lower()
        place = self._added if key in self._added else self._changed
        old = place.get(key)
        place[key] = record
        self._index(key, old, record)
        return record

    def remove(self, key: str) -> None:
        """Remove the record with an id; nothing happens if there is none."""
        key = key.lower()
        old = self._added.pop(key, None)
        if old is None and self.rows and self.rows.index(key) is not None:
            old = self._changed.pop(key, None)
            self._removed.add(key)
        self._index(key, old, None)

    def _index(self, key: str, old: Json | None, new: Json | None) -> None:
        self.version += 1
        self._views.pop(key, None)
        if self._links is not None:
            self._links.changed(old, new)
        for field, index in self._indexes.items():
            if old and old.get(field):
                keys = index.get(old[field].casefold(), {})
                keys.pop(key, None)
                if not keys:
                    index.pop(old[field].casefold(), None)
            if new and new.get(field):
                index.setdefault(new[field].casefold(), {})[key] = None
