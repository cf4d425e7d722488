"""What a bulk adds to each call: an operation that does nothing, 200,000 times."""

from __future__ import annotations

import asyncio
import sys
import time

from aiovbr.bulk import Bulk

ITEMS = 200_000


async def _nothing(item: int) -> int:
    return item


async def _alone() -> None:
    for item in range(ITEMS):
        await _nothing(item)


async def _bulk(concurrency: int) -> None:
    async for _ in Bulk(_nothing, range(ITEMS), concurrency=concurrency):
        pass


def main() -> None:
    """Print the table."""
    sys.stdout.write(f"bulk, µs per item\n  {'awaited in a loop':32}")
    started = time.perf_counter()
    asyncio.run(_alone())
    sys.stdout.write(f"{(time.perf_counter() - started) / ITEMS * 1e6:8.2f}\n")
    for concurrency in (1, 16, 64):
        started = time.perf_counter()
        asyncio.run(_bulk(concurrency))
        cost = (time.perf_counter() - started) / ITEMS * 1e6
        sys.stdout.write(f"  {f'bulk, {concurrency} at a time':32}{cost:8.2f}\n")


if __name__ == "__main__":
    main()
