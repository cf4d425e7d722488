"""Views: lists that are computed from other collections."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from vbr_simulator.state.clock import wire_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["VIEWS", "source"]


def source(world: World, name: str) -> tuple[tuple[str, ...], Iterable[Json]]:
    """Return the collections of a list and its rows."""
    view = VIEWS.get(name)
    if view is None:
        return (name,), world.collection(name)
    origins, rows = view
    return origins, rows(world)


def _repository_states(world: World) -> Iterator[Json]:
    servers = world.collection("managedServers")
    for record in world.collection("repositories"):
        # Derived from the id: the figures do not depend on other repositories.
        number = zlib.crc32(record["id"].encode())
        capacity = float(500 + number % 20_000)
        used = round(capacity * (number % 97) / 100, 2)
        state: Json = {
            "id": record["id"],
            "name": record["name"],
            "type": record["type"],
            "description": record.get("description", ""),
            "capacityGB": capacity,
            "freeGB": round(capacity - used, 2),
            "usedSpaceGB": used,
        }
        host = servers.get(record.get("hostId", ""))
        if host is not None:
            state |= {"hostId": host["id"], "hostName": host["name"]}
        path = record.get("repository", {}).get("path")
        share: Json = record.get("share", {})
        if path or share:
            state["path"] = path or share["sharePath"]
        yield state


def _job_states(world: World) -> Iterator[Json]:
    repositories = world.collection("repositories")
    tomorrow = wire_time(world.clock.time() // 86_400 * 86_400 + 86_400 + 22 * 3600)
    for record in world.collection("jobs"):
        # Only backup jobs of vSphere always have a repository and machines.
        target = record.get("storage", {}).get("backupRepositoryId", "")
        repository = repositories.get(target) or world.collection("scaleOutRepositories").get(
            target
        )
        status = "disabled" if record.get("isDisabled") else "inactive"
        yield {
            "id": record["id"],
            "name": record["name"],
            "type": record["type"],
            "description": record.get("description", ""),
            "status": "running" if record.get("_running") else status,
            "lastRun": record.get("_lastRun"),
            "lastResult": record.get("_lastResult", "None"),
            "nextRun": tomorrow,
            "workload": "vm",
            "repositoryId": target or None,
            "repositoryName": repository["name"] if repository else None,
            "objectsCount": len(record.get("virtualMachines", {}).get("includes", ())),
            "sessionId": record.get("_sessionId"),
            "isHighPriority": record.get("isHighPriority", False),
        }


def _inventory_hosts(world: World) -> Iterator[Json]:
    for record in world.collection("managedServers"):
        if record["type"] == "ViHost":
            kind = "vCenterServer" if record.get("viHostType") == "VC" else "Host"
            item = {"hostName": record["name"], "name": record["name"], "type": kind}
            yield {"inventoryObject": item, "size": "N/A"}


VIEWS: Final[Mapping[str, tuple[tuple[str, ...], Callable[[World], Iterator[Json]]]]] = {
    "repositoryStates": (("repositories", "managedServers"), _repository_states),
    "jobStates": (("jobs", "repositories", "scaleOutRepositories"), _job_states),
    "inventoryHosts": (("managedServers",), _inventory_hosts),
}
