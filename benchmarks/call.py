"""One call through the whole client (limiter, auth, pipeline, request, model), and bare aiohttp.

Both read a session over TLS from a server in another process. The benchmark compares the CPU time
of this process within each round; with `--instructions`, it compares the instructions per request
(see `benchmarks.instructions`).
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import statistics
import sys
import time
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson

import aiovbr
from aiovbr._transport.tls import TLS, build_context
from benchmarks import instructions
from benchmarks.server import SESSION, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    Ways = Mapping[str, Callable[[], Awaitable[object]]]

ITEM = "request"
CONCURRENCIES = (1, 16, 128, 512)
CALLS = 1024
ROUNDS = 11

COUNTED = {1: 0.02, 16: 0.0}
"""Concurrency to the server's latency in seconds. One caller alone is always idle when the response
arrives; of 16, all responses have arrived when the client reads the first. Anything in between
would make the turns of the event loop a matter of chance."""
COUNTED_CALLS = 48
"""Calls of one interval."""
INTERVALS = 8


async def _all(call: Callable[[], Awaitable[object]], concurrency: int, calls: int) -> None:
    async def worker() -> None:
        for _ in range(calls // concurrency):
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(concurrency):
            group.create_task(worker())


class _Steps(aiovbr.SystemClock):
    """A clock that moves 0.1 ms each time it is read, whatever the speed of the machine."""

    monotonic = staticmethod(itertools.count(1000.0, 1e-4).__next__)


class _SteppingLoop(asyncio.SelectorEventLoop):
    """An event loop with that clock, so that no timer ends early because valgrind is slow."""

    time = _Steps.monotonic


@contextlib.asynccontextmanager
async def _connected(
    base_url: str, tls: TLS, clock: aiovbr.Clock | None = None
) -> AsyncIterator[Ways]:
    connector = aiohttp.TCPConnector(limit=0, ssl=build_context(tls))
    ident = SESSION.rpartition("/")[2]
    async with contextlib.AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))
        settings: dict[str, Any] = {
            "base_url": base_url,
            "tls": tls,
            "username": "u",
            "password": "p",
        }
        if clock is not None:
            settings["clock"] = clock
        fixed = await stack.enter_async_context(aiovbr.connect(**settings, concurrency=1024))
        adaptive = await stack.enter_async_context(aiovbr.connect(**settings))
        url = base_url + SESSION
        headers = {
            "Authorization": "Bearer a",
            "Accept": "application/json",
            "x-api-version": "1.1-rev0",
        }

        async def bare() -> object:
            async with session.get(url, headers=headers) as response:
                return orjson.loads(await response.read())

        yield {
            "bare aiohttp and orjson": bare,
            "aiovbr, model, fixed limit": lambda: fixed.api.sessions.get_session(ident),
            "aiovbr, model, adaptive limit": lambda: adaptive.api.sessions.get_session(ident),
        }


async def _compare(base_url: str, tls: TLS, concurrency: int) -> str:
    async with _connected(base_url, tls) as ways:
        for call in ways.values():
            await _all(call, concurrency, CALLS)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        gc.collect()
        for _ in range(ROUNDS):
            for name, call in ways.items():
                started = time.process_time()
                await _all(call, concurrency, CALLS)
                taken[name].append((time.process_time() - started) / CALLS)
        baseline = next(iter(taken.values()))
        lines: list[str] = []
        for name, seconds in taken.items():
            ratio = statistics.median(s / b for s, b in zip(seconds, baseline, strict=True))
            cost = statistics.median(seconds) * 1e6
            lines.append(f"  {concurrency:4}  {name:34}{ratio:8.2f}{cost:10.0f}")
        return "\n".join(lines)


def count(marks: instructions.Marks, *servers: str) -> None:
    """Mark the intervals of every implementation at each concurrency.

    Args:
        marks: Records the intervals.
        *servers: Base URL and CA file of a server for each concurrency.
    """
    for concurrency, base_url, ca_file in zip(COUNTED, servers[::2], servers[1::2], strict=True):
        with asyncio.Runner(loop_factory=_SteppingLoop) as runner:
            runner.run(_count(marks, base_url, TLS(ca_file=ca_file), concurrency))


async def _count(marks: instructions.Marks, base_url: str, tls: TLS, concurrency: int) -> None:
    async with _connected(base_url, tls, _Steps()) as ways:
        for name, call in ways.items():
            await _all(call, concurrency, COUNTED_CALLS)
            for _ in range(INTERVALS):
                with marks.interval(f"concurrency {concurrency}", name, COUNTED_CALLS):
                    await _all(call, concurrency, COUNTED_CALLS)


def count_instructions() -> list[instructions.Counted]:
    """Return the instructions per request."""
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(serving(latency=latency)) for latency in COUNTED.values()]
        addresses = [str(part) for server in servers for part in (server.base_url, server.ca_file)]
        return instructions.count("call", *addresses)


def main() -> None:
    """Print the table."""
    sys.stdout.write(f"one call, CPU\n  {'at':4}  {'':34}{'ratio':>8}{'µs/call':>10}\n")
    with serving() as server:
        for concurrency in CONCURRENCIES:
            tls = TLS(ca_file=server.ca_file)
            sys.stdout.write(asyncio.run(_compare(server.base_url, tls, concurrency)) + "\n")


if __name__ == "__main__":
    main()
