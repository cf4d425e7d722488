"""Plans: the collection and the verb of each operation, derived from the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from vbr_simulator.spec.document import is_binary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vbr_simulator.spec.document import Document, DocumentOperation
    from vbr_simulator.spec.shape import Shape, Shapes

__all__ = ["Plan", "plans", "rows_in"]

Verb = Literal[
    "list",
    "get",
    "create",
    "update",
    "delete",
    "read",
    "write",
    "browse",
    "download",
    "action",
]

# Property names of the rows in an envelope.
ROWS: Final = ("data", "items")
# Lists whose collection differs from the last literal segment of the path.
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
    # Of later revisions.
    "GetAllObjectRestorePoints": "objectRestorePoints",
    "GetBackupObjectRestorePointsWithFiltering": "objectRestorePoints",
    "GetBackupObjectsWithFiltering": "backupObjects",
    "GetObjectRestorePointDisksWithFiltering": "disks",
    "GetAllApplicationItemChildRestoreSessions": "sessions",
    "GetAllAzureInstantVMRecoveryMountSessions": "sessions",
    # Lists that share their last segment with a list of another kind.
    "GetAllAgentStates": "agentStates",
    "GetAllProxiesStates": "proxyStates",
    "GetAllAuthorizationEvents": "authorizationEvents",
    "ViewSuspiciousActivityEvents": "malwareEvents",
    "GetMalwareDetectionObjects": "malwareObjects",
    "GetAllUnstructuredDataFLRBrowseSessions": "unstructuredDataBrowseSessions",
    "GetAllInstantUnstructuredDataRecoveryMounts": "unstructuredDataMounts",
    "GetAllUnstructuredDataServerInventoryBrowseSessions": "inventoryBrowseSessions",
    "GetAllGlobalVMExclusions": "vmExclusions",
    "GetAllAzureInstantVMRecoveryMounts": "azureMounts",
    "GetAllInstantHvVMRecoveryMounts": "hyperVMounts",
}
# Lists below an object: the collection of the object, and the property of a row with its id.
_PARENTS: Final = {
    "GetBackupObjects": ("backups", "_backupId"),
    "GetBackupObjectRestorePoints": ("backupObjects", "_backupObjectId"),
    "GetObjectRestorePointDisks": ("objectRestorePoints", "_restorePointId"),
    "GetAllCredsHelperAppliances": ("cloudCredentials", "_credentialsId"),
    "GetVmwareHostObject": ("inventoryHosts", "_host"),
    "GetBackupObjectsWithFiltering": ("backups", "_backupId"),
    "GetBackupObjectRestorePointsWithFiltering": ("backupObjects", "_backupObjectId"),
    "GetObjectRestorePointDisksWithFiltering": ("objectRestorePoints", "_restorePointId"),
    "GetAllCredsHelperAppliancesWithFiltering": ("cloudCredentials", "_credentialsId"),
}
# Parameters that do not identify an object of the collection in the path.
_BY_NAME: Final = {
    "backupId": "backups",
    "taskId": "tasks",
    "protectionGroupId": "protectionGroups",
    "hostname": "",
    "name": "",
    "verificationCode": "",
}
_OF_LISTS: Final[Mapping[str, Verb]] = {"GET": "list", "POST": "create"}
_OF_OBJECTS: Final[Mapping[str, Verb]] = {"GET": "get", "PUT": "update", "DELETE": "delete"}


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of an operation.

    Attributes:
        verb: list, get, create, update and delete act on a collection; read and write on a single
            document (per parent); browse is a list that pages in the body; download answers with
            bytes; action is any other operation.
        collection: Name of the collection, empty without one.
        key: Path parameter with the id of the object.
        model: Shape of one object of the collection.
        parent: Collection of the parent object in the path, and the property of a row with its id;
            without the property, every row belongs to every parent.
        session: Whether the answer is a session, at whose end the change applies.
        steps: Known collections of the path parameters.
    """

    verb: Verb
    collection: str = ""
    key: str = ""
    model: Shape | None = None
    parent: tuple[str, str] | None = None
    session: bool = False
    steps: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def shape(self) -> Shape:
        """The shape of one object; fails without a model."""
        if self.model is None:
            raise LookupError(f"no model: {self}")
        return self.model


def plans(document: Document, shapes: Shapes) -> Mapping[str, Plan]:
    """Return the plan of every operation, by operation id."""
    lists: dict[str, tuple[DocumentOperation, Shape]] = {}
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


def rows_in(envelope: Shape) -> str | None:
    """Return the property of a paged answer with its rows, None without one."""
    if "pagination" not in envelope.fields:
        return None
    return next((name for name in ROWS if name in envelope.fields), None)


def _plan(
    operation: DocumentOperation,
    lists: Mapping[str, tuple[DocumentOperation, Shape]],
    singles: Mapping[str, DocumentOperation],
    shapes: Shapes,
) -> Plan:
    path = operation.path.rstrip("/")
    steps = _steps(path, lists)
    owner = next(reversed(list(steps)), "")
    collection = steps.get(owner, "")
    answer = shapes.of(operation.response) if operation.response else None
    session = answer is not None and {"sessionType", "usn"} <= answer.fields.keys()
    if operation.response and is_binary(operation.response):
        return Plan("download", collection, owner, steps=steps)
    if operation.method == "POST" and answer and rows_in(answer) and operation.body_schema:
        body_fields = shapes.of(operation.body_schema).fields.keys()
        if not body_fields.isdisjoint(("pagination", "limit")):
            return Plan("browse", collection, owner, steps=steps)
    if path in lists:
        listing, model = lists[path]
        verb: Verb = _OF_LISTS.get(operation.method, "action")
        if verb == "create" and answer is not None and not session and "id" not in answer.fields:
            verb = "action"
        link = _PARENTS.get(listing.id) or ((collection, "") if owner else None)
        delayed = session and verb == "create"
        return Plan(verb, _name(listing), "", model, link, delayed, steps)
    above, _, last = path.rpartition("/")
    if above in lists and last.startswith("{"):
        listing, model = lists[above]
        change: Verb = _OF_OBJECTS.get(operation.method, "action")
        others = list(steps.values())[:-1]
        link = _PARENTS.get(listing.id) or ((others[-1], "") if others else None)
        return Plan(change, _name(listing), last[1:-1], model, link, session, steps)
    if path in singles and operation.method in ("GET", "PUT") and not session:
        return Plan(
            "read" if operation.method == "GET" else "write", collection, owner, steps=steps
        )
    return Plan("action", collection, owner, None, None, session, steps)


def _steps(path: str, lists: Mapping[str, tuple[DocumentOperation, Shape]]) -> Mapping[str, str]:
    """Return the known collections of the path parameters."""
    steps: dict[str, str] = {}
    above = ""
    for segment in path.split("/")[1:]:
        name = segment[1:-1]
        if segment.startswith("{"):
            if name in _BY_NAME:
                steps[name] = _BY_NAME[name]
            elif above in lists:
                steps[name] = _name(lists[above][0])
        above = f"{above}/{segment}"
    return steps


def _name(listing: DocumentOperation) -> str:
    literal = [part for part in listing.path.split("/") if part and not part.startswith("{")]
    return _NAMES.get(listing.id, literal[-1])
