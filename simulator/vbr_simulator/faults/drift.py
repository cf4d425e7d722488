"""Drift: rows that come and go while a client pages, with a log of what existed throughout."""

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
    """Changes a collection after every so many pages of its lists.

    Inserted rows are like rows that are there: a new id, a name and times of their own, so in an
    ordered list they fall anywhere; in one without an order they come last. Rows that are built
    in, in use by others, or sessions that run, are not deleted.

    Args:
        world: Where the collection is.
        collection: Its name.
        rng: Decides which rows.
        every: Pages between changes.
        inserts: Rows inserted at a change.
        deletes: Rows deleted at a change.
        times: Number of changes; None for ever.

    Attributes:
        inserted: Ids that were inserted, in order.
        deleted: Ids that were deleted, in order.
        pages: Pages that were asked for.
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
                "a drift needs every of at least one page, and inserts and deletes of at least 0: "
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
        """Return the ids that have existed since the drift began (or `restart`) until now."""
        return self._held.ids(before=self._mark)

    def ever(self) -> set[str]:
        """Return the ids that existed at some time since the drift began (or `restart`)."""
        return self._held.ids() | set(self.inserted) | set(self.deleted)

    def restart(self) -> None:
        """Begin anew: what exists now may exist throughout."""
        self._mark = self._held.mark()
        self.inserted.clear()
        self.deleted.clear()
        self.pages = 0

    def stop(self) -> None:
        """Change nothing any more."""
        self._left = 0

    def page(self, collection: str) -> None:
        """Note that a page of a list has been made; change rows if it is time to."""
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
