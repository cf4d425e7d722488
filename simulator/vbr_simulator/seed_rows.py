"""Seeded rows that are made when they are read: sessions and restore points of any number."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from vbr_simulator.clock import wire_time
from vbr_simulator.seed_secrets import BASE

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from vbr_simulator.document import Json

__all__ = ["SeededRows", "restore_point_rows", "session_rows"]

# An odd factor makes a permutation of the 48-bit numbers: ids look random, and an id tells its
# index without a table.
_SPACE: Final = 1 << 48
_FACTOR: Final = 0x5DEECE66D
_INVERSE: Final = pow(_FACTOR, -1, _SPACE)
_FIRST_USN: Final = 2**53 - 10_000_000
_KINDS: Final = (
    "Infrastructure",
    "ConfigurationBackup",
    "RestoreVm",
    "InstantRecovery",
    "QuickMigration",
    "RepositoryMaintenance",
)


class SeededRows:
    """Rows by index, with ids from which the index can be read.

    Args:
        rng: Decides the ids.
        count: Number of rows.
        make: Makes the row with an index and an id.
    """

    def __init__(self, rng: random.Random, count: int, make: Callable[[int, str], Json]) -> None:
        self._prefix = str(uuid.UUID(int=rng.getrandbits(128), version=4))[:24]
        self._offset = rng.getrandbits(48)
        self._count = count
        self._make = make

    def __len__(self) -> int:
        """Return the number of rows."""
        return self._count

    def key(self, index: int) -> str:
        """Return the id of the row with an index."""
        return f"{self._prefix}{(index * _FACTOR + self._offset) % _SPACE:012x}"

    def row(self, index: int) -> Json:
        """Make the row with an index."""
        return self._make(index, self.key(index))

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
    """Return sessions that are over: mostly of jobs, mostly successful, a minute apart.

    Args:
        rng: Decides the ids.
        count: Number of sessions.
        jobs: Id and name of the jobs.
        automation: Whether they are automation sessions.
    """
    others = [str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in _KINDS]

    def make(index: int, key: str) -> Json:
        begin = BASE + index * 60
        turn = index % 20
        result = "Failed" if turn == 7 else "Warning" if turn in (3, 13) else "Success"
        message = "" if result == "Success" else "Some disks could not be processed"
        if automation:
            kind, name, activity = "Automation", "Import jobs", others[0]
        elif jobs and index % 5:
            activity, name = jobs[index % len(jobs)]
            kind = "Job"
        else:
            kind = _KINDS[index // 5 % len(_KINDS)]
            name, activity = kind, others[index // 5 % len(_KINDS)]
        return {
            "id": key,
            "name": name,
            "activityId": activity,
            "sessionType": kind,
            "creationTime": wire_time(begin + 0.7300443),
            "endTime": wire_time(begin + 45 + index % 600),
            "state": "Stopped",
            "progressPercent": 100,
            "result": {"result": result, "message": message, "isCanceled": index % 97 == 0},
            "resourceId": None,
            "resourceReference": None,
            "parentSessionId": None,
            "usn": _FIRST_USN + index,
        }

    return SeededRows(rng, count, make)


def restore_point_rows(rng: random.Random, count: int, objects: list[Json]) -> SeededRows:
    """Return restore points, dealt to the backup objects in turn, an hour apart.

    Args:
        rng: Decides the ids.
        count: Number of restore points.
        objects: Records of the backup objects; at least one.
    """

    def make(index: int, key: str) -> Json:
        owner = objects[index % len(objects)]
        vmware = owner["platformName"] == "VMware"
        return {
            "id": key,
            "name": owner["name"] or "",
            "platformName": owner["platformName"],
            "platformId": owner["platformId"],
            "creationTime": wire_time(BASE + index * 3600 + 0.25),
            "backupId": owner["_backupId"],
            "allowedOperations": ["VmwareInstantRecoveryFcd"] if vmware else [],
            "_backupObjectId": owner["id"],
        }

    return SeededRows(rng, count, make)
