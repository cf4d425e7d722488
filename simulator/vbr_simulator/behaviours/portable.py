"""Portable documents: objects without ids, the format of automation exports and imports.

A record refers to other objects by id, an import spec by name and tag. `to_portable` and
`from_portable` convert between them, and are inverse for every export. Both use the names of the
state; `Shape` converts them to a revision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.kinds import machines_model, refuse_unknown_job
from vbr_simulator.refusal import bad_request
from vbr_simulator.spec.document import is_list, is_object
from vbr_simulator.spec.references import NOBODY
from vbr_simulator.state.query import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.world import World

__all__ = ["from_portable", "to_portable"]

_LINUX: Final = (
    "SSHPort",
    "autoElevated",
    "addToSudoers",
    "useSu",
    "privateKey",
    "passphrase",
    "rootPassword",
)
_MOUNT_SERVER: Final[Json] = {
    "mountServerName": "This server",
    "writeCacheFolder": "C:\\ProgramData\\Veeam\\Backup\\IRCache",
    "vPowerNFSEnabled": True,
}
_RENAMED: Final = {
    "appAwareProcessing": "applicationAwareProcessing",
    "guestFSIndexing": "guestFileSystemIndexing",
}
_ORIGINAL: Final = {exported: name for name, exported in _RENAMED.items()}
_CREDENTIALS: Final = {
    "credentialsId": "credentials",
    "credsId": "creds",
    "windowsCredsId": "windowsCreds",
    "linuxCredsId": "linuxCreds",
}
_CREDENTIAL_IDS: Final = {exported: name for name, exported in _CREDENTIALS.items()}


def to_portable(world: World, collection: str, record: Json) -> Json:
    """Return a record with references by name and tag, including its secrets.

    Args:
        world: The state with the referenced objects.
        collection: Name of the collection.
        record: The record.
    """
    spec: Json = _out(world, record)
    if collection == "credentials":
        # A required secret is present, even if the record has none.
        if "privateKey" not in spec:
            spec.setdefault("password", "")
        if record["type"] == "Linux":
            spec["linuxAdditionalSettings"] = {key: spec.pop(key) for key in _LINUX if key in spec}
    elif collection == "cloudCredentials" and "subscription" in spec:
        if "certificate" not in spec["subscription"]:
            spec["subscription"].setdefault("secret", "")
        account = {"deployment": spec.pop("deployment"), "subscription": spec.pop("subscription")}
        spec["existingAccount"] = account
    elif collection == "repositories":
        if "hostId" in spec:
            spec["hostName"] = _server_name(world, spec.pop("hostId"))
        # Import specs require properties that are optional in models and specs.
        spec.setdefault("mountServer", _MOUNT_SERVER)
        if "account" in spec:
            spec["account"].setdefault("connectionSettings", {"connectionType": "Direct"})
    elif collection == "proxies":
        spec["server"]["hostName"] = _server_name(world, spec["server"].pop("hostId"))
    return spec


def from_portable(world: World, collection: str, spec: Json) -> Json:
    """Return the properties of a record for an import spec, with references as ids.

    Raises:
        Refusal: 400 with the name of a referenced object that does not exist.
    """
    fields: Json = _in(world, spec)
    if collection == "credentials":
        fields |= fields.pop("linuxAdditionalSettings", {})
    elif collection == "cloudCredentials":
        fields |= fields.pop("existingAccount", {})
    elif collection == "repositories" and "hostName" in fields:
        fields["hostId"] = _server(world, fields.pop("hostName"))
    elif collection == "proxies":
        server: Json = fields["server"]
        server.pop("hostTag", None)
        fields["name"] = server["hostName"]
        server["hostId"] = _server(world, server.pop("hostName"))
    elif collection == "jobs":
        fields["virtualMachines"] = machines_model(fields["virtualMachines"])
        refuse_unknown_job(world, fields)
    return fields


def _out(world: World, value: Any) -> Any:
    if is_list(value):
        return [_out(world, part) for part in value]
    if not is_object(value):
        return value
    exported: Json = {}
    for key, part in value.items():
        if key in _CREDENTIALS:
            if part != NOBODY:
                exported[_CREDENTIALS[key]] = _credentials_out(world, part)
        elif key == "proxyAppliance" and "managedServerId" in part:
            # An export contains no ids of the server (docs/explanation/vbr-api.md, "Automation").
            continue
        elif key in _OUT:
            exported |= _OUT[key](world, part)
        else:
            exported[_RENAMED.get(key, key)] = _out(world, part)
    return exported


def _in(world: World, value: Any) -> Any:
    if is_list(value):
        return [_in(world, part) for part in value]
    if not is_object(value):
        return value
    fields: Json = {}
    for key, part in value.items():
        if key in _CREDENTIAL_IDS and is_object(part):
            record = _credentials_in(world, part)
            fields[_CREDENTIAL_IDS[key]] = record["id"]
            if key == "creds":
                fields["credsType"] = record["type"]
        elif key in _IN:
            fields |= _IN[key](world, part)
        else:
            fields[_ORIGINAL.get(key, key)] = _in(world, part)
    return fields


def _credentials_out(world: World, key: str) -> Json:
    record = world.collection("credentials").get(key)
    if record is not None:
        return {"credentialsName": record["username"], "credentialsTag": record["tag"]}
    cloud: Json = world.collection("cloudCredentials").get(key) or {"tag": "", "type": "Amazon"}
    return {"name": title_of(cloud), "tag": cloud["tag"], "type": cloud["type"]}


def _credentials_in(world: World, reference: Json) -> Json:
    cloud = "type" in reference
    collection = world.collection("cloudCredentials" if cloud else "credentials")
    tag = reference.get("tag" if cloud else "credentialsTag")
    name = reference["name" if cloud else "credentialsName"]
    if tag:
        record = collection.find("tag", tag)
    else:
        record = next((candidate for candidate in collection if title_of(candidate) == name), None)
    if record is None or (cloud and record["type"] != reference["type"]):
        by = f" with tag '{tag}'" if tag else ""
        raise bad_request(f"{collection.words} '{name}'{by} was not found.")
    return record


def _server(world: World, name: str) -> str:
    record = world.collection("managedServers").find("name", name)
    if record is None:
        raise bad_request(f"Managed server '{name}' was not found.")
    return str(record["id"])


def _server_name(world: World, key: str) -> str:
    record: Json = world.collection("managedServers").get(key) or {"name": ""}
    return str(record["name"])


def _mount_out(world: World, part: Any) -> Json:
    return {"mountServerName": _server_name(world, part)}


def _mount_in(world: World, part: Any) -> Json:
    return {"mountServerId": _server(world, part)}


def _gateway_out(world: World, part: Json) -> Json:
    server: Json = {"autoSelect": part.get("autoSelect", True)}
    names = [_server_name(world, key) for key in part.get("gatewayServerIds", ())]
    return {"gatewayServer": server | ({"gatewayServerName": names[0]} if names else {})}


def _gateway_in(world: World, part: Json) -> Json:
    server: Json = {"autoSelect": part.get("autoSelect", "gatewayServerName" not in part)}
    if part.get("gatewayServerName"):
        server["gatewayServerIds"] = [_server(world, part["gatewayServerName"])]
    return {"gatewayServer": server}


def _connection_out(world: World, part: Json) -> Json:
    settings: Json = {"connectionType": part["connectionType"]}
    if "gatewayServerIds" in part:
        settings["gatewayServers"] = [_server_name(world, key) for key in part["gatewayServerIds"]]
    return {"connectionSettings": settings}


def _connection_in(world: World, part: Json) -> Json:
    settings: Json = {"connectionType": part["connectionType"]}
    if "gatewayServers" in part:
        settings["gatewayServerIds"] = [_server(world, name) for name in part["gatewayServers"]]
    return {"connectionSettings": settings}


def _repository_out(world: World, part: Any) -> Json:
    for name in ("repositories", "scaleOutRepositories"):
        record = world.collection(name).get(part)
        if record is not None:
            tag = {"tag": record["tag"]} if record.get("tag") else {}
            return {"backupRepository": {"name": record["name"], **tag}}
    return {"backupRepository": {"name": ""}}


def _repository_in(world: World, part: Json) -> Json:
    tag, name = part.get("tag"), part["name"]
    for collection in ("repositories", "scaleOutRepositories"):
        held = world.collection(collection)
        record = (held.find("tag", tag) if tag else None) or held.find("name", name)
        if record is not None:
            return {"backupRepositoryId": record["id"]}
    raise bad_request(f"Repository '{name}' was not found.")


def _proxies_out(world: World, part: Json) -> Json:
    proxies: Json = {"autoSelect": part.get("autoSelect", True)}
    if "proxyIds" in part:
        records = (world.collection("proxies").get(key) for key in part["proxyIds"])
        proxies["proxies"] = [
            {"name": record["name"], "type": "vmware"} for record in records if record
        ]
    return {"backupProxies": proxies}


def _proxies_in(world: World, part: Json) -> Json:
    proxies: Json = {"autoSelect": part.get("autoSelect", True)}
    if "proxies" in part:
        proxies["proxyIds"] = [_proxy(world, proxy["name"]) for proxy in part["proxies"]]
    return {"backupProxies": proxies}


def _proxy(world: World, name: str) -> str:
    record = world.collection("proxies").find("name", name)
    if record is None:
        raise bad_request(f"Backup proxy '{name}' was not found.")
    return str(record["id"])


def _interaction_out(world: World, part: Json) -> Json:
    interaction: Json = {"autoSelect": part.get("autoSelect", True)}
    if "proxyIds" in part:
        # Exported as server name; the id can also be the id of a backup proxy on that server.
        proxies = world.collection("proxies")
        owners = ((proxies.get(key), key) for key in part["proxyIds"])
        hosts = (proxy["server"]["hostId"] if proxy else key for proxy, key in owners)
        interaction["proxies"] = [_server_name(world, key) for key in hosts]
    return {"guestInteractionProxies": interaction}


def _interaction_in(world: World, part: Json) -> Json:
    interaction: Json = {"autoSelect": part.get("autoSelect", True)}
    if "proxies" in part:
        interaction["proxyIds"] = [_server(world, name) for name in part["proxies"]]
    return {"guestInteractionProxies": interaction}


def _shipping_out(world: World, part: Json) -> Json:
    servers: Json = {"autoSelect": part.get("autoSelect", True)}
    if "shippingServerIds" in part:
        names = [_server_name(world, key) for key in part["shippingServerIds"]]
        servers["shippingServerNames"] = names
    return {"logShippingServers": servers}


def _shipping_in(world: World, part: Json) -> Json:
    servers: Json = {"autoSelect": part.get("autoSelect", True)}
    if "shippingServerNames" in part:
        servers["shippingServerIds"] = [
            _server(world, name) for name in part["shippingServerNames"]
        ]
    return {"logShippingServers": servers}


def _encryption_out(world: World, part: Json) -> Json:
    # `encryptionPasswordIdOrNull` is null in exports (docs/explanation/vbr-api.md, "Automation").
    encryption: Json = {"isEnabled": part["isEnabled"], "encryptionPasswordIdOrNull": None}
    key = part.get("encryptionPasswordIdOrNull")
    password = world.collection("encryptionPasswords").get(key) if key else None
    if password is not None:
        encryption["encryptionPasswordTag"] = password["tag"]
    return {"encryption": encryption}


def _encryption_in(world: World, part: Json) -> Json:
    encryption: Json = {"isEnabled": part["isEnabled"]}
    tag = part.get("encryptionPasswordTag")
    if tag:
        password = world.collection("encryptionPasswords").find("tag", tag)
        if password is None:
            raise bad_request(f"Encryption password with tag '{tag}' was not found.")
        encryption |= {"encryptionPasswordIdOrNull": password["id"], "encryptionPasswordTag": tag}
    elif part["isEnabled"]:
        raise bad_request("Encryption is enabled, but no encryption password is named.")
    return {"encryption": encryption}


def _machines_out(_world: World, part: Json) -> Json:
    machines = dict(part)
    machines["includes"] = [machine.get("inventoryObject", machine) for machine in part["includes"]]
    if "vms" in part.get("excludes", {}):
        vms = [machine.get("inventoryObject", machine) for machine in part["excludes"]["vms"]]
        machines["excludes"] = part["excludes"] | {"vms": vms}
    return {"virtualMachines": machines}


_OUT: Final[Mapping[str, Callable[[World, Any], Json]]] = {
    "mountServerId": _mount_out,
    "gatewayServer": _gateway_out,
    "connectionSettings": _connection_out,
    "backupRepositoryId": _repository_out,
    "backupProxies": _proxies_out,
    "guestInteractionProxies": _interaction_out,
    "logShippingServers": _shipping_out,
    "encryption": _encryption_out,
    "virtualMachines": _machines_out,
}
_IN: Final[Mapping[str, Callable[[World, Any], Json]]] = {
    "mountServerName": _mount_in,
    "gatewayServer": _gateway_in,
    "connectionSettings": _connection_in,
    "backupRepository": _repository_in,
    "backupProxies": _proxies_in,
    "guestInteractionProxies": _interaction_in,
    "logShippingServers": _shipping_in,
    "encryption": _encryption_in,
}
