"""Sample requests: a valid request of any operation, accepted in the current state."""

from __future__ import annotations

import itertools
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from vbr_simulator.errors import SimulatorError
from vbr_simulator.spec.dialect import world_name
from vbr_simulator.spec.document import is_binary
from vbr_simulator.spec.example import Examples
from vbr_simulator.state.clock import wire_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import DocumentOperation, Json
    from vbr_simulator.state.world import World

__all__ = ["Sample", "make_sample"]

_LONG = 3600.0
_KINDS: dict[str, tuple[str, ...]] = {
    "UpdateSingleUseCredentials": ("LinuxHost",),
    "ChangePrivateKeyForCreds": ("Linux",),
    "ChangeRootPasswordForCreds": ("Linux",),
    "ChangeCloudCredsSecretKey": ("Amazon", "Google", "AzureStorage"),
    "ChangeCloudCertificate": ("AzureCompute",),
    "GetAllCredsHelperAppliances": ("AzureCompute",),
    "CreateCloudCredsHelperAppliance": ("AzureCompute",),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A request.

    Attributes:
        operation: Operation id.
        method: HTTP method.
        path: Path with percent-encoded parameters and the required query.
        parameters: Path parameters by name.
        body: JSON body, form fields, or bytes; None without a body. It can contain generated
            secrets.
        content_type: Media type of the body.
        query: Required query parameters.
    """

    operation: str
    method: str
    path: str
    parameters: Json
    body: Any = field(repr=False)
    content_type: str | None
    query: Json = field(default_factory=dict[str, Any])


def make_sample(
    world: World,
    api: CompiledRevision,
    operation: str,
    *,
    complete: bool = True,
    kind: str | None = None,
) -> Sample:
    """Return a request and create the state that it needs, such as a running session.

    Args:
        world: The state.
        api: The revision.
        operation: Operation id.
        complete: Whether the body contains optional properties.
        kind: Discriminator value of a polymorphic body; by default the first of the mapping.

    Raises:
        SimulatorError: The revision has no such operation, or the world has no object of the kind
            that the path needs.
    """
    target = api.document.operations.get(operation)
    if target is None:
        raise SimulatorError(f"revision {api.revision} has no operation {operation!r}")
    parameters = _parameters(world, api, target)
    path = target.path
    for name, value in parameters.items():
        path = path.replace("{" + name + "}", quote(value, safe=""))
    body = _body(world, api, target, parameters, complete=complete, kind=kind)
    media = next(iter(target.body.schemas)) if target.body and body is not None else None
    query: Json = {
        parameter.name: Examples(world.pick).make(
            api.shapes.of(parameter.schema), name=parameter.name
        )
        for parameter in target.parameters
        if parameter.location == "query" and parameter.required
    }
    if query:
        path = f"{path}?{urlencode(query)}"
    return Sample(operation, target.method, path, parameters, body, media, query)


def _parameters(world: World, api: CompiledRevision, operation: DocumentOperation) -> Json:
    plan = api.plans[operation.id]
    values: Json = {}
    for parameter in operation.parameters:
        if parameter.location != "path":
            continue
        name = parameter.name
        if name == "verificationCode":
            values[name] = "EXAMPLE1"
            world.device_codes[values[name]] = world.clock.time() + _LONG
        elif name in ("name", "hostname"):
            hosts = (
                record
                for record in world.collection("managedServers")
                if record["type"] == "ViHost"
            )
            values[name] = _first(operation, hosts)["name"]
        elif plan.collection == "helperAppliances" and len(plan.steps) > 1:
            return _appliance(world, list(plan.steps))
        elif operation.id in ("StopSession", "StopAutomationSession"):
            automation = plan.collection == "automationSessions"
            started = world.sessions.start("Example", "Automation", _LONG, automation=automation)
            values[name] = started["id"]
        elif plan.steps.get(name):
            collection = plan.steps[name]
            fits = _usable(world, operation, plan.verb == "delete" and name == plan.key)
            known = api.knows(collection)
            records = (record for record in world.collection(collection) if known(record))
            values[name] = _first(operation, filter(fits, records))["id"]
        else:
            values[name] = Examples(world.pick).make(api.shapes.of(parameter.schema), name=name)
    return values


def _usable(world: World, operation: DocumentOperation, delete: bool) -> Callable[[Json], bool]:
    kinds = _KINDS.get(operation.id)
    plan_of_jobs = operation.path.startswith("/api/v1/jobs/")

    def fits(record: Json) -> bool:
        free = not delete or (
            world.links.user_of(record["id"]) is None and not record.get("_builtIn")
        )
        job = plan_of_jobs and record.get("isDisabled")
        idle = not record.get("_running") and not job
        usable = idle and not record.get("_hidden") and record.get("state") != "Dismounting"
        return free and usable and (kinds is None or record.get("type") in kinds)

    return fits


def _appliance(world: World, names: list[str]) -> Json:
    appliances = world.collection("helperAppliances")
    owner = next(
        account for account in world.collection("cloudCredentials") if "deployment" in account
    )
    key = world.new_id()
    appliances.add(
        {
            "id": key,
            "type": "AzureCompute",
            "subscriptionId": world.new_id(),
            "vmName": "veeam-helper",
            "_credentialsId": owner["id"],
        }
    )
    return dict(zip(names, (owner["id"], key), strict=True))


def _body(
    world: World,
    api: CompiledRevision,
    operation: DocumentOperation,
    parameters: Json,
    *,
    complete: bool,
    kind: str | None,
) -> Any:
    if operation.body is None or operation.body_schema is None:
        return None
    if is_binary(operation.body_schema):
        return b"an example of an upload"
    if operation.id == "CreateToken":
        account = next(iter(world.identity.accounts.values()))
        secret = account.password
        return {"grant_type": "password", "username": account.username, "password": secret}
    plan, shape = api.plans[operation.id], api.shapes.of(operation.body_schema)
    if plan.verb == "update":
        record = world.collection(plan.collection).get(parameters[plan.key])
        model: Json = shape.normal(shape.project(record))
        if "expirationDate" in model:
            model["expirationDate"] = wire_time(world.clock.time() + _LONG)
        return model
    body: Json = Examples(world.pick).make(shape, complete=complete, kind=kind)
    if operation.id == "InstantViVMRecoveryMigrate":
        body |= {"sourceProxyIds": [], "targetProxyIds": []}
    if operation.id == "CreateProxy":
        body["server"]["hostId"] = _host_without_proxy(world, operation)
    if "expirationDate" in body:
        body["expirationDate"] = wire_time(world.clock.time() + _LONG)
    if "repositoryIds" in body and plan.collection == "scaleOutRepositories":
        owner: Json = world.collection(plan.collection).get(parameters[plan.key]) or {}
        body["repositoryIds"] = [owner["performanceTier"]["performanceExtents"][0]["id"]]
    for name in ("name", "tag", "uniqueId"):
        if plan.verb == "create" and isinstance(body.get(name), str):
            unused = _unused(world, plan.collection, world_name(name))
            field = (shape.child(body) or shape).fields[name]
            wants_uuid = field.schema.get("format") == "uuid"
            body[name] = str(uuid.uuid5(uuid.NAMESPACE_OID, unused)) if wants_uuid else unused
    return body


def _host_without_proxy(world: World, operation: DocumentOperation) -> str:
    taken = {host["server"]["hostId"] for host in world.collection("proxies")}
    hosts = (host for host in world.collection("managedServers") if host["type"] != "ViHost")
    return str(_first(operation, (host for host in hosts if host["id"] not in taken))["id"])


def _unused(world: World, collection: str, name: str) -> str:
    held = world.collection(collection)
    candidates = (f"example {number}" for number in itertools.count(1 + len(held)))
    return next(candidate for candidate in candidates if held.find(name, candidate) is None)


def _first(operation: DocumentOperation, records: Iterable[Json]) -> Json:
    record = next(iter(records), None)
    if record is None:
        raise SimulatorError(
            f"the simulated server has no object for {operation.id}; start it with a larger size"
        )
    return record
