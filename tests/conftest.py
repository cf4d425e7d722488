"""Hooks and fixtures of all tests: a check for tasks that are left, and a patched aioresponses.

A socket or file that is left causes a warning when it is collected, and warnings are errors.
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

# The speed of a machine fails no test: benchmarks/ measure time.
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Check that no asynchronous test leaves a task."""
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.obj = _checked_for_tasks(item.obj)


def _checked_for_tasks(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    @functools.wraps(test)
    async def run_and_check(*args: Any, **kwargs: Any) -> None:
        before = asyncio.all_tasks()
        await test(*args, **kwargs)
        for _ in range(20):
            left = {task for task in asyncio.all_tasks() - before if not _is_of_a_server(task)}
            if not left:
                return
            await asyncio.sleep(0.01)  # a cancelled or closing task needs a moment
        raise AssertionError(f"tasks left behind: {left}")

    return run_and_check


def _is_of_a_server(task: asyncio.Task[Any]) -> bool:
    """Check whether a task serves a connection of a fixture's server, which outlives the test."""
    return getattr(task.get_coro(), "__qualname__", "").startswith("RequestHandler.")


class _NoWriter:
    """Replacement of the writer of a request that is not written."""

    output_size = 0


class PatchedResponse(aiohttp.ClientResponse):
    """Response class for aioresponses 0.7.9, which omits `stream_writer`; aiohttp 3.14 requires it.

    pnuckowski/aioresponses issue 289. `test_aioresponses_still_needs_the_patched_response` fails
    when this class is no longer necessary.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", _NoWriter())
        super().__init__(*args, **kwargs)


class Responses(aioresponses):
    """aioresponses with the patched response class."""

    def add(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("response_class", PatchedResponse)
        super().add(*args, **kwargs)


@pytest.fixture
def responses() -> Iterator[Responses]:
    """Answers of aiohttp sessions, without a network."""
    mocked = Responses()
    with mocked:
        yield mocked
