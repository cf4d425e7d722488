"""Seeded repositories of every mapped kind in turn."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.seed.servers import THIS_SERVER

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["UNKNOWN", "seed_repositories"]

# Required object of each kind: its collection and its type.
_NEEDS: Final[Mapping[str, tuple[str, str]]] = {
    "WinLocal": ("managedServers", "WindowsHost"),
    "LinuxLocal": ("managedServers", "LinuxHost"),
    "Smb": ("credentials", "Standard"),
    "Nfs": ("", ""),
    "AzureBlob": ("cloudCredentials", "AzureStorage"),
    "AzureDataBox": ("cloudCredentials", "AzureStorage"),
    "AmazonS3": ("cloudCredentials", "Amazon"),
    "AmazonSnowballEdge": ("cloudCredentials", "Amazon"),
    "S3Compatible": ("cloudCredentials", "Amazon"),
    "GoogleCloud": ("cloudCredentials", "Google"),
    "IBMCloud": ("cloudCredentials", "Amazon"),
    "AmazonS3Glacier": ("cloudCredentials", "Amazon"),
    "AzureArchive": ("cloudCredentials", "AzureStorage"),
    "WasabiCloud": ("cloudCredentials", "Amazon"),
    "LinuxHardened": ("managedServers", "LinuxHost"),
}
# A kind that the document lists but does not map, and a kind that it does not list.
UNKNOWN: Final = ("DDBoost", "VeeamDataCloudVault")


def seed_repositories(world: World, rng: random.Random, count: int) -> None:
    """Seed repositories of every kind whose required objects exist, evenly."""
    objects: dict[tuple[str, str], list[str]] = {}
    for name in ("managedServers", "credentials", "cloudCredentials"):
        for record in world.collection(name):
            if not record.get("_hidden"):
                objects.setdefault((name, record["type"]), []).append(record["id"])
    kinds = [kind for kind, need in _NEEDS.items() if not need[0] or objects.get(need)]
    for index in range(count):
        kind = kinds[index % len(kinds)]
        turn = index // len(kinds)
        usable = objects.get(_NEEDS[kind]) or [THIS_SERVER]
        record = {
            "id": _id(rng),
            "name": f"{kind} repository {turn + 1:02d}",
            "description": f"Seeded repository of kind {kind}",
            "tag": _id(rng),
            "type": kind,
        }
        details = _details(kind, usable[turn % len(usable)], turn, rng)
        world.collection("repositories").add(record | details)
    if world.settings.unknown_kinds:
        for kind in UNKNOWN:
            world.collection("repositories").add(
                {
                    "id": _id(rng),
                    "name": f"{kind} repository",
                    "description": "Of a kind that the document does not describe",
                    "tag": _id(rng),
                    "type": kind,
                    "storage": {"unit": "du-1", "capacityTB": 40},
                }
            )


def _details(kind: str, need: str, turn: int, rng: random.Random) -> Json:
    mount = {
        "mountServerId": THIS_SERVER,
        "writeCacheFolder": "C:\\ProgramData\\Veeam\\Backup\\IRCache",
        "vPowerNFSEnabled": True,
        "vPowerNFSPortSettings": {"mountPort": 1058, "vPowerNFSPort": 1063},
    }
    tasks = {"enableTaskLimit": True, "maxTaskCount": 2 + turn % 6}
    if kind in ("WinLocal", "LinuxLocal", "LinuxHardened"):
        return {"hostId": need, "repository": _local(kind, turn, tasks), "mountServer": mount}
    if kind in ("Smb", "Nfs"):
        share: Json = {"sharePath": f"\\\\nas-{turn}\\backup", "gatewayServer": _gateway(turn)}
        if kind == "Smb":
            share["credentialsId"] = need
        else:
            share["sharePath"] = f"nas-{turn}:/export/backup"
        network = {**tasks, "enableReadWriteLimit": False, "advancedSettings": _advanced()}
        return {"share": share, "repository": network, "mountServer": mount}
    details: Json = {"account": _account(kind, need, turn), **_place(kind, turn, rng)}
    if kind not in ("AzureArchive", "AmazonS3Glacier"):
        details |= tasks
        # The import spec of a Data Box repository requires a mount server, its model has none: only
        # the record contains it.
        details["mountServer"] = mount
    return details


def _local(kind: str, turn: int, tasks: Json) -> Json:
    windows = kind == "WinLocal"
    folder: Json = {
        "path": f"D:\\Backups\\{turn + 1}" if windows else f"/mnt/backups/{turn + 1}",
        **tasks,
        "enableReadWriteLimit": turn % 2 == 1,
        "readWriteRate": 100 + turn,
        "advancedSettings": _advanced(),
    }
    if not windows:
        folder["useFastCloningOnXFSVolumes"] = True
    if kind == "LinuxHardened":
        folder["makeRecentBackupsImmutableDays"] = 7 + turn
    return folder


def _advanced() -> Json:
    return {
        "alignDataBlocks": True,
        "decompressBeforeStoring": False,
        "rotatedDrives": False,
        "perVmBackup": True,
        "RotatedDriveCleanupMode": "Disabled",
    }


def _gateway(turn: int) -> Json:
    if turn % 2 == 0:
        return {"autoSelect": True}
    return {"autoSelect": False, "gatewayServerIds": [THIS_SERVER]}


def _account(kind: str, credentials: str, turn: int) -> Json:
    connection: Json = {"connectionType": "Direct"}
    if turn % 2:
        connection = {"connectionType": "SelectedGateway", "gatewayServerIds": [THIS_SERVER]}
    account: Json = {"credentialsId": credentials, "connectionSettings": connection}
    if kind in ("AzureBlob", "AzureArchive", "AmazonS3", "AmazonS3Glacier"):
        account["regionType"] = "Global"
    if kind == "AzureDataBox":
        account["serviceEndpoint"] = f"https://databox-{turn}.example.com"
    if kind in ("AmazonSnowballEdge", "S3Compatible", "IBMCloud"):
        account["servicePoint"] = f"https://s3-{turn}.example.com"
    if kind in ("AmazonSnowballEdge", "S3Compatible", "IBMCloud", "GoogleCloud", "WasabiCloud"):
        account["regionId"] = "eu-central-1"
    return account


def _place(kind: str, turn: int, rng: random.Random) -> Json:
    folder, limit = f"veeam-{turn + 1}", _limit(turn)
    immutable = {"isEnabled": turn % 2 == 0, "daysCount": 30}
    appliance = {"subnet": "subnet-1", "redirectorPort": 443}
    azure = appliance | {"subscriptionId": _id(rng), "instanceSize": "Standard_D2s_v3"}
    match kind:
        case "AzureBlob" | "AzureArchive" | "AzureDataBox":
            place: dict[str, Any] = {"containerName": f"container-{turn + 1}", "folderName": folder}
            if kind == "AzureBlob":
                place["storageConsumptionLimit"] = limit
            return {"container": place} | (
                {} if kind == "AzureDataBox" else {"proxyAppliance": azure}
            )
        case "AmazonS3Glacier":
            place = {"bucketName": f"bucket-{turn + 1}", "folderName": folder}
            place |= {"regionId": "eu-west-1", "immutabilityEnabled": True, "useDeepArchive": False}
            return {
                "bucket": place,
                "proxyAppliance": appliance | {"ec2InstanceType": "c5.2xlarge", "vpc": "vpc-1"},
            }
        case _:
            place = {"bucketName": f"bucket-{turn + 1}", "folderName": folder}
            place["storageConsumptionLimit"] = limit
            if kind == "AmazonS3":
                place["regionId"] = "eu-west-1"
                place["infrequentAccessStorage"] = {"isEnabled": False, "singleZoneEnabled": False}
            if kind == "GoogleCloud":
                place["nearlineStorageEnabled"] = turn % 2 == 1
            elif kind != "AmazonSnowballEdge":
                place["immutability"] = immutable
            return {"bucket": place}


def _limit(turn: int) -> Json:
    return {
        "isEnabled": turn % 2 == 0,
        "consumptionLimitCount": 10 + turn,
        "consumptionLimitKind": "TB",
    }


def _id(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
