"""One call through everything (limiter, auth, pipeline, request building, model) and bare aiohttp.

Both read a session over TLS from a server in another process. CPU time of this process is what is
compared, round by round.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import statistics
import sys
import time
from typing import TYPE_CHECKING, Any

import aiohttp
import orjson

import aiovbr
from aiovbr._transport.tls import TLS, build_context
from benchmarks.server import SESSION, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CONCURRENCIES = (1, 16, 128, 512)
CALLS = 1024
ROUNDS = 11


async def _all(call: Callable[[], Awaitable[object]], concurrency: int) -> float:
    async def worker() -> None:
        for _ in range(CALLS // concurrency):
            await call()

    started = time.process_time()
    async with asyncio.TaskGroup() as group:
        for _ in range(concurrency):
            group.create_task(worker())
    return (time.process_time() - started) / CALLS


async def _compare(base_url: str, tls: TLS, concurrency: int) -> str:
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

        ways: dict[str, Callable[[], Awaitable[object]]] = {
            "bare aiohttp and orjson": bare,
            "aiovbr, model, fixed limit": lambda: fixed.api.sessions.get_session(ident),
            "aiovbr, model, adaptive limit": lambda: adaptive.api.sessions.get_session(ident),
        }
        for call in ways.values():
            await _all(call, concurrency)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        gc.collect()
        for _ in range(ROUNDS):
            for name, call in ways.items():
                taken[name].append(await _all(call, concurrency))
        baseline = next(iter(taken.values()))
        lines: list[str] = []
        for name, seconds in taken.items():
            ratio = statistics.median(s / b for s, b in zip(seconds, baseline, strict=True))
            cost = statistics.median(seconds) * 1e6
            lines.append(f"  {concurrency:4}  {name:34}{ratio:8.2f}{cost:10.0f}")
        return "\n".join(lines)


def main() -> None:
    """Print the table."""
    sys.stdout.write(f"one call, CPU\n  {'at':4}  {'':34}{'ratio':>8}{'µs/call':>10}\n")
    with serving() as server:
        for concurrency in CONCURRENCIES:
            tls = TLS(ca_file=server.ca_file)
            sys.stdout.write(asyncio.run(_compare(server.base_url, tls, concurrency)) + "\n")


if __name__ == "__main__":
    main()
