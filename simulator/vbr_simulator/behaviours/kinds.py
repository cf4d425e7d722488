"""Kinds of objects: how a spec becomes a record, and which property is unique."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.refusal import bad_request
from vbr_simulator.state.clock import parse_time, wire_time
from vbr_simulator.state.query import title_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator.spec.document import Json
    from vbr_simulator.spec.shape import Shape
    from vbr_simulator.state.world import World

__all__ = [
    "existing_like",
    "fill_required",
    "machines_model",
    "record_from",
    "refuse_duplicate",
    "refuse_unknown_job",
    "settle",
]


def record_from(world: World, collection: str, spec: Json, model: Shape) -> Json:
    """Return the record of a new object.

    Args:
        world: The state.
        collection: Name of the collection.
        spec: The validated spec.
        model: Shape of the model, which defines the required properties.

    Raises:
        Refusal: 400 for an invalid spec.
    """
    fields = _FIELDS.get(collection, _unchanged)(world, spec)
    chosen = model.child(fields)
    if chosen is None:
        raise bad_request(f"The field '{model.discriminator}' has a value that is not supported.")
    record = {"id": world.new_id(), **fields}
    settle(world, collection, record, model)
    return record


def settle(world: World, collection: str, record: Json, model: Shape) -> None:
    """Fill the properties that the server sets on a new object, in place.

    Args:
        world: The state.
        collection: Name of the collection.
        record: The properties of the spec.
        model: Shape of the model, which defines the required properties.
    """
    chosen = model.child(record) or model
    for key, value in _defaults(world, collection, record).items():
        record.setdefault(key, value)
    if chosen.field("tag") and not record.get("tag"):
        record["tag"] = world.new_id()
    if "description" in chosen.required:
        record.setdefault("description", "")
    fill_required(record, chosen)


def _defaults(world: World, collection: str, record: Json) -> Json:
    now = wire_time(world.sessions.now)
    match collection, record.get("type"):
        case "credentials", _:
            return {"creationTime": now}
        case "encryptionPasswords", _:
            return {"modificationTime": now}
        case "managedServers", "LinuxHost":
            return {"credentialsStorageType": "Permanent"}
        case "managedServers", "ViHost":
            return {"viHostType": "VC", "port": 443}
        case "jobs", _:
            return {"isDisabled": False}
        case _:
            return {}


def fill_required(record: Json, model: Shape) -> None:
    """Fill the missing required properties of a record, at any depth, in place."""
    chosen = model.child(record) or model
    restructured = {name for name, _ in chosen.changes}
    for name, world, field in chosen.projections:
        if world in record:
            if isinstance(record[world], dict):
                fill_required(record[world], field)
        elif name in chosen.required and name not in restructured and name not in record:
            record[world] = chosen.missing(name)


def refuse_duplicate(world: World, collection: str, record: Json) -> None:
    """Refuse an object whose unique property has the value of an existing object.

    Raises:
        Refusal: 400.
    """
    existing = existing_like(world, collection, record)
    if existing is not None and existing["id"] != record["id"]:
        words = world.collection(collection).words
        raise bad_request(f"{words} '{title_of(record)}' already exists.")


def existing_like(world: World, collection: str, record: Json) -> Json | None:
    """Return the existing object with the same unique property as a record, None without one.

    Credentials, cloud credentials and encryption passwords have a unique tag (their user name or
    hint can repeat), proxies a unique host, other kinds a unique name.
    """
    if collection == "proxies":
        host = record["server"]["hostId"]
        proxies = world.collection("proxies")
        return next((proxy for proxy in proxies if proxy["server"]["hostId"] == host), None)
    unique = "tag" if collection in _BY_TAG else "name"
    if collection in _NAMES_REPEAT or not isinstance(record.get(unique), str) or not record[unique]:
        return None
    return world.collection(collection).find(unique, record[unique])


_BY_TAG: Final = {"credentials", "cloudCredentials", "encryptionPasswords"}
_NAMES_REPEAT: Final = {"recoveryTokens", "sessions", "backups", "backupObjects", "vmMounts"}


def _unchanged(_world: World, spec: Json) -> Json:
    return dict(spec)


def _proxy(world: World, spec: Json) -> Json:
    host = world.collection("managedServers").get(spec["server"]["hostId"])
    return {"name": host["name"] if host else spec["server"]["hostId"], **spec}


def refuse_unknown_job(world: World, spec: Json) -> None:
    """Refuse a job whose schedule refers to a job that does not exist.

    Raises:
        Refusal: 400.
    """
    after: Json = spec.get("schedule", {}).get("afterThisJob", {})
    name = after.get("jobName")
    if after.get("isEnabled") and name and world.collection("jobs").find("name", name) is None:
        raise bad_request(f"Job '{name}' was not found.")


def _job(world: World, spec: Json) -> Json:
    refuse_unknown_job(world, spec)
    machines = spec.get("virtualMachines")
    # Only backup jobs of vSphere always have machines.
    return {**spec, "virtualMachines": machines_model(machines)} if machines else dict(spec)


def machines_model(machines: Json) -> Json:
    """Convert the machines of a job spec to the form of the model, with sizes."""
    model = dict(machines)
    model["includes"] = [_machine_model(machine) for machine in machines.get("includes", ())]
    if machines.get("excludes"):
        excludes = dict(machines["excludes"])
        if "vms" in excludes:
            excludes["vms"] = [_machine_model(machine) for machine in excludes["vms"]]
        model["excludes"] = excludes
    return model


def _machine_model(machine: Json) -> Json:
    # Machines of other platforms, which only later revisions have, stay unchanged.
    if "inventoryObject" in machine or "hostName" not in machine:
        return machine
    inner = {key: part for key, part in machine.items() if key not in ("size", "platform")}
    return {"inventoryObject": inner, "size": machine.get("size", "0 B")}


def _cloud(_world: World, spec: Json) -> Json:
    fields = dict(spec)
    account: Json = fields.pop("existingAccount", {})
    created: Json = fields.pop("newAccount", {})
    fields.pop("creationMode", None)
    fields |= account
    if created:
        fields["deployment"] = {"deploymentType": "MicrosoftAzure", "region": created["region"]}
    return fields


def _scale_out(world: World, spec: Json) -> Json:
    repositories = world.collection("repositories")
    extents: list[Json] = []
    for extent in spec["performanceTier"]["performanceExtents"]:
        repository: Json = repositories.get(extent["id"]) or {}
        extents.append({"id": extent["id"], "name": repository.get("name", ""), "status": "Normal"})
    tier = spec["performanceTier"] | {"performanceExtents": extents}
    return spec | {"performanceTier": tier}


def _recovery_token(world: World, spec: Json) -> Json:
    if parse_time(spec["expirationDate"]) <= world.clock.time():
        raise bad_request("The field 'expirationDate' must be in the future.")
    if not spec["backupIds"]:
        raise bad_request("The field 'backupIds' must name at least one backup.")
    backup: Json = world.collection("backups").get(spec["backupIds"][0]) or {}
    token = f"{world.random.getrandbits(64):016x}"
    return {
        "name": f"{backup.get('name', 'Backup')} {token[:4]}",
        "recoveryToken": "-".join(token[i : i + 4] for i in range(0, 16, 4)),
        "expirationDate": spec["expirationDate"],
        "_backupIds": spec["backupIds"],
    }


def _appliance(world: World, spec: Json) -> Json:
    return {"vmName": f"veeam-helper-{world.random.getrandbits(16):04x}", **spec}


_FIELDS: Final[dict[str, Callable[[World, Any], Json]]] = {
    "cloudCredentials": _cloud,
    "proxies": _proxy,
    "jobs": _job,
    "scaleOutRepositories": _scale_out,
    "recoveryTokens": _recovery_token,
    "helperAppliances": _appliance,
}
