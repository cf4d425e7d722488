"""100,000 sessions in pages of 500, over TLS, by latency of the server and pages read ahead.

The table has elapsed time, the shortest of the rounds, because prefetch hides latency. The server
runs in another process, waits with a timer and caches encoded pages, so one core suffices.
"""

from __future__ import annotations

import asyncio
import sys
import time

import aiovbr
from benchmarks.server import Running, serving

ROWS, PAGE = 100_000, 500
ROUNDS = 2
LATENCIES = (0.02, 0.05)
AHEAD = {
    "sequential": 0,
    "prefetch 2": 2,
    "prefetch 4": 4,
    "prefetch 8": 8,
    "prefetch 16": 16,
    "all at once": ROWS // PAGE,
}


async def _read(server: Running, ahead: int) -> float:
    async with aiovbr.connect(
        base_url=server.base_url, tls=aiovbr.TLS(ca_file=server.ca_file), username="u", password="p"
    ) as vbr:
        listing = vbr.paginate(vbr.api.sessions.get_all_sessions, limit=PAGE).prefetch(ahead)
        started = time.perf_counter()
        count = 0
        async for page in listing.pages():
            count += len(page.items)
        assert count == ROWS
        return time.perf_counter() - started


def main() -> None:
    """Print the table."""
    sys.stdout.write("paging 100,000 rows, seconds (ratio to the best)\n")
    sys.stdout.write(f"  {'latency':9}" + "".join(f"{name:>15}" for name in AHEAD) + "\n")
    for latency in LATENCIES:
        with serving(latency=latency, rows=ROWS) as server:
            asyncio.run(_read(server, 8))
            rounds = [
                [asyncio.run(_read(server, ahead)) for ahead in AHEAD.values()]
                for _ in range(ROUNDS)
            ]
        shortest = [min(times) for times in zip(*rounds, strict=True)]
        best = min(shortest)
        cells = "".join(f"{f'{time:.1f} ({time / best:.2f})':>15}" for time in shortest)
        sys.stdout.write(f"  {f'{latency * 1000:.0f} ms':9}{cells}\n")


if __name__ == "__main__":
    main()
