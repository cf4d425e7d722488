"""Seeded activity: sessions, backups, restore points, mounts, tokens, services, inventory."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from vbr_simulator.behaviours.jobs import run
from vbr_simulator.seed.jobs import machine
from vbr_simulator.seed.rows import restore_point_rows, session_rows
from vbr_simulator.state.clock import SEED_TIME, wire_time

if TYPE_CHECKING:
    import random

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = [
    "seed_backups",
    "seed_inventory",
    "seed_mounts",
    "seed_services",
    "seed_sessions",
    "seed_tokens",
]

_SERVICES: Final = {
    "Veeam Backup Service": 9392,
    "Veeam Broker Service": 9501,
    "Veeam Cloud Connect Service": 6169,
    "Veeam Guest Catalog Service": 9393,
    "Veeam Installer Service": 6160,
    "Veeam RESTful API Service": 9419,
    "Veeam vPower NFS Service": 6161,
}
_PLATFORMS: Final = {
    "VMware": "00000000-0000-0000-0000-000000000000",
    "HyperV": "00000000-0000-0000-0000-000000000001",
    "LinuxPhysical": "5e5b6a5f-0c4d-4d8a-9d55-4bd6f9a0b5a1",
}
_RUNNING_SECONDS: Final = 4 * 3600.0


def seed_sessions(world: World, rng: random.Random, count: int, automation: int) -> None:
    """Seed sessions; one in a hundred, at most three, is a running job."""
    jobs = [(job["id"], job["name"]) for job in world.collection("jobs")]
    running = min(3, count // 100, len(jobs))
    world.collection("sessions").rows = session_rows(rng, count - running, jobs)
    for index in range(running):
        # The last jobs, since tests start the first jobs.
        job = world.collection("jobs").get(jobs[-1 - index][0])
        if job is not None:
            run(world, job | {"isDisabled": False}, _RUNNING_SECONDS)
    world.collection("automationSessions").rows = session_rows(rng, automation, [], automation=True)


def seed_backups(world: World, rng: random.Random, backups: int, objects: int, points: int) -> None:
    """Seed backups, backup objects and restore points, distributed evenly."""
    jobs = list(world.collection("jobs"))
    repository = next(iter(world.collection("repositories")))
    for index in range(backups):
        job: Json | None = jobs[index % len(jobs)] if jobs and index % 6 else None
        platform = _platform(index)
        world.collection("backups").add(
            {
                "id": _id(rng),
                # An imported backup has no job.
                "jobId": job["id"] if job else None,
                "policyTag": "" if job else None,
                "name": job["name"] if job else f"Imported backup {index + 1}",
                "platformName": platform,
                "platformId": _PLATFORMS[platform],
                "creationTime": wire_time(SEED_TIME + index * 86_400 / 8),
                "repositoryId": job["storage"]["backupRepositoryId"] if job else repository["id"],
            }
        )
    owners = list(world.collection("backups"))
    for index in range(objects if owners else 0):
        backup = owners[index % len(owners)]
        platform = backup["platformName"]
        record: Json = {
            "id": _id(rng),
            # A backup object can have a null name (docs/explanation/vbr-api.md,
            # "Backups, objects, restore points").
            "name": None if index % 50 == 49 else f"vm-{index:05d}",
            "type": "VM" if platform in ("VMware", "HyperV") else "Computer",
            "platformName": platform,
            "platformId": backup["platformId"],
            "restorePointsCount": len(range(index, points, objects)),
            "_backupId": backup["id"],
        }
        if platform == "VMware":
            path = f"vc-0002.example.com\\Datacenter\\vm-{index:05d}"
            record |= {"objectId": f"vm-{1000 + index}", "viType": "VirtualMachine", "path": path}
        world.collection("backupObjects").add(record)
    parts = list(world.collection("backupObjects"))
    if parts:
        world.collection("objectRestorePoints").rows = restore_point_rows(rng, points, parts)


def seed_mounts(world: World, rng: random.Random, count: int) -> None:
    """Seed mounts of machines and disks; the last has failed."""
    points = world.collection("objectRestorePoints").window(0, count)
    for index, point in enumerate(points):
        failed = index == count - 1 and count > 1
        mount: Json = {
            "id": _id(rng),
            "sessionId": _id(rng),
            "state": "Failed" if failed else "Mounted",
            "errorMessage": "The datastore is full." if failed else None,
        }
        spec: Json = {"objectRestorePointId": point["id"]}
        if index % 2 == 0:
            secure = {"enableAntivirusScan": False}
            spec |= {"type": "OriginalLocation", "secureRestore": secure, "powerUp": True}
            mount |= {"spec": spec, "vmName": point["name"]}
            world.collection("vmMounts").add(mount)
        else:
            disk = {
                "nameInBackup": f"{point['name']}.vmdk",
                "mountedDiskName": f"{point['name']}-restored",
                "registeredFcdName": f"fcd-{point['name']}",
            }
            cluster = {"hostName": "vc-0002.example.com", "name": "Cluster 1", "type": "Cluster"}
            spec |= {"destinationCluster": cluster, "disksMapping": [disk]}
            mount |= {"spec": spec, "mountedDisks": [disk | {"objectId": f"fcd-{index}"}]}
            world.collection("diskMounts").add(mount)


def seed_tokens(world: World, rng: random.Random, count: int) -> None:
    """Seed recovery tokens; one third has expired."""
    backups = list(world.collection("backups"))
    for index in range(count):
        token = f"{rng.getrandbits(64):016X}"
        later = -30 if index % 3 == 2 else 3650
        world.collection("recoveryTokens").add(
            {
                "id": _id(rng),
                "name": f"Recovery token {index + 1:03d}",
                "recoveryToken": "-".join(token[i : i + 4] for i in range(0, 16, 4)),
                "expirationDate": wire_time(SEED_TIME + (later + index) * 86_400),
                "_backupIds": [backups[index % len(backups)]["id"]] if backups else [],
            }
        )


def seed_services(world: World) -> None:
    """Seed the services of every server."""
    for name, port in _SERVICES.items():
        world.collection("services").add({"name": name, "port": port}, key=name)


def seed_inventory(world: World, rng: random.Random, count: int) -> None:
    """Seed the objects of the VMware servers: datacenters, clusters, hosts and machines."""
    hosts = [
        server["name"]
        for server in world.collection("managedServers")
        if server["type"] == "ViHost"
    ]
    inventory = world.collection("inventoryObjects")
    for index in range(count if hosts else 0):
        host = hosts[index % len(hosts)]
        turn = index // len(hosts)
        kind = ("Datacenter", "Cluster", "Host", "Datastore")[turn] if turn < 4 else None
        item: Json = machine(host, index)
        if kind:
            item |= {"name": f"{kind} {turn + 1}", "type": kind, "objectId": f"{kind}-{index}"}
        inventory.add(
            {
                "inventoryObject": item,
                "size": "N/A" if kind else f"{20 + rng.randrange(200)} GB",
                "_host": host,
                "_parent": "Datacenter 1" if turn else host,
            },
            key=f"{host}/{index}",
        )


def _platform(index: int) -> str:
    return "HyperV" if index % 10 == 4 else "LinuxPhysical" if index % 10 == 7 else "VMware"


def _id(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
