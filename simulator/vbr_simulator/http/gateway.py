"""The gateway: it checks an HTTP request, calls the behaviour and sends the answer."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from vbr_simulator.behaviours.automation import prepare
from vbr_simulator.behaviours.call import Call
from vbr_simulator.behaviours.downloads import BinaryAnswer
from vbr_simulator.behaviours.engine import VERBS
from vbr_simulator.behaviours.registry import HANDLERS
from vbr_simulator.faults.capacity import Full
from vbr_simulator.http.delivery import (
    alter,
    deliver,
    drop,
    retry_after,
)
from vbr_simulator.http.entrance import Entrances
from vbr_simulator.http.parameters import parse_parameters
from vbr_simulator.http.request_log import Received
from vbr_simulator.refusal import Refusal, bad_request, forbidden
from vbr_simulator.spec.document import is_binary, is_list, is_object
from vbr_simulator.state.uploads import Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vbr_simulator.faults.capacity import Capacity, Load
    from vbr_simulator.faults.fault import Fault, Faults, Strike
    from vbr_simulator.faults.latency import Sleep
    from vbr_simulator.http.request_log import Requests
    from vbr_simulator.spec.api import CompiledRevision
    from vbr_simulator.spec.document import Body, DocumentOperation
    from vbr_simulator.spec.revisions import Revisions
    from vbr_simulator.state.world import World

__all__ = ["Gateway"]

_log: Final = logging.getLogger("vbr_simulator")
_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class _Route:
    """Target of a request: revision, operation, path parameters, and allowed methods."""

    api: CompiledRevision | None
    operation: DocumentOperation | None
    addressed: dict[str, str]
    allowed: list[str]


@dataclass(slots=True)
class _Exchange:
    """State of one request: its body, and whether it was processed or dropped."""

    body: bytes = b""
    processed: bool = False
    dropped: bool = False
    examined: int = 0


class Gateway:
    """Answers requests.

    Order of the checks: route (404), method (405), `x-api-version` (400), bearer (401), claims
    (403), content type (415), parameters and body (400); then the behaviour.

    Args:
        world: The state of the server.
        revisions: The available revisions; the newest routes requests without a revision.
        faults: The armed faults.
        requests: The request log.
        load: The limit of concurrent requests.
        outage: Called with the seconds of an outage.
        sleep: Waits for a number of seconds.

    Attributes:
        gone: Whether an outage lasts; requests on new connections are dropped.
    """

    def __init__(
        self,
        world: World,
        revisions: Revisions,
        faults: Faults,
        requests: Requests,
        load: Load,
        outage: Callable[[float], None],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._world = world
        self._revisions = revisions
        self._faults = faults
        self._requests = requests
        self._load = load
        self._outage = outage
        self._sleep = sleep
        self._entrances = Entrances()
        self.gone = False
        self._tasks: set[asyncio.Task[Any]] = set()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        if self.gone:
            return await drop(request, "rst")
        start, arrived = time.perf_counter(), self._world.clock.time()
        path = request.rel_url.raw_path
        build = self._world.settings.build
        api = self._revisions.get(request.headers.get("x-api-version"), build)
        routed = api or self._revisions[self._revisions.served(build)[-1]]
        router = self._entrances.of(routed).router
        route = _Route(api, *router.match(request.method, path))
        name = route.operation.id if route.operation else None
        self._requests.arrive(name)
        strike = self._faults.strike(name, request.method, path)
        exchange = _Exchange()
        status = 0
        task = asyncio.current_task()
        if task:
            self._tasks.add(task)
        try:
            sent = await self._answer_with_faults(request, route, strike, exchange)
            status = 0 if exchange.dropped else sent.status
            return sent
        finally:
            if task:
                self._tasks.discard(task)
            took = time.perf_counter() - start
            query = request.rel_url.raw_query_string
            done = exchange.processed
            self._requests.add(
                Received(request.method, path, name, status, arrived, took, done, query)
            )

    def close(self) -> None:
        """Cancel the requests in flight."""
        for task in self._tasks:
            task.cancel()

    async def _answer_with_faults(
        self, request: web.BaseRequest, route: _Route, strike: Strike, exchange: _Exchange
    ) -> web.StreamResponse:
        """Answer a request and apply its faults in their order."""
        fault = strike.fault
        try:
            # Read before any delay: the request is processed even if the caller disconnects later.
            exchange.body = await request.content.read()
        except (ConnectionError, web.RequestPayloadError):
            exchange.dropped = True
            return await drop(request, "fin")
        if fault and fault.revoke:
            self._world.identity.revoke()
            if fault.revoke == "all":
                self._world.identity.revoke_refresh()
        if strike.delay:
            await self._sleep(strike.delay)
        if fault and (fault.reset == "before" or fault.outage is not None):
            exchange.dropped = True
            if fault.outage is not None:
                self._outage(fault.outage)
            return await drop(request, fault.hang_up)
        try:
            async with self._load.serve():
                response = _faulty(fault)
                if response is None or (fault and fault.processed):
                    rows = fault.rows if fault else None
                    answered = self._answer(request, route, rows, exchange)
                    response = response or answered
                if strike.row_delay and exchange.examined:
                    await self._sleep(strike.row_delay * exchange.examined)
        except Full as full:
            response = self._full(full.capacity)
        if fault:
            alter(response, fault, self._world.clock.time())
            if fault.reset == "after":
                exchange.dropped = True
                return await drop(request, fault.hang_up)
        return await deliver(request, response, strike, self._sleep)

    def _full(self, capacity: Capacity) -> web.Response:
        code = "ServiceUnavailable" if capacity.status == 503 else "UnknownError"
        response = _refused(Refusal(capacity.status, code, "The server is busy."))
        now = self._world.clock.time()
        response.headers.update(retry_after(capacity.retry_after, None, now))
        return response

    def _answer(
        self,
        request: web.BaseRequest,
        route: _Route,
        rows: int | None,
        exchange: _Exchange,
    ) -> web.Response:
        api, operation = route.api, route.operation
        try:
            with self._world.lock:
                self._world.sessions.settle()
            if operation is None:
                document = self._document(request)
                if document is not None:
                    return document
                return _refused(_unrouted(request, route.allowed), route.allowed)
            if api is None:
                return _refused(self._unsupported(request.headers.get("x-api-version")))
            call = self._call(request, api, operation, route.addressed, exchange.body)
            call.rows = rows
            handler = HANDLERS.get(operation.id)
            behaviour = handler or VERBS[call.plan.verb]
            with self._world.lock:
                body = behaviour(call)
                # These verbs return rows that are already projected, or bytes.
                projected = handler is None and call.plan.verb in ("list", "browse", "download")
                if operation.response is not None and not projected:
                    body = api.shapes.of(operation.response).project(body, secrets=True)
            exchange.processed, exchange.examined = True, call.examined
        except Refusal as refusal:
            return _refused(refusal)
        except Exception:  # noqa: BLE001 (logged; a server always answers)
            _log.exception("%s failed", operation.id if operation else "routing")
            return _refused(Refusal(500, "UnknownError", "The simulator failed."))
        if body is None or operation.response is None:
            return web.Response(status=operation.status)
        if isinstance(body, BinaryAnswer):
            return self._binary(operation, body)
        if not self._world.settings.nulls:
            body = _without_nulls(body)
        return web.Response(status=operation.status, body=orjson.dumps(body), content_type=_JSON)

    def _call(
        self,
        request: web.BaseRequest,
        api: CompiledRevision,
        operation: DocumentOperation,
        addressed: dict[str, str],
        data: bytes,
    ) -> Call:
        world = self._world
        authorization = request.headers.get("Authorization", "")
        account = None
        if operation.secured:
            account = world.identity.authenticate(authorization)
            if not account.may(operation.claims):
                missing = ", ".join(operation.claims)
                raise forbidden(f"The account needs the permission {missing}.")
        path, query = parse_parameters(
            api.document, operation, addressed, request.query, request.headers
        )
        body = None
        if operation.body:
            body = self._body(request, api, operation, operation.body, data)
        return Call(
            world,
            api,
            operation,
            api.plans[operation.id],
            path,
            query,
            body,
            account,
            authorization,
            request.rel_url.raw_path,
            accept=request.headers.get("Accept", "*/*"),
        )

    def _body(
        self,
        request: web.BaseRequest,
        api: CompiledRevision,
        operation: DocumentOperation,
        body: Body,
        data: bytes,
    ) -> Any:
        if not data:
            if body.required:
                raise bad_request("A request body is required.")
            return {}
        schema = body.schemas.get(request.content_type)
        if schema is None:
            expected = ", ".join(body.schemas)
            raise Refusal(415, "UnexpectedContent", f"The content type must be {expected}.")
        if request.content_type == _FORM:
            # The token endpoint checks its fields: the grant decides which are required.
            return dict(parse_qsl(data.decode(errors="replace"), keep_blank_values=True))
        if is_binary(schema):
            upload = Upload.of(operation.id, request.content_type, data)
            self._world.uploads.append(upload)
            return upload
        try:
            value = orjson.loads(data)
        except orjson.JSONDecodeError:
            raise bad_request("The request body is not valid JSON.") from None
        value = prepare(self._world, operation, value)
        normal = api.shapes.of(schema).normal(value)
        problems = self._entrances.of(api).validators.problems(schema, normal)
        if problems:
            raise bad_request(" ".join(problems[:10]))
        return api.shapes.of(schema).to_world(normal)

    def _binary(self, operation: DocumentOperation, download: BinaryAnswer) -> web.Response:
        response = web.Response(
            status=operation.status, body=download.data, content_type=download.content_type
        )
        response.headers["Content-Disposition"] = f'attachment; filename="{download.filename}"'
        if self._world.settings.download_chunked:
            response.enable_chunked_encoding()
        return response

    def _document(self, request: web.BaseRequest) -> web.Response | None:
        """Answer with the document of a revision, which needs no login."""
        match request.method, request.rel_url.path.strip("/").split("/"):
            case "GET", ["swagger", version, "swagger.json"] if version.startswith("v"):
                api = self._revisions.get(version[1:], self._world.settings.build)
                if api is None:
                    return None
                return web.Response(body=orjson.dumps(api.document.raw), content_type=_JSON)
            case _:
                return None

    def _unsupported(self, revision: str | None) -> Refusal:
        supported = ", ".join(self._revisions.served(self._world.settings.build))
        problem = "is required" if revision is None else "names a revision that is not supported"
        return bad_request(
            f"The header 'x-api-version' {problem}. Supported revisions: {supported}.",
            code=self._world.settings.version_error_code,
        )


def _unrouted(request: web.BaseRequest, allowed: list[str]) -> Refusal:
    if allowed:
        return Refusal(405, "MethodNotAllowed", f"{request.method} is not allowed here.")
    return Refusal(404, "InvalidURI", f"There is no resource at {request.rel_url.raw_path}.")


def _refused(refusal: Refusal, allowed: Sequence[str] = ()) -> web.Response:
    if refusal.empty:
        return web.Response(status=refusal.status)
    headers = {"Allow": ", ".join(allowed)} if allowed else None
    body = orjson.dumps(refusal.body())
    return web.Response(status=refusal.status, body=body, content_type=_JSON, headers=headers)


def _without_nulls(value: Any) -> Any:
    if is_object(value):
        return {key: _without_nulls(part) for key, part in value.items() if part is not None}
    if is_list(value):
        return [_without_nulls(part) for part in value if part is not None]
    return value


def _faulty(fault: Fault | None) -> web.Response | None:
    """Return the answer of a fault that replaces the answer of the server, None otherwise."""
    if fault is None or (fault.status is None and fault.body is None):
        return None
    body = fault.body
    if body is None:
        code = "ServiceUnavailable" if fault.status == 503 else "UnknownError"
        body = orjson.dumps({"errorCode": code, "message": "This answer is a configured fault."})
    return web.Response(status=fault.status or 200, body=body, content_type=_JSON)
