"""Actions on credentials, servers, scale-out repositories and the backup server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.behaviours.engine import check_references, find_record
from vbr_simulator.refusal import bad_request, not_found
from vbr_simulator.spec.example import Examples
from vbr_simulator.state.clock import wire_time
from vbr_simulator.state.sessions import SessionOutcome

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.behaviours.call import Call
    from vbr_simulator.spec.document import Json

__all__ = ["HANDLERS"]

_DEVICE_CODE_SECONDS: Final = 15 * 60
_EXTENT: Final = {
    "EnableScaleOutExtentSealedMode": "Sealed",
    "DisableScaleOutExtentSealedMode": "Normal",
    "EnableScaleOutExtentMaintenanceMode": "Maintenance",
    "DisableScaleOutExtentMaintenanceMode": "Normal",
    "EvacuateBackupsFromScaleOutExtent": "Evacuate",
}


def _server_time(call: Call) -> Json:
    zone = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"
    return {"serverTime": wire_time(call.world.clock.time()), "timeZone": zone}


def _server_info(call: Call) -> Json:
    settings = call.world.settings
    return {
        "vbrId": call.world.installation,
        "name": settings.server_name,
        "buildVersion": call.world.build,
        "patches": [],
    }


def _server_certificate(call: Call) -> Json:
    return call.world.certificate_model()


def _connection_certificate(call: Call) -> Json:
    check_references(call.world, call.body)
    model = call.world.certificate_model()
    name: str = call.body["serverName"]
    named = {"subject": f"CN={name}", "issuedTo": name, "issuedBy": name}
    return {"fingerprint": model["thumbprint"].lower(), "certificate": model | named}


def _change(call: Call, changes: Json) -> Json:
    """Store new secrets in a record and refuse empty secrets."""
    record = find_record(call.world, call.plan.collection, call.key)
    for name in ("password", "privateKey", "newSecretKey", "certificate"):
        if call.body.get(name) == "":
            raise bad_request(f"The field '{name}' must not be empty.")
    return call.world.collection(call.plan.collection).replace(record | changes)


def _password(call: Call) -> None:
    _change(call, {"password": call.body["password"]})


def _linux_only(call: Call) -> None:
    if find_record(call.world, "credentials", call.key)["type"] != "Linux":
        raise bad_request("Only Linux credentials have a private key and a root password.")


def _private_key(call: Call) -> None:
    _linux_only(call)
    _change(call, call.body)


def _root_password(call: Call) -> None:
    _linux_only(call)
    _change(call, {"rootPassword": call.body["password"]})


def _secret_key(call: Call) -> Json:
    record = find_record(call.world, "cloudCredentials", call.key)
    if record["type"] == "AzureCompute":
        raise bad_request("Credentials of an Azure Compute account have no secret key.")
    name = "sharedKey" if record["type"] == "AzureStorage" else "secretKey"
    return _cloud_model(call, _change(call, {name: call.body["newSecretKey"]}))


def _certificate(call: Call) -> Json:
    record = find_record(call.world, "cloudCredentials", call.key)
    if record["type"] != "AzureCompute":
        raise bad_request("Only credentials of an Azure Compute account have a certificate.")
    subscription = record["subscription"] | {"certificate": call.body}
    return _cloud_model(call, _change(call, {"subscription": subscription}))


def _cloud_model(call: Call, record: Json) -> Json:
    model: Json = call.api.model("cloudCredentials").project(record)
    return model


def _device_code(call: Call) -> Json:
    world = call.world
    code = f"{world.random.getrandbits(32):08X}"
    expires = world.clock.time() + _DEVICE_CODE_SECONDS
    world.device_codes[code] = expires
    return {
        "type": "AzureCompute",
        "url": "https://microsoft.com/devicelogin",
        "verificationCode": code,
        "expirationTime": wire_time(expires),
    }


def _registration(call: Call) -> Json:
    code = call.path["verificationCode"]
    if call.world.device_codes.pop(code, 0.0) <= call.world.clock.time():
        raise not_found("Verification code", code)
    return {
        "type": "AzureCompute",
        "applicationId": call.world.new_id(),
        "secret": f"seeded-{call.world.random.getrandbits(64):016x}",
        "tenantId": call.world.new_id(),
    }


def _browse(call: Call) -> Json:
    if not call.body:
        raise bad_request("A request body is required.")
    check_references(call.world, call.body)
    shape = call.api.shapes.of(call.operation.response or {})
    kind: str = call.body["serviceType"]
    if shape.child(call.body) is None:
        raise bad_request("The field 'serviceType' has a value that is not supported.")
    entities: Json = Examples(call.world.pick, seed=call.world.seed).make(shape, kind=kind)
    return entities | {"credentialsId": call.body["credentialsId"]}


def _single_use(call: Call) -> Json:
    world = call.world
    record = find_record(world, "managedServers", call.key)
    if record["type"] != "LinuxHost":
        raise bad_request("Only a Linux server can have single-use credentials.")

    def finish() -> SessionOutcome:
        changed = record | {"credentialsStorageType": "SingleUse"}
        world.collection("managedServers").replace(changed)
        return SessionOutcome("Success", "", record["id"])

    name, seconds = f"Update credentials of {record['name']}", world.settings.session_seconds
    return world.sessions.start(name, "Infrastructure", seconds, finish)


def _extents(call: Call) -> Json:
    world = call.world
    record = find_record(world, "scaleOutRepositories", call.key)
    tier = record["performanceTier"]
    extent_ids = {key.lower() for key in call.body["repositoryIds"]}
    unknown = extent_ids - {extent["id"].lower() for extent in tier["performanceExtents"]}
    if unknown:
        raise bad_request(f"The field 'repositoryIds': {min(unknown)} is no extent.")
    status = _EXTENT[call.operation.id]

    def finish() -> SessionOutcome:
        extents = [
            extent | {"status": status} if extent["id"].lower() in extent_ids else extent
            for extent in tier["performanceExtents"]
        ]
        changed = record | {"performanceTier": tier | {"performanceExtents": extents}}
        world.collection("scaleOutRepositories").replace(changed)
        return SessionOutcome("Success", "", record["id"])

    kind = "RepositoryEvacuate" if status == "Evacuate" else "RepositoryMaintenance"
    return world.sessions.start(record["name"], kind, world.settings.session_seconds, finish)


def _config_backup(call: Call) -> Json:
    return call.world.sessions.start(
        "Configuration backup", "ConfigurationBackup", call.world.settings.session_seconds
    )


HANDLERS: Final[Mapping[str, Callable[[Call], Any]]] = {
    "GetServerTime": _server_time,
    "GetServerInfo": _server_info,
    "GetServerCertificate": _server_certificate,
    "GetConnectionCertificate": _connection_certificate,
    "ChangePasswordForCreds": _password,
    "ChangePrivateKeyForCreds": _private_key,
    "ChangeRootPasswordForCreds": _root_password,
    "ChangeCloudCredsSecretKey": _secret_key,
    "ChangeCloudCertificate": _certificate,
    "RequestAppRegistrationByDeviceCode": _device_code,
    "FinishAppRegistrationByDeviceCode": _registration,
    "BrowseCloudEntity": _browse,
    "UpdateSingleUseCredentials": _single_use,
    "StartConfigBackup": _config_backup,
    **dict.fromkeys(_EXTENT, _extents),
}
