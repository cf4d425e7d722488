"""Seeded rows that are computed when they are read: sessions and restore points."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.state.clock import SEED_TIME, wire_time
from vbr_simulator.state.sessions import LATER_FIELDS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping

    from vbr_simulator.spec.document import Json

__all__ = ["SeededRows", "restore_point_rows", "session_rows"]

# An odd factor permutes the 48-bit numbers: ids look random, and the index is computed from an id.
_SPACE: Final = 1 << 48
_FACTOR: Final = 0x5DEECE66D
_INVERSE: Final = pow(_FACTOR, -1, _SPACE)
_FIRST_USN: Final = 2**53 - 10_000_000
_RESULTS: Final = {3: "Warning", 7: "Failed", 13: "Warning"}
_KINDS: Final = (
    "Infrastructure",
    "ConfigurationBackup",
    "RestoreVm",
    "InstantRecovery",
    "QuickMigration",
    "RepositoryMaintenance",
)


class SeededRows:
    """Rows by index, with ids that encode the index.

    Args:
        rng: Random numbers of the ids.
        count: Number of rows.
        make: Returns the row of an index and an id.
        columns: Functions that compute one property, for filters and orders over all rows.
    """

    def __init__(
        self,
        rng: random.Random,
        count: int,
        make: Callable[[int, str], Json],
        columns: Mapping[str, Callable[[int], Any]],
    ) -> None:
        self._prefix = str(uuid.UUID(int=rng.getrandbits(128), version=4))[:24]
        self._offset = rng.getrandbits(48)
        self._count = count
        self._make = make
        self._columns = {"id": self.key, **columns}

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._count

    def key(self, index: int) -> str:
        """Return the id of the row with an index."""
        return f"{self._prefix}{(index * _FACTOR + self._offset) % _SPACE:012x}"

    def row(self, index: int) -> Json:
        """Return the row with an index."""
        return self._make(index, self.key(index))

    def column(self, path: str) -> Callable[[int], Any] | None:
        """Return a function that computes one property of a row, None without one."""
        return self._columns.get(path)

    def index(self, key: str) -> int | None:
        """Return the index of the row with an id."""
        if not key.startswith(self._prefix):
            return None
        try:
            number = int(key[24:], 16)
        except ValueError:
            return None
        index = (number - self._offset) * _INVERSE % _SPACE
        return index if index < self._count else None


def session_rows(
    rng: random.Random, count: int, jobs: list[tuple[str, str]], *, automation: bool = False
) -> SeededRows:
    """Return ended sessions, most of successful jobs, at intervals of one minute.

    Args:
        rng: Random numbers of the ids.
        count: Number of sessions.
        jobs: Id and name of the jobs.
        automation: Whether the rows are automation sessions.
    """
    others = [str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in _KINDS]

    def describe(index: int) -> tuple[str, str, str]:
        if automation:
            return "Automation", "Import jobs", others[0]
        if jobs and index % 5:
            activity, name = jobs[index % len(jobs)]
            return "Job", name, activity
        kind = _KINDS[index // 5 % len(_KINDS)]
        return kind, kind, others[index // 5 % len(_KINDS)]

    def result(index: int) -> str:
        return _RESULTS.get(index % 20, "Success")

    def start_time(index: int) -> str:
        return wire_time(SEED_TIME + index * 60 + 0.7300443)

    def end_time(index: int) -> str:
        return wire_time(SEED_TIME + index * 60 + 45 + index % 600)

    def make(index: int, key: str) -> Json:
        kind, name, activity = describe(index)
        outcome = result(index)
        message = "" if outcome == "Success" else "Some disks could not be processed"
        return {
            "id": key,
            "name": name,
            "activityId": activity,
            "sessionType": kind,
            "creationTime": start_time(index),
            "endTime": end_time(index),
            "state": "Stopped",
            "progressPercent": 100,
            "result": {"result": outcome, "message": message, "isCanceled": index % 97 == 0},
            "resourceId": None,
            "resourceReference": None,
            "parentSessionId": None,
            "usn": _FIRST_USN + index,
            **LATER_FIELDS,
        }

    columns: dict[str, Callable[[int], Any]] = {
        "sessionType": lambda index: describe(index)[0],
        "name": lambda index: describe(index)[1],
        "activityId": lambda index: describe(index)[2],
        "creationTime": start_time,
        "endTime": end_time,
        "state": lambda _: "Stopped",
        "result.result": result,
        "usn": lambda index: _FIRST_USN + index,
    }
    return SeededRows(rng, count, make, columns)


def restore_point_rows(rng: random.Random, count: int, objects: list[Json]) -> SeededRows:
    """Return restore points of the backup objects in turn, at intervals of one hour.

    Args:
        rng: Random numbers of the ids.
        count: Number of restore points.
        objects: Records of at least one backup object.
    """

    def owner_of(index: int) -> Json:
        return objects[index % len(objects)]

    def creation_time(index: int) -> str:
        return wire_time(SEED_TIME + index * 3600 + 0.25)

    def make(index: int, key: str) -> Json:
        owner = owner_of(index)
        vmware = owner["platformName"] == "VMware"
        return {
            "id": key,
            "name": owner["name"] or "",
            "platformName": owner["platformName"],
            "platformId": owner["platformId"],
            "creationTime": creation_time(index),
            "backupId": owner["_backupId"],
            "allowedOperations": ["VmwareInstantRecoveryFcd"] if vmware else [],
            "_backupObjectId": owner["id"],
        }

    columns: dict[str, Callable[[int], Any]] = {
        "name": lambda index: owner_of(index)["name"] or "",
        "platformName": lambda index: owner_of(index)["platformName"],
        "platformId": lambda index: owner_of(index)["platformId"],
        "creationTime": creation_time,
        "backupId": lambda index: owner_of(index)["_backupId"],
        "_backupObjectId": lambda index: owner_of(index)["id"],
    }
    return SeededRows(rng, count, make, columns)
