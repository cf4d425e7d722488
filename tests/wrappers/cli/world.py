"""Contents of a simulated server and of exports, for tests of imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiovbr.bundle import read_bundle

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_simulator import Simulator

KIND_OF = {
    "credentials": "credentials",
    "cloudCredentials": "cloudCredentials",
    "encryptionPasswords": "encryptionPasswords",
    "managedServers": "managedServers",
    "repositories": "repositories",
    "proxies": "proxies",
    "jobs": "jobs",
}


def rows(text: str) -> dict[str, dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return {line[0]: dict(zip(head, line, strict=True)) for line in lines}


def contents(server: Simulator) -> dict[str, list[str]]:
    """Return the ids of the objects of each kind."""
    return {
        kind: sorted(record["id"] for record in server.world.collection(kind)) for kind in KIND_OF
    }


def keys(server: Simulator) -> dict[str, list[str]]:
    """Return the sorted names of the objects of each kind; a duplicate occurs twice."""
    return {
        kind: sorted(
            str(record.get("tag") or record.get("name")) if kind != "jobs" else record["name"]
            for record in server.world.collection(kind)
        )
        for kind in KIND_OF
    }


def journal_of(folder: Path) -> Path:
    (path,) = folder.parent.glob("*.journal")
    return path


def hide(server: Simulator, kind: str, name: str) -> str:
    """Reserve a name, so that the server refuses an object; return the id of the reservation."""
    key = server.world.new_id()
    server.world.collection(kind).add(
        {"id": key, "name": name, "type": "WinLocal", "_builtIn": True, "_hidden": True}
    )
    return key


def add_job(server: Simulator, name: str, kind: str = "HyperVBackup") -> None:
    """Add a job to a server; an export contains it only if it is a vSphere job."""
    key = server.world.new_id()
    server.world.collection("jobs").add({"id": key, "name": name, "type": kind})


def names(folder: Path, kind: str) -> list[str]:
    document = read_bundle(folder).documents[kind]
    return [record["name"] for group in document.values() for record in group if record]
