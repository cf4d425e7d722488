"""What all tests share: no task may be left, and aioresponses that works with the pinned aiohttp.

Sockets and files that are left warn when they are collected, and warnings are errors.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aioresponses import aioresponses
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

# How long a machine takes is measured in benchmarks/, and fails no test.
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Watch every asynchronous test."""
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.obj = _leaving_no_task(item.obj)


def _leaving_no_task(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    @functools.wraps(test)
    async def watched(*args: Any, **kwargs: Any) -> None:
        before = asyncio.all_tasks()
        await test(*args, **kwargs)
        for _ in range(20):
            left = {task for task in asyncio.all_tasks() - before if not _is_a_server_s(task)}
            if not left:
                return
            await asyncio.sleep(0.01)  # what was cancelled, or is closing, needs a moment
        raise AssertionError(f"tasks left behind: {left}")

    return watched


def _is_a_server_s(task: asyncio.Task[Any]) -> bool:
    """Tell whether a fixture's server, which outlives the test, runs it for a connection."""
    return getattr(task.get_coro(), "__qualname__", "").startswith("RequestHandler.")


class _NoWriter:
    """Stands in for the writer of a request that was never written."""

    output_size = 0


class PatchedResponse(aiohttp.ClientResponse):
    """aioresponses 0.7.9 does not pass `stream_writer`, which aiohttp 3.14 demands.

    pnuckowski/aioresponses issue 289. `test_aioresponses_still_needs_the_patched_response` tells
    when this can go.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", _NoWriter())
        super().__init__(*args, **kwargs)


class Responses(aioresponses):
    """aioresponses whose answers have the patched class."""

    def add(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("response_class", PatchedResponse)
        super().add(*args, **kwargs)


@pytest.fixture
def responses() -> Iterator[Responses]:
    """Answers of aiohttp sessions, without a network."""
    mocked = Responses()
    with mocked:
        yield mocked
