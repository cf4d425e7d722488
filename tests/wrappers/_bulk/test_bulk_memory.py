"""A bulk of a million inputs: memory, tasks, cancellation."""

from __future__ import annotations

import asyncio
import tracemalloc

import pytest

from aiovbr._bulk.bulk import Bulk

pytestmark = pytest.mark.slow

MIB = 2**20


async def nothing(number: int) -> None: ...


def peak(count: int) -> tuple[int, int]:
    """Return the peaks of memory in bytes and of live tasks, of a bulk over a generator."""
    tasks = 0

    async def main() -> None:
        nonlocal tasks
        async for outcome in Bulk(nothing, (n for n in range(count)), concurrency=16):
            if outcome.index % 1000 == 0:
                tasks = max(tasks, len(asyncio.all_tasks()))

    tracemalloc.start()
    try:
        asyncio.run(main(), debug=False)  # debug mode keeps a traceback of every future
        return tracemalloc.get_traced_memory()[1], tasks
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "count", [30_000, pytest.param(1_000_000, marks=[pytest.mark.soak, pytest.mark.timeout(600)])]
)
def test_memory_and_tasks_do_not_grow_with_the_inputs(count: int) -> None:
    peak(100)
    small, _ = peak(1000)
    large, tasks = peak(count)
    assert large - small < (40 if count > 10**5 else 1) * MIB
    assert tasks <= 16 + 2


@pytest.mark.parametrize(
    "count", [30_000, pytest.param(1_000_000, marks=[pytest.mark.soak, pytest.mark.timeout(600)])]
)
@pytest.mark.asyncio
async def test_a_cancelled_bulk_starts_no_further_call_and_leaves_no_task(count: int) -> None:
    started = 0

    async def call(number: int) -> None:
        nonlocal started
        started += 1
        await asyncio.sleep(0)

    async def read() -> None:
        await Bulk(call, (n for n in range(count)), concurrency=16)

    before = asyncio.all_tasks()
    reader = asyncio.ensure_future(read())
    while started < count // 2:  # noqa: ASYNC110 - the bulk has no event for it
        await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    at_cancellation = started
    for _ in range(5):
        await asyncio.sleep(0)
    assert started == at_cancellation < count
    assert asyncio.all_tasks() == before
