"""Which collection an operation is about and what it does to it, read from the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator.document import Document, Operation
    from vbr_simulator.shape import Shape, Shapes

__all__ = ["Plan", "plans"]

Verb = Literal["list", "get", "create", "update", "delete", "read", "write", "action"]

# Lists whose collection is not named by the last literal segment of the path.
_NAMES: Final = {
    "GetAllAutomationSessions": "automationSessions",
    "GetAllRepositoriesStates": "repositoryStates",
    "GetAllJobsStates": "jobStates",
    "GetAllInventoryVmwareHosts": "inventoryHosts",
    "GetVmwareHostObject": "inventoryObjects",
    "GetAllInstantViVMRecoveryMounts": "vmMounts",
    "GetAllVmwareFcdInstantRecoveryMountModels": "diskMounts",
    "GetBackupObjects": "backupObjects",
    "GetBackupObjectRestorePoints": "objectRestorePoints",
}
# Lists below an object: the collection of that object, and the property by which rows belong.
_PARENTS: Final = {
    "GetBackupObjects": ("backups", "_backupId"),
    "GetBackupObjectRestorePoints": ("backupObjects", "_backupObjectId"),
    "GetObjectRestorePointDisks": ("objectRestorePoints", "_restorePointId"),
    "GetAllCredsHelperAppliances": ("cloudCredentials", "_credentialsId"),
    "GetVmwareHostObject": ("inventoryHosts", "_host"),
}
_OF_LISTS: Final[Mapping[str, Verb]] = {"GET": "list", "POST": "create"}
_OF_OBJECTS: Final[Mapping[str, Verb]] = {"GET": "get", "PUT": "update", "DELETE": "delete"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What an operation does.

    Attributes:
        verb: list, get, create, update, delete: a collection's; read, write: a document that
            exists once (per parent); action: everything else.
        collection: The collection's name, empty without one.
        key: The path parameter that holds the object's id.
        model: Shape of one object of the collection.
        parent: Collection of the object that the path goes through, and the property of a row
            that holds its key.
        session: Whether the answer is a session, so that the change is made when it ends.
    """

    verb: Verb
    collection: str = ""
    key: str = ""
    model: Shape | None = None
    parent: tuple[str, str] | None = None
    session: bool = False

    @property
    def shape(self) -> Shape:
        """Shape of one object of the collection, where there is one."""
        if self.model is None:
            raise LookupError(f"no model: {self}")
        return self.model


def plans(document: Document, shapes: Shapes) -> Mapping[str, Plan]:
    """Return the plan of every operation, by operation id."""
    lists: dict[str, tuple[Operation, Shape]] = {}
    for operation in document.operations.values():
        if operation.method == "GET" and operation.response:
            envelope = shapes.of(operation.response).fields
            if {"data", "pagination"} <= envelope.keys() and envelope["data"].item:
                lists[operation.path.rstrip("/")] = operation, envelope["data"].item
    singles = {
        operation.path: operation
        for operation in document.operations.values()
        if operation.method == "GET" and operation.path not in lists
    }
    return {
        operation.id: _plan(operation, lists, singles, shapes)
        for operation in document.operations.values()
    }


def _plan(
    operation: Operation,
    lists: Mapping[str, tuple[Operation, Shape]],
    singles: Mapping[str, Operation],
    shapes: Shapes,
) -> Plan:
    path = operation.path.rstrip("/")
    session = bool(
        operation.response and {"sessionType", "usn"} <= shapes.of(operation.response).fields.keys()
    )
    if path in lists:
        listing, model = lists[path]
        verb: Verb = _OF_LISTS.get(operation.method, "action")
        return Plan(
            verb, _name(listing), "", model, _PARENTS.get(listing.id), session and verb == "create"
        )
    above, _, last = path.rpartition("/")
    if above in lists and last.startswith("{"):
        listing, model = lists[above]
        change: Verb = _OF_OBJECTS.get(operation.method, "action")
        return Plan(change, _name(listing), last[1:-1], model, _PARENTS.get(listing.id), session)
    owner = next((p for p in lists if path.startswith(p + "/{")), None)
    collection = _name(lists[owner][0]) if owner else ""
    key = path[len(owner) + 2 :].partition("}")[0] if owner else ""
    if path in singles and operation.method in ("GET", "PUT"):
        return Plan("read" if operation.method == "GET" else "write", collection, key)
    return Plan("action", collection, key, None, None, session)


def _name(listing: Operation) -> str:
    literal = [part for part in listing.path.split("/") if part and not part.startswith("{")]
    return _NAMES.get(listing.id, literal[-1])
