"""Restores: instant recovery of machines and disks, and entire machines."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.engine import check_references, find_record
from vbr_simulator.refusal import bad_request
from vbr_simulator.state.sessions import SessionOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json

__all__ = ["HANDLERS"]

_MACHINES: Final = "vmMounts"
_DISKS: Final = "diskMounts"


def _mount(collection: str, call: Call) -> Json:
    """Create a mount, which is listed at once and mounted at the end of the session."""
    world = call.world
    spec: Json = dict(call.body)
    if "restorePointId" in spec:
        spec["objectRestorePointId"] = spec.pop("restorePointId")
    check_references(world, spec)
    mounts = world.collection(collection)
    key = world.new_id()

    def finish() -> SessionOutcome:
        record = mounts.get(key)
        if record is not None:
            mounts.replace(record | {"state": "Mounted"})
        return SessionOutcome("Success", "", key)

    kind = "InstantRecovery" if collection == _MACHINES else "FirstClassDiskInstantRestore"
    session = world.sessions.start("Instant recovery", kind, world.settings.session_seconds, finish)
    record: Json = {"id": key, "sessionId": session["id"], "state": "Mounting", "spec": spec}
    if collection == _MACHINES:
        point: Json = (
            world.collection("objectRestorePoints").get(spec["objectRestorePointId"]) or {}
        )
        record["vmName"] = spec.get("destination", {}).get(
            "restoredVmName", point.get("name", "restored")
        )
    else:
        record["mountedDisks"] = [
            disk | {"objectId": f"fcd-{index}"} for index, disk in enumerate(spec["disksMapping"])
        ]
    mounts.add(record)
    return session


def _end_mount(collection: str, kind: str, call: Call) -> Json:
    """End a mount by an unmount or by a migration to production storage."""
    world = call.world
    check_references(world, call.body)
    mounts = world.collection(collection)
    record = find_record(world, collection, call.path["mountId"])
    if record["state"] == "Dismounting":
        raise bad_request(f"Mount point {record['id']} is being dismounted already.")
    mounts.replace(record | {"state": "Dismounting"})

    def finish() -> SessionOutcome:
        mounts.remove(record["id"])
        return SessionOutcome("Success", "", record["id"])

    return world.sessions.start(
        f"{kind} {record.get('vmName', 'disks')}", kind, world.settings.session_seconds, finish
    )


def _restore(call: Call) -> Json:
    check_references(call.world, call.body)
    return call.world.sessions.start("VM restore", "RestoreVm", call.world.settings.session_seconds)


def _disks(call: Call) -> Json:
    """Answer with the disks of a restore point, which are derived from its id."""
    point = find_record(call.world, "objectRestorePoints", call.path["id"])
    number = int(point["id"][-4:], 16)
    disks = [
        {
            "uid": f"{point['id']}-{disk}",
            "type": "Vi",
            "name": f"disk-{disk}.vmdk",
            # A double cannot represent this number (docs/explanation/vbr-api.md, "Documents").
            "capacity": 2**53 + 1 if number % 50 == 0 and disk == 0 else (disk + 1) * 2**30,
            "state": "Processed",
        }
        for disk in range(1 + number % 3)
    ]
    return {"data": disks, "pagination": {"total": len(disks), "count": len(disks)}}


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "InstantViVMRecoveryMount": functools.partial(_mount, _MACHINES),
    "InstantViVMRecoveryUnmount": functools.partial(_end_mount, _MACHINES, "InstantRecovery"),
    "InstantViVMRecoveryMigrate": functools.partial(_end_mount, _MACHINES, "QuickMigration"),
    "InstantRecoveryVmwareFcdMountWithSession": functools.partial(_mount, _DISKS),
    "InstantRecoveryVmwareFcdDismountWithSession": functools.partial(
        _end_mount, _DISKS, "FirstClassDiskInstantRestore"
    ),
    "InstantRecoveryVmwareFcdMigrateWithSession": functools.partial(
        _end_mount, _DISKS, "QuickMigration"
    ),
    "EntireVmRestoreVmware": _restore,
    "GetObjectRestorePointDisks": _disks,
    "GetObjectRestorePointDisksWithFiltering": _disks,
}
