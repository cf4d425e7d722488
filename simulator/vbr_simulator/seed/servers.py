"""Seeded managed servers, proxies, scale-out repositories, and the built-in objects."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from vbr_simulator.spec.references import NOBODY

if TYPE_CHECKING:
    import random

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = [
    "DEFAULT_REPOSITORY",
    "THIS_SERVER",
    "seed_built_in",
    "seed_proxies",
    "seed_scale_out",
    "seed_servers",
]

# Ids that are equal in every installation.
THIS_SERVER: Final = "6745a759-2205-4cd2-b172-8ec8f7e60ef8"
DEFAULT_REPOSITORY: Final = "88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec"
_DEFAULT_PROXY: Final = "18b61cd4-be93-4ee4-b5b0-8b4a5f3d3a5d"
_TYPES: Final = ("WindowsHost", "LinuxHost", "ViHost")


def seed_built_in(world: World) -> None:
    """Seed the objects of a fresh installation: its host, a repository and a proxy."""
    world.collection("managedServers").add(
        {
            "id": THIS_SERVER,
            "name": "This server",
            "description": "Backup server",
            "type": "WindowsHost",
            "credentialsId": NOBODY,
            "networkSettings": _windows_ports(),
            "_builtIn": True,
        }
    )
    world.collection("repositories").add(
        {
            "id": DEFAULT_REPOSITORY,
            "name": "Default Backup Repository",
            "description": "Created by Veeam Backup",
            "tag": DEFAULT_REPOSITORY,
            "type": "WinLocal",
            "hostId": THIS_SERVER,
            "repository": {
                "path": "C:\\Backup",
                "enableTaskLimit": True,
                "maxTaskCount": 4,
                "enableReadWriteLimit": False,
            },
            "mountServer": {
                "mountServerId": THIS_SERVER,
                "writeCacheFolder": "C:\\ProgramData\\Veeam\\Backup\\IRCache",
                "vPowerNFSEnabled": True,
            },
            "_builtIn": True,
        }
    )
    world.collection("proxies").add(
        {
            "id": _DEFAULT_PROXY,
            "name": "VMware Backup Proxy",
            "description": "Created by Veeam Backup & Replication",
            "type": "ViProxy",
            "server": _proxy_server(THIS_SERVER, 0),
            "_builtIn": True,
        }
    )


def seed_servers(world: World, rng: random.Random, count: int) -> None:
    """Seed managed servers of all types in turn; Linux and VMware servers need credentials."""
    credentials: dict[str, list[str]] = {}
    for account in world.collection("credentials"):
        if not account.get("_hidden"):
            credentials.setdefault(account["type"], []).append(account["id"])
    for index in range(count):
        kind = _TYPES[index % len(_TYPES)]
        usable = used(credentials.get("Linux" if kind == "LinuxHost" else "Standard", []))
        if not usable:
            kind = "WindowsHost"
        record: Json = {
            "id": _id(rng),
            "type": kind,
            "description": f"Rack {index // 40 + 1}, unit {index % 40 + 1}",
            "credentialsId": usable[index // len(_TYPES) % len(usable)] if usable else NOBODY,
        }
        match kind:
            case "WindowsHost":
                record |= {
                    "name": f"win-{index:04d}.example.com",
                    "networkSettings": _windows_ports(),
                }
            case "LinuxHost":
                record |= {
                    "name": f"lnx-{index:04d}.example.com",
                    "credentialsStorageType": "Permanent",
                    "sshSettings": {
                        "sshTimeOutMs": 20000,
                        "portRangeStart": 2500,
                        "portRangeEnd": 3300,
                        "serverThisSide": False,
                        "managementPort": 6162,
                    },
                    "sshFingerprint": f"SHA256:{rng.getrandbits(128):032x}",
                }
            case _:
                record |= {
                    "name": f"vc-{index:04d}.example.com",
                    "viHostType": ("VC", "ESXi")[index % 2],
                    "port": 443,
                    "certificateThumbprint": f"{rng.getrandbits(160):040X}",
                }
        world.collection("managedServers").add(record)


def seed_proxies(world: World, rng: random.Random, count: int) -> None:
    """Seed one proxy per Windows or Linux server, up to a count."""
    hosts = [
        server
        for server in world.collection("managedServers")
        if server["type"] != "ViHost" and not server.get("_builtIn")
    ]
    for index, host in enumerate(hosts[:count]):
        world.collection("proxies").add(
            {
                "id": _id(rng),
                "name": host["name"],
                "description": f"Proxy on {host['name']}",
                "type": "ViProxy",
                "server": _proxy_server(host["id"], index),
            }
        )


def seed_scale_out(world: World, rng: random.Random, count: int) -> None:
    """Seed scale-out repositories with two local repositories as extents."""
    local = [
        repository
        for repository in world.collection("repositories")
        if repository["type"] in ("WinLocal", "LinuxLocal") and not repository.get("_builtIn")
    ]
    for index in range(min(count, len(local))):
        extents = [local[(2 * index + step) % len(local)] for step in range(min(2, len(local)))]
        world.collection("scaleOutRepositories").add(
            {
                "id": _id(rng),
                "name": f"Scale-out {index + 1}",
                "description": "Performance tier only",
                "tag": _id(rng),
                "performanceTier": {
                    "performanceExtents": [
                        {"id": repository["id"], "name": repository["name"], "status": "Normal"}
                        for repository in extents
                    ],
                    "advancedSettings": {"perVmBackup": True, "fullWhenExtentOffline": False},
                },
                "placementPolicy": {"type": "DataLocality"},
                "capacityTier": {"isEnabled": False},
                "archiveTier": {"isEnabled": False},
            }
        )


def used(keys: list[str]) -> list[str]:
    """Return the ids that other objects can use: all but the last, which stays unused."""
    return keys[:-1] or keys


def _windows_ports() -> Json:
    return {
        "components": [
            {"componentName": "Transport", "port": 6162},
            {"componentName": "DeployerSvc", "port": 6160},
        ],
        "portRangeStart": 2500,
        "portRangeEnd": 3300,
        "serverThisSide": False,
    }


def _proxy_server(host: str, index: int) -> Json:
    modes = ("auto", "directAccess", "virtualAppliance", "network")
    return {
        "hostId": host,
        "transportMode": modes[index % len(modes)],
        "failoverToNetwork": True,
        "hostToProxyEncryption": index % 3 == 0,
        "connectedDatastores": {"autoSelect": True, "datastores": []},
        "maxTaskCount": 2 + index % 4,
    }


def _id(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
