"""Overhead of a bulk per call, measured with 50,000 calls of an operation that does nothing.

The baseline is a minimal pool: N workers that pull from one iterator and append results to a list.
It has no outcomes, no reader, no order and no stop, and its memory is unbounded.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

from aiovbr._bulk.bulk import Bulk
from benchmarks.interleave import interleave, table

if TYPE_CHECKING:
    from collections.abc import Callable

ITEMS = 50_000


async def _nothing(item: int) -> int:
    return item


async def _pool(concurrency: int) -> None:
    results: list[int] = []
    inputs = iter(range(ITEMS))

    async def work() -> None:
        for item in inputs:
            result = await _nothing(item)
            results.append(result)

    await asyncio.gather(*(work() for _ in range(concurrency)))


async def _bulk(concurrency: int, **more: Any) -> None:
    async for _ in Bulk(_nothing, range(ITEMS), concurrency=concurrency, **more):
        pass


def main() -> None:
    """Print the table."""
    ways: dict[str, Callable[[], object]] = {
        "a pool, 16 at a time": lambda: asyncio.run(_pool(16)),
        "bulk, 1 at a time": lambda: asyncio.run(_bulk(1)),
        "bulk, 16 at a time": lambda: asyncio.run(_bulk(16)),
        "bulk, 64 at a time": lambda: asyncio.run(_bulk(64)),
        "bulk, 16 at a time, ordered": lambda: asyncio.run(_bulk(16, ordered=True)),
        "bulk, 16 at a time, with progress": lambda: asyncio.run(
            _bulk(16, on_progress=lambda _: None)
        ),
    }
    measured = interleave(ways, units=ITEMS, rounds=7)
    sys.stdout.write(table("bulk of an operation that does nothing", "item", measured) + "\n")


if __name__ == "__main__":
    main()
