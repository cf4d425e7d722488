"""Dialects: the state uses the names of 1.1-rev0, and each revision has its names.

A projection renames properties and enum values to the names of a revision
(docs/explanation/vbr-api.md, "Between revisions"); a request is renamed to the names of the state.
The document of a revision decides which names apply, so no rule depends on a revision number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.spec.document import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from vbr_simulator.spec.document import Json

__all__ = [
    "GROUPS",
    "VALUES",
    "same_values",
    "structure_changes",
    "to_world",
    "world_name",
    "world_value",
]

# Name of a property in the state, then its names in the revisions.
GROUPS: Final = (
    ("tag", "uniqueId"),
    ("hostTag", "hostUniqueId"),
    ("credentialsTag", "credentialsUniqueId"),
    ("encryptionPasswordTag", "encryptionPasswordUniqueId"),
    ("encryptionPasswordIdOrNull", "encryptionPasswordId"),
    ("policyTag", "policyUniqueId"),
    ("autoElevated", "elevateToRoot"),
    ("autoSelect", "autoSelection", "automaticSelection", "autoSelectEnabled"),
    ("isEnabled", "enabled"),
    ("enableTaskLimit", "taskLimitEnabled"),
    ("enableReadWriteLimit", "readWriteLimitEnabled"),
    ("enableInlineDataDedup", "inlineDataDedupEnabled"),
    ("limitProcessedVm", "processedVmsLimitEnabled"),
    ("limitProcessedVmCount", "processedVmsCount"),
    ("serverThisSide", "serverSide"),
    ("synthenticFulls", "syntheticFulls"),
    ("RemoveData", "removeData"),
    ("appendToExisitingValue", "appendToExistingValue"),
    ("gracefullStop", "gracefulStop"),
    ("VmTagsRestoreEnabled", "vmTagsRestoreEnabled"),
    ("vpc", "vpcName"),
    ("subnet", "subnetName"),
    ("isHighPriority", "highPriority"),
)
# Renamed only in answers: in requests the later name is an independent property.
_WRITTEN_ONLY: Final = {"jobId": "activityId", "restorePointId": "objectRestorePointId"}
_WORLD: Final = {name: group[0] for group in GROUPS for name in group[1:]} | _WRITTEN_ONLY

# Enum values of equal meaning; a revision uses the first value of a group that it documents.
VALUES: Final = (
    ("Backup", "VSphereBackup"),
    ("Job", "BackupJob"),
    ("Vcd", "CloudDirector"),
    ("VMware", "VSphere"),
    ("NasBackup", "UnstructuredData"),
    ("DDBoost", "DellDataDomain"),
    ("HPStoreOnceIntegration", "HPEStoreOnce"),
    ("Quantum", "QuantumDXi"),
    ("VmwareInstantRecoveryFcd", "StartFCDInstantRecovery"),
    ("Transofrm", "Transform"),
    ("WANTarget", "256KB"),
    ("LANTarget", "512KB"),
    ("LocalTarget", "1MB"),
    ("LocalTargetLarge4096", "4MB", "LocalTargetLarge"),
    ("LocalTargetLarge8192", "8MB"),
    ("preserve", "Process"),
    ("Germany", "Global"),
    ("Transport", "TransportSvc"),
    ("Nfs", "VPowerNFS"),
    ("DeployerSvc", "InstallerSvc"),
    ("Tape", "TapeProxy"),
    ("CloudGate", "CloudGateway"),
    ("CloudServiceInvoker", "CloudSvcInvoker"),
    ("CloudServiceRemoting", "CloudSvcRemoting"),
    ("EpAgent", "Agent"),
    ("EpAgentSqlLocalDB", "AgentSqlLocalDB"),
    ("EpAgentSharedManagementObjects", "AgentSharedMgmtObjects"),
    ("EpAgentSqlSysClrTypes", "AgentSqlSysClrTypes"),
    ("AgentConfigureService", "DistributionSvc"),
    ("FileSystemVssIntegration", "VssIntegration"),
    ("VssHwSnapshotProvider", "VssHvSnapshotProvider"),
    ("Cdp", "CdpSvc"),
)
_SAME: Final = {
    value.casefold(): tuple(other.casefold() for other in group if other != value)
    for group in VALUES
    for value in group
}
# Values that behaviours compare with.
_WORLD_VALUES: Final = {"vspherebackup": "Backup"}
_MOUNT: Final = "mountServerSettingsType"
_VSPHERE: Final = "VSphere"


def world_name(name: str) -> str:
    """Return the name of a property in the state.

    >>> word("uniqueId"), word("name")
    ('tag', 'name')
    """
    return _WORLD.get(name, name)


def world_value(value: str) -> str:
    """Return the name of an enum value in the state."""
    return _WORLD_VALUES.get(value.casefold(), value)


def same_values(folded: str) -> tuple[str, ...]:
    """Return the other case-folded names of an enum value."""
    return _SAME.get(folded, ())


def to_world(value: Json) -> Json:
    """Return an object of a request with the names and structures of the state.

    Args:
        value: An object with the names of a revision; its nested values are already converted.
    """
    fields = {
        name if name in _WRITTEN_ONLY else world_name(name): part for name, part in value.items()
    }
    for change in _TO_WORLD:
        fields = change(fields)
    return fields


def structure_changes(fields: Iterable[str]) -> tuple[tuple[str, Callable[[Json], Json]], ...]:
    """Return the functions that convert an object of the state to the structure of a schema.

    Args:
        fields: The properties of the schema.

    Returns:
        Functions, each with the property whose absence requires it.
    """
    names = set(fields)
    return tuple((name, change) for name, change in _FROM_WORLD.items() if name in names)


def _mount_in(value: Json) -> Json:
    """Store one mount server per repository, and keep the others in `_mounts`."""
    if _MOUNT not in value:
        return value
    rest = {name: part for name, part in value.items() if name not in (_MOUNT, "windows", "linux")}
    main: Json = value["windows"] if "windows" in value else value.get("linux", {})
    return {**rest, **main, "_mounts": value}


def _mount_out(value: Json) -> Json:
    if "_mounts" in value:
        kept: Json = {**value["_mounts"]}
        side = "windows" if "windows" in kept else "linux"
        # An edit through an older revision changes the flat fields only: they are current.
        return kept | {side: {name: part for name, part in value.items() if name != "_mounts"}}
    has_server = any(name in value for name in ("mountServerId", "mountServerName"))
    return {_MOUNT: "Windows", "windows": value} if has_server else value


def _guest_in(value: Json) -> Json:
    if "useAgentManagementCredentials" not in value:
        return value
    main: Json = value.get("credentials", {})
    fields = {name: part for name, part in value.items() if name != "credentials"}
    if main:
        fields |= {"credsId": main["credentialsId"], "credsType": main["credentialsType"]}
    return fields


def _guest_out(value: Json) -> Json:
    return {"useAgentManagementCredentials": False, **value}


def _machine_in(value: Json) -> Json:
    """Convert the list of credentials of one machine to a property for each type."""
    if "vmObject" not in value or not is_list(value.get("credentials")):
        return value
    fields = {name: part for name, part in value.items() if name != "credentials"}
    for credentials in value["credentials"]:
        kind = (
            "linuxCredsId"
            if credentials["credentialsType"].casefold() == "linux"
            else "windowsCredsId"
        )
        fields[kind] = credentials["credentialsId"]
    return fields


def _credentials_out(value: Json) -> Json:
    """Convert the credentials of a job to an object, those of one machine to a list."""
    if "credsId" in value:
        kind = value.get("credsType", "Standard")
        credentials = {"credentialsId": value["credsId"], "credentialsType": kind}
        return {**value, "credentials": credentials}
    if "vmObject" not in value:
        return value
    kinds = {"windowsCredsId": "Standard", "linuxCredsId": "Linux"}
    listed = [
        {"credentialsId": value[name], "credentialsType": kind}
        for name, kind in kinds.items()
        if value.get(name)
    ]
    return {**value, "credentials": listed} if listed else value


def _object_out(value: Json) -> Json:
    """Convert a vSphere machine to the flat form of later revisions, with its platform."""
    inner: Any = value.get("inventoryObject")
    if is_object(inner):
        rest = {name: part for name, part in value.items() if name != "inventoryObject"}
        return {"platform": _VSPHERE, **rest, **inner}
    return {"platform": _VSPHERE, **value} if "hostName" in value else value


def _object_wrapped(value: Json) -> Json:
    """Convert a vSphere machine to the form of 1.1-rev0: an object and its size."""
    if "hostName" not in value:
        return value
    inner = {name: part for name, part in value.items() if name not in ("size", "platform")}
    return {"inventoryObject": inner, "size": value.get("size", "0 B")}


_TO_WORLD: Final[tuple[Callable[[Json], Json], ...]] = (_mount_in, _guest_in, _machine_in)
# By the property that identifies the structure.
_FROM_WORLD: Final[Mapping[str, Callable[[Json], Json]]] = {
    _MOUNT: _mount_out,
    "useAgentManagementCredentials": _guest_out,
    "credentials": _credentials_out,
    "platform": _object_out,
    "inventoryObject": _object_wrapped,
}
