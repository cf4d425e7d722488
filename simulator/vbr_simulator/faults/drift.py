"""Drift: rows that are inserted and deleted while a client pages, with a log of the changes."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from vbr_simulator.errors import SimulatorError
from vbr_simulator.state import views
from vbr_simulator.state.clock import parse_time, wire_time

if TYPE_CHECKING:
    import random

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["ListDrift"]

_TRIES: Final = 50
_FIRST_USN: Final = 2**54
_FORGOTTEN: Final = ("_builtIn", "_hidden", "_running", "_sessionId")


class ListDrift:
    """Changes a collection after every n-th page of its lists.

    An inserted row is a copy of an existing row with a new id, name and times: it appears anywhere
    in an ordered list and last in an unordered list. Built-in rows, rows in use and running
    sessions are not deleted.

    Args:
        world: The state with the collection.
        collection: Name of the collection.
        rng: Random numbers that select the rows.
        every: Pages between changes.
        inserts: Rows inserted at a change.
        deletes: Rows deleted at a change.
        times: Number of changes; None has no limit.

    Attributes:
        inserted: Inserted ids, in order.
        deleted: Deleted ids, in order.
        pages: Number of pages that clients read.
    """

    def __init__(
        self,
        world: World,
        collection: str,
        rng: random.Random,
        *,
        every: int = 1,
        inserts: int = 1,
        deletes: int = 1,
        times: int | None = None,
    ) -> None:
        if every < 1 or inserts < 0 or deletes < 0:
            raise SimulatorError(
                "every must be at least one page, and inserts and deletes at least 0: "
                f"every={every}, inserts={inserts}, deletes={deletes}"
            )
        self.collection = collection
        self.inserted: list[str] = []
        self.deleted: list[str] = []
        self.pages = 0
        self._world = world
        self._held = world.collection(collection)
        self._rng = rng
        self._every, self._inserts, self._deletes, self._left = every, inserts, deletes, times
        self._mark = self._held.mark()

    def throughout(self) -> set[str]:
        """Return the ids that existed all the time since the start of the drift or `restart`."""
        return self._held.ids(before=self._mark)

    def ever(self) -> set[str]:
        """Return the ids that existed at any time since the start of the drift or `restart`."""
        return self._held.ids() | set(self.inserted) | set(self.deleted)

    def restart(self) -> None:
        """Restart the log with the rows that exist now."""
        self._mark = self._held.mark()
        self.inserted.clear()
        self.deleted.clear()
        self.pages = 0

    def stop(self) -> None:
        """Stop all further changes."""
        self._left = 0

    def page(self, collection: str) -> None:
        """Count a page of a list and change rows after every n-th page."""
        origins = views.VIEWS[collection][0] if collection in views.VIEWS else (collection,)
        if origins[0] != self.collection:
            return
        self.pages += 1
        if self.pages % self._every or self._left == 0:
            return
        if self._left is not None:
            self._left -= 1
        self.change()

    def change(self) -> None:
        """Insert and delete rows now."""
        for _ in range(self._inserts):
            self._insert()
        for _ in range(self._deletes):
            self._delete()

    def _insert(self) -> None:
        if not len(self._held):
            return
        number = len(self.inserted)
        record: Json = copy.deepcopy(self._any())
        for name in _FORGOTTEN:
            record.pop(name, None)
        record["id"] = self._world.new_id()
        for name in ("name", "hint", "username"):
            if isinstance(record.get(name), str):
                record[name] = f"{record[name]} ({number + 1})"
        for name in ("creationTime", "endTime", "modificationTime", "expirationDate"):
            if isinstance(record.get(name), str):
                later = parse_time(record[name]) + self._rng.uniform(0.001, 59)
                record[name] = wire_time(later)
        if "tag" in record:
            record["tag"] = self._world.new_id()
        if "usn" in record:
            record["usn"] = _FIRST_USN + number
        self._held.add(record)
        self.inserted.append(record["id"])

    def _delete(self) -> None:
        for _ in range(_TRIES if len(self._held) else 0):
            record = self._any()
            kept = any(record.get(name) for name in _FORGOTTEN)
            running = record.get("endTime", "") is None
            if not kept and not running and self._world.links.user_of(record["id"]) is None:
                self._held.remove(record["id"])
                self.deleted.append(record["id"])
                return

    def _any(self) -> Json:
        return self._held.window(self._rng.randrange(len(self._held)), 1)[0]
