"""A simulator and an aiohttp caller: the tests do not use the client of this project."""

from __future__ import annotations

import asyncio
import json
import ssl
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest_asyncio

from vbr_simulator import Sample, ServerClock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping


START = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Reply:
    status: int
    body: Any
    headers: Mapping[str, str] = field(repr=False)

    @property
    def rows(self) -> list[Any]:
        rows: list[Any] = self.body["data"]
        return rows

    @property
    def message(self) -> str:
        return str(self.body["message"])


class Caller:
    """Calls a simulator, by default as its administrator."""

    def __init__(
        self, sim: Simulator, session: aiohttp.ClientSession, revision: str = "1.1-rev0"
    ) -> None:
        self.sim = sim
        self.session = session
        self.revision = revision
        self.token: str | None = sim.token()["access_token"]

    def through(self, revision: str) -> Caller:
        """Return a caller of the same server through another revision."""
        return Caller(self.sim, self.session, revision)

    async def __call__(
        self, method: str, path: str, body: Any = None, *, headers: Any = None, **more: Any
    ) -> Reply:
        all_headers = {"x-api-version": self.revision}
        if self.token:
            all_headers["Authorization"] = f"Bearer {self.token}"
        all_headers |= headers or {}
        if body is not None:
            more["json"] = body
        sent = {name: value for name, value in all_headers.items() if value is not None}
        async with self.session.request(method, path, headers=sent, **more) as response:
            data = await response.read()
        kind = response.content_type if data else ""
        parsed = json.loads(data) if kind == "application/json" else data or None
        return Reply(response.status, parsed, response.headers)

    def sample(self, operation: str, **how: Any) -> Sample:
        """Return a valid request of the caller's revision."""
        return self.sim.sample(operation, revision=self.revision, **how)

    async def get(self, path: str, **query: Any) -> Reply:
        return await self("GET", path, params={name: str(value) for name, value in query.items()})

    async def login(self, **form: str) -> Reply:
        return await self("POST", "/api/oauth2/token", data=form)

    async def ended(self, session: Any, *, automation: bool = False) -> Any:
        """Advance the server clock past the end of a session and return the session."""
        folder = "/api/v1/automation/sessions" if automation else "/api/v1/sessions"
        self.sim.advance(3600)
        reply = await self.get(f"{folder}/{session['id']}")
        assert reply.body["state"] == "Stopped", reply.body
        return reply.body

    async def first(self, path: str, **query: Any) -> Any:
        return (await self.get(path, **query)).rows[0]


@pytest_asyncio.fixture
async def start() -> AsyncIterator[Callable[..., Awaitable[Caller]]]:
    """Start simulators, by default empty and on a frozen clock."""
    async with AsyncExitStack() as stack:

        async def started(
            *, real_time: bool = False, revision: str = "1.1-rev0", **settings: Any
        ) -> Caller:
            if not real_time:
                settings.setdefault("clock", ServerClock(frozen=START))
            # `ended` advances the clock by an hour: tokens must live longer.
            settings.setdefault("access_token_seconds", 86_400)
            sim = await stack.enter_async_context(Simulator(**settings))
            context = ssl.create_default_context(cafile=sim.ca_file)
            session = await stack.enter_async_context(
                aiohttp.ClientSession(sim.base_url, connector=aiohttp.TCPConnector(ssl=context))
            )
            return Caller(sim, session, revision)

        yield started
    # aiohttp closes its TLS transports after the session, in later loop iterations.
    await asyncio.sleep(0.05)
