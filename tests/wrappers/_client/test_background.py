"""Background tasks of a connection: closing it ends what iterators left running."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import aiovbr
from aiovbr._client.background import BackgroundTasks
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def unused_connection() -> aiovbr.Connection[Any]:
    """Return a connection that sends no request: the operations of these tests are in memory."""
    return aiovbr.connect(
        "127.0.0.1", port=1, username="operator", password="right", lazy=True, logout=False
    )


async def get_numbers(*, skip: int = 0, limit: int = 10) -> Any:
    if skip:
        await asyncio.sleep(1000)
    rows = [SimpleNamespace(id=number) for number in range(skip, skip + limit)]
    return SimpleNamespace(data=rows, pagination=SimpleNamespace(total=1000))


async def call(number: int) -> int:
    if number:
        await asyncio.sleep(1000)
    return number


def numbers(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.paginate(get_numbers, limit=10)


def calls(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.bulk(call, range(1000), concurrency=8)


def ordered_calls(vbr: aiovbr.Vbr[Any]) -> Any:
    return vbr.bulk(call, range(1000), concurrency=8, ordered=True)


@pytest.mark.parametrize("start", [numbers, calls, ordered_calls])
def test_a_loop_that_breaks_leaves_no_task_after_the_connection_is_closed(
    start: Callable[[aiovbr.Vbr[Any]], Any],
) -> None:
    async def main() -> None:
        async with unused_connection() as vbr:
            async for _ in start(vbr):
                break
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


@pytest.mark.parametrize("start", [numbers, calls, ordered_calls])
def test_an_iterator_that_is_kept_leaves_no_task_after_the_connection_is_closed(
    start: Callable[[aiovbr.Vbr[Any]], Any],
) -> None:
    async def main() -> None:
        async with unused_connection() as vbr:
            iterator = aiter(start(vbr))
            await anext(iterator)
            assert len(asyncio.all_tasks()) > 1
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await iterator.aclose()

    run_virtual(main())


@pytest.mark.parametrize(
    ("start", "message"),
    [(numbers, "connection was closed"), (calls, "cancelled before its end")],
)
def test_a_loop_that_outlives_its_connection_ends_with_an_error(
    start: Callable[[aiovbr.Vbr[Any]], Any], message: str
) -> None:
    async def main() -> None:
        async with unused_connection() as vbr:
            iterator = aiter(start(vbr))
            await anext(iterator)
        with pytest.raises(ConfigurationError, match=message):
            [item async for item in iterator]

    run_virtual(main())


def test_closing_the_connection_closes_the_journal_of_a_kept_bulk(tmp_path: Path) -> None:
    def bulk(vbr: aiovbr.Vbr[Any]) -> Any:
        return vbr.bulk(call, range(10), key=str, journal=tmp_path / "bulk.journal")

    async def main() -> None:
        async with unused_connection() as vbr:
            first = aiter(bulk(vbr))
            await anext(first)
        async with unused_connection() as vbr:
            second = aiter(bulk(vbr))
            outcome = await anext(second)
            assert (outcome.key, outcome.state) == ("0", "skipped")
            await second.aclose()

    run_virtual(main())


def test_a_task_that_does_not_end_is_waited_for_no_longer_than_the_timeout() -> None:
    async def resist(end: asyncio.Event) -> None:
        try:
            await end.wait()
        finally:
            await end.wait()

    async def main() -> None:
        tasks, end = BackgroundTasks(), asyncio.Event()
        task = tasks.start(resist(end))
        await asyncio.sleep(0)
        started = asyncio.get_running_loop().time()
        await tasks.aclose(5)
        assert asyncio.get_running_loop().time() - started == pytest.approx(5)
        assert not task.done()
        end.set()
        await asyncio.wait([task])

    run_virtual(main())
