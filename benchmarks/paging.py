"""100,000 sessions in pages of 500, over TLS, by latency of the server and pages read ahead."""

from __future__ import annotations

import asyncio
import sys
import time

import aiovbr
from benchmarks.server import Running, serving

ROWS, PAGE = 100_000, 500
AHEAD = (0, 2, 4, 8, 16)


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
    lines = ["| latency | " + " | ".join(f"prefetch {n}" for n in AHEAD) + " |"]
    lines.append("|---|" + "---|" * len(AHEAD))
    for latency in (0.005, 0.02, 0.05):
        with serving(latency=latency, rows=ROWS) as server:
            asyncio.run(_read(server, 8))
            taken = [asyncio.run(_read(server, ahead)) for ahead in AHEAD]
        best = min(taken)
        cells = [f"{seconds:.1f} s ({seconds / best:.1f})" for seconds in taken]
        lines.append(f"| {latency * 1000:.0f} ms | " + " | ".join(cells) + " |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
