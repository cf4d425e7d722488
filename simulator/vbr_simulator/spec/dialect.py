"""The words of the revisions: one world is kept in the words of 1.1-rev0, and told in any.

A property or a value that has another name in a later revision is told in that one's words
(VBR.md, "Between revisions"); what a caller sends is read back into the words of the world. Which
name a revision has is found in its document, so that nothing here asks for a revision.
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

# The world's name of a property first, then its names in the revisions.
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
# Told so, but not read so: elsewhere the later name is a property of its own.
_WRITTEN_ONLY: Final = {"jobId": "activityId", "restorePointId": "objectRestorePointId"}
_WORLD: Final = {name: group[0] for group in GROUPS for name in group[1:]} | _WRITTEN_ONLY

# Values of enums that are the same; for what a revision lacks, the first that it has is told.
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
# Values that behaviours ask for.
_WORLD_VALUES: Final = {"vspherebackup": "Backup"}
_MOUNT: Final = "mountServerSettingsType"
_VSPHERE: Final = "VSphere"


def world_name(name: str) -> str:
    """Return the world's name of a property.

    >>> word("uniqueId"), word("name")
    ('tag', 'name')
    """
    return _WORLD.get(name, name)


def world_value(value: str) -> str:
    """Return the world's name of an enum's value."""
    return _WORLD_VALUES.get(value.casefold(), value)


def same_values(folded: str) -> tuple[str, ...]:
    """Return other names of an enum's value, all folded."""
    return _SAME.get(folded, ())


def to_world(value: Json) -> Json:
    """Return what a caller sent in the words and structures of the world, its parts done already.

    Args:
        value: An object, its keys in the words of a revision.
    """
    fields = {
        name if name in _WRITTEN_ONLY else world_name(name): part for name, part in value.items()
    }
    for change in _TO_WORLD:
        fields = change(fields)
    return fields


def structure_changes(fields: Iterable[str]) -> tuple[tuple[str, Callable[[Json], Json]], ...]:
    """Return what turns an object of the world into the structure that a schema has.

    Args:
        fields: The properties of the schema.

    Returns:
        Functions, each with the property that an object lacks that is in the world's structure.
    """
    names = set(fields)
    return tuple((name, change) for name, change in _FROM_WORLD.items() if name in names)


def _mount_in(value: Json) -> Json:
    """A repository has one mount server in the world; that of Linux is kept beside it."""
    if _MOUNT not in value:
        return value
    rest = {name: part for name, part in value.items() if name not in (_MOUNT, "windows", "linux")}
    main: Json = value["windows"] if "windows" in value else value.get("linux", {})
    return {**rest, **main, "_mounts": value}


def _mount_out(value: Json) -> Json:
    if "_mounts" in value:
        kept: Json = {**value["_mounts"]}
        side = "windows" if "windows" in kept else "linux"
        # Edited through an older revision meanwhile, perhaps: that one's word is the newest.
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
    """Turn the credentials of one machine, a list of them by type, into a property each."""
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
    """Tell the credentials of a job, or those of one machine, as an object or a list of them."""
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
    """Tell a machine of vSphere as a later revision does: flat, and with its platform."""
    inner: Any = value.get("inventoryObject")
    if is_object(inner):
        rest = {name: part for name, part in value.items() if name != "inventoryObject"}
        return {"platform": _VSPHERE, **rest, **inner}
    return {"platform": _VSPHERE, **value} if "hostName" in value else value


def _object_wrapped(value: Json) -> Json:
    """Tell a machine of vSphere as 1.1-rev0 does: the object, and its size beside it."""
    if "hostName" not in value:
        return value
    inner = {name: part for name, part in value.items() if name not in ("size", "platform")}
    return {"inventoryObject": inner, "size": value.get("size", "0 B")}


_TO_WORLD: Final[tuple[Callable[[Json], Json], ...]] = (_mount_in, _guest_in, _machine_in)
# By the property that tells the structure apart.
_FROM_WORLD: Final[Mapping[str, Callable[[Json], Json]]] = {
    _MOUNT: _mount_out,
    "useAgentManagementCredentials": _guest_out,
    "credentials": _credentials_out,
    "platform": _object_out,
    "inventoryObject": _object_wrapped,
}
