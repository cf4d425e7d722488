"""Seeded objects of kinds after 1.1-rev0, generated from the document of a revision."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.spec.dialect import world_value
from vbr_simulator.spec.document import is_object
from vbr_simulator.spec.example import Examples
from vbr_simulator.state.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.example import ExampleShape
    from vbr_simulator.spec.shape import Shape
    from vbr_simulator.state.world import World

__all__ = ["seed_newer"]

# Collections with seeds of 1.1-rev0, and their seeded kinds.
_SEEDED_KINDS: Final[Mapping[str, frozenset[str]]] = {
    "jobs": frozenset({"Backup"}),
    "repositories": frozenset(
        {
            "WinLocal",
            "LinuxLocal",
            "Smb",
            "Nfs",
            "AzureBlob",
            "AzureDataBox",
            "AmazonS3",
            "AmazonSnowballEdge",
            "S3Compatible",
            "GoogleCloud",
            "IBMCloud",
            "AmazonS3Glacier",
            "AzureArchive",
            "WasabiCloud",
            "LinuxHardened",
        }
    ),
    "managedServers": frozenset({"WindowsHost", "LinuxHost", "ViHost"}),
    "proxies": frozenset({"ViProxy"}),
    "credentials": frozenset({"Standard", "Linux"}),
    "cloudCredentials": frozenset({"AzureStorage", "AzureCompute", "Amazon", "Google"}),
    "backupObjects": frozenset({"VMware", "VSphere", "HyperV"}),
}
_NOT_GENERATED: Final = frozenset(
    {
        "sessions",
        "automationSessions",
        "encryptionPasswords",
        "scaleOutRepositories",
        "backups",
        "objectRestorePoints",
        "recoveryTokens",
        "vmMounts",
        "diskMounts",
        "services",
        "inventoryObjects",
        "helperAppliances",
        *VIEWS,
    }
)


def seed_newer(world: World, api: CompiledRevision, count: int) -> None:
    """Seed the kinds of a revision that the state does not have; existing objects do not change.

    Args:
        world: The state.
        api: The revision, when it is compiled.
        count: Number of objects of each kind.
    """
    for plan in api.plans.values():
        if plan.verb != "list" or plan.model is None or plan.collection in _NOT_GENERATED:
            continue
        held = world.collection(plan.collection)
        keys = {
            name
            for other in api.plans.values()
            for name, collection in other.steps.items()
            if collection == plan.collection
        }
        for kind, value in _kinds(plan.model):
            mark = f"{plan.collection}/{kind}"
            if kind in _SEEDED_KINDS.get(plan.collection, ()) or mark in world.generated_kinds:
                continue
            world.generated_kinds.add(mark)
            for number in range(count):
                record = _record(world, plan.model, f"{mark}/{number}", value, number, keys)
                if record is not None:
                    held.add(record)


def _kinds(model: Shape) -> Iterator[tuple[str, str | None]]:
    """Yield the kinds of a collection: the names in the state and in the revision."""
    values = [value for value, _ in model.children.values()]
    yield from ((world_value(value), value) for value in values)
    if not values:
        yield "", None


def _record(
    world: World, model: Shape, mark: str, kind: str | None, number: int, keys: set[str]
) -> Json | None:
    examples = Examples(_Chooser(world, kind or "", number), seed=f"{world.seed}/{mark}")
    example: Any = examples.make(model, kind=kind, turn=number)
    if not is_object(example):
        return None
    shape = model.child(example) or model
    example["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{world.seed}/{mark}/id"))
    # Some kinds have their id in a property with the name of the path parameter.
    example |= {name: example["id"] for name in keys if name in shape.fields}
    words = kind or mark.partition("/")[0]
    for name in ("name", "displayName", "username", "connectionName", "accountName"):
        if isinstance(example.get(name), str):
            example[name] = f"{words} {number + 1:02d}"
    if isinstance(example.get("description"), str):
        example["description"] = f"Seeded: {words}"
    if number % 2:
        # VBR sends null for unknown values and open ends (docs/explanation/vbr-api.md,
        # "Documents").
        for name, field in shape.fields.items():
            if name not in shape.required and field.schema.get("format") in ("date-time", "uuid"):
                example[name] = example[name] if name == "id" or name in keys else None
    record: Json = model.to_world(example)
    if isinstance(record.get("tag"), str):
        record["tag"] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{world.seed}/{mark}"))
    return record


class _Chooser:
    """Chooses realistic values by the name of a property."""

    def __init__(self, world: World, kind: str, number: int) -> None:
        self._world = world
        self._number = number
        self._platform = next(
            (platform for platform in _PLATFORMS if kind.startswith(platform)), None
        )

    def __call__(self, name: str, shape: ExampleShape, owner: ExampleShape) -> Any:
        picked = self._world.pick(name, shape, owner)
        if picked is not None:
            return picked
        if shape.discriminator == "platform" and self._platform:
            if self._platform.casefold() not in shape.children:
                return None
            return Examples(self, seed=name).make(shape, kind=self._platform)
        if name == "isDisabled":
            return False
        known = [value for value in shape.values.values() if value != "Unknown"]
        if len(known) < len(shape.values):
            return known[self._number % len(known)] if known else None
        if shape.schema.get("type") == "string" and not shape.schema.get("format"):
            text = _TEXTS.get(name)
            return text and text.format(1 + self._number)
        return None


# Platforms, as prefixes of kinds.
_PLATFORMS: Final = ("HyperV", "CloudDirector", "Nutanix", "Proxmox", "VSphere")
_TEXTS: Final[Mapping[str, str]] = {
    "hostName": "host-{:02d}.example.com",
    "viServerName": "vc-{:02d}.example.com",
    "serverName": "server-{:02d}.example.com",
    "parentHostName": "cluster-{:02d}.example.com",
    "hvServerName": "hv-{:02d}.example.com",
    "name": "item-{:02d}",
    "size": "{} GB",
    "objectId": "vm-{}",
    "path": "/backups/{}",
    "localTime": "22:00",
    "hours": ",".join("1" * 24),
    "servicePoint": "https://s3-{}.example.com",
    "url": "https://service-{}.example.com",
    "regionId": "eu-central-1",
    "bucketName": "bucket-{}",
    "containerName": "container-{}",
    "folderName": "veeam-{}",
    "folder": "veeam-{}",
    "vaultName": "Vault {}",
    "certificateThumbprint": "0123456789ABCDEF0123456789ABCDEF0123456{}",
    "ipAddress": "192.0.2.{}",
    "initiatedBy": "EXAMPLE\\operator-{}",
    "message": "",
    "operatingSystem": "Ubuntu 24.04",
}
