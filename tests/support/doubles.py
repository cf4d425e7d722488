"""A scripted transport, a pipeline on it, and operations, requests and responses for tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import orjson

from aiovbr._attempts.events import Events
from aiovbr._attempts.retry import RetryBudget, RetryPolicy
from aiovbr._auth.accounts import Accounts
from aiovbr._auth.authenticator import Authenticator
from aiovbr._auth.credentials import Password
from aiovbr._auth.endpoint import TokenEndpoint
from aiovbr._concurrency.law import FixedLimit, LimitLaw
from aiovbr._concurrency.limiter import Limiter
from aiovbr._pipeline.options import Options
from aiovbr._pipeline.pipeline import Pipeline
from aiovbr._transport.failures import WireFailure
from aiovbr.errors import ConnectError, ConnectionLost
from aiovbr.testing import VirtualClock
from vbr_api.runtime import Operation, Request, Response

if TYPE_CHECKING:
    from aiovbr._auth.store import TokenStore

REVISION = "1.1-rev0"

REFUSED = WireFailure(ConnectError, "refused", "no connection", sent=False)
RESET = WireFailure(ConnectionLost, "reset", "the connection broke")
UNTRUSTED = WireFailure(ConnectError, "certificate", "not trusted", sent=False, final=True)


def operation(method: str = "GET", *, idempotent: bool | None = None, **more: Any) -> Operation:
    """Return an operation."""
    safe = method in ("GET", "HEAD") if idempotent is None else idempotent
    defaults = {"id": "DoThing", "name": "do_thing", "group": "things", "path": "/api/v1/things"}
    return Operation(
        method=method, revision=REVISION, summary="", idempotent=safe, **{**defaults, **more}
    )


def request(method: str = "GET", *, body: Any = None, **more: Any) -> Request:
    """Return a request."""
    described = operation(method, **more)
    return Request(described, described.path, body=body)


def answer(status: int = 200, body: Any = None, **headers: str) -> Response:
    """Return a response; a body that is not bytes is encoded as JSON."""
    raw = body if isinstance(body, bytes) else b"{}" if body is None else orjson.dumps(body)
    return Response(status, {name.replace("_", "-"): text for name, text in headers.items()}, raw)


def token_answer(number: int = 1, *, expires_in: float = 900) -> Response:
    """Return the response of a login."""
    return answer(
        200,
        {
            "access_token": f"access-{number}",
            "token_type": "bearer",
            "refresh_token": f"refresh-{number}",
            "expires_in": expires_in,
        },
    )


Step = Response | WireFailure | Callable[[Request, str | None], Awaitable[Response]]


@dataclass
class ScriptedWire:
    """A transport that responds from a script and records requests.

    `calls` has the steps for operations, `logins` those for the token endpoint. The last step of a
    script repeats.
    """

    calls: list[Step] = field(default_factory=lambda: [answer()])
    logins: list[Step] = field(default_factory=lambda: [token_answer(n) for n in range(1, 100)])
    seconds: float = 0.01
    seen: list[tuple[str, str | None]] = field(default_factory=list)
    grants: list[str] = field(default_factory=list)
    timeouts: list[float | None] = field(default_factory=list)
    in_flight: int = 0
    most_in_flight: int = 0
    closed: bool = False

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        login = request.operation.id == "CreateToken"
        if login:
            assert isinstance(request.body, bytes)
            self.grants.append(request.body.decode().split("&")[0].removeprefix("grant_type="))
        else:
            self.seen.append((request.operation.id, bearer))
            self.timeouts.append(within)
        script = self.logins if login else self.calls
        step = script.pop(0) if len(script) > 1 else script[0]
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await asyncio.sleep(self.seconds)
            if callable(step):
                return await step(request, bearer)
        finally:
            self.in_flight -= 1
        if isinstance(step, WireFailure):
            raise step
        return replace(step)  # a client receives each response once

    async def stream(self, request: Request, bearer: str | None, within: float | None) -> Any:
        return ScriptedStream(await self.send(request, bearer, within))

    async def close(self) -> None:
        self.closed = True


class ScriptedStream:
    """A streamed response whose body comes in chunks of four bytes."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self.closed = False

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._body), 4):
            await asyncio.sleep(0)
            yield self._body[start : start + 4]

    async def read(self) -> bytes:
        return self._body

    async def aclose(self) -> None:
        self.closed = True


class WithoutLists:
    """Part of a connection for tests without lists and bulks."""

    def paginate(self, operation: Any, **filters: Any) -> Any:
        raise AssertionError(f"unexpected list of {operation!r} with {filters!r}")

    def bulk(self, operation: Any, inputs: Any) -> Any:
        raise AssertionError(f"unexpected bulk of {operation!r} over {inputs!r}")


@dataclass
class Line:
    """A pipeline with a scripted transport."""

    wire: ScriptedWire
    auth: Authenticator
    limiter: Limiter
    pipeline: Pipeline
    events: list[Any]

    async def call(self, method: str = "GET", **more: Any) -> Response:
        options = Options().changed(**more.pop("options", {}))
        return await self.pipeline.send(request(method, **more), options)


def line(
    *calls: Step,
    logins: list[Step] | None = None,
    source: Any = None,
    limit: int | LimitLaw = 64,
    retries: int = 3,
    accounts: Accounts | None = None,
    budget: RetryBudget | None = None,
    queue_limit: int = 1000,
    store: TokenStore | None = None,
) -> Line:
    """Return a pipeline; call this inside its event loop."""
    wire = ScriptedWire()
    if calls:
        wire.calls = list(calls)
    if logins is not None:
        wire.logins = logins
    clock = VirtualClock()
    recorded: list[Any] = []
    events = Events(recorded.append)
    policy = RetryPolicy(retries=retries)
    auth = Authenticator(
        TokenEndpoint(wire, revision=REVISION, clock=clock, events=events, policy=policy),
        Password("user", "right") if source is None else source,
        server="vbr:9419",
        clock=clock,
        accounts=accounts or Accounts(),
        store=store,
    )
    law = FixedLimit(limit) if isinstance(limit, int) else limit
    limiter = Limiter(law, clock, queue_limit=queue_limit)
    pipeline = Pipeline(
        wire,
        auth,
        limiter,
        policy=policy,
        budget=budget or RetryBudget(),
        clock=clock,
        events=events,
        attempt_timeout=180.0,
    )
    return Line(wire, auth, limiter, pipeline, recorded)
