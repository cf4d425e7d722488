"""What tests of imports look at: the world behind a simulated server, and what was printed."""

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
    """Ids of everything that automation can make, by kind."""
    return {kind: sorted(one["id"] for one in server.world.collection(kind)) for kind in KIND_OF}


def keys(server: Simulator) -> dict[str, list[str]]:
    """What the objects go by: a doubled one shows twice."""
    return {
        kind: sorted(
            str(one.get("tag") or one.get("name")) if kind != "jobs" else one["name"]
            for one in server.world.collection(kind)
        )
        for kind in KIND_OF
    }


def journal_of(folder: Path) -> Path:
    (found,) = folder.parent.glob("*.journal")
    return found


def hide(server: Simulator, kind: str, name: str) -> str:
    """Take a name, so that the server refuses an object; the id gives it back."""
    key = server.world.new_id()
    server.world.collection(kind).add(
        {"id": key, "name": name, "type": "WinLocal", "_builtIn": True, "_hidden": True}
    )
    return key


def add_job(server: Simulator, name: str, kind: str = "HyperVBackup") -> None:
    """Give a server a job; an export carries it only if it is of vSphere."""
    key = server.world.new_id()
    server.world.collection("jobs").add({"id": key, "name": name, "type": kind})


def names(folder: Path, kind: str) -> list[str]:
    document = read_bundle(folder).documents[kind]
    return [one["name"] for group in document.values() for one in group if one]
