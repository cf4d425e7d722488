"""Limit laws with a simulated server, and the adaptive law on a real connection.

The first table has every law in every tuning scenario: throughput as a share of that of the best
fixed limit. The second has the adaptive law in held-out scenarios. Both are deterministic. The
third is measured with a server in another process.
"""

from __future__ import annotations

import asyncio
import sys
import time
from typing import TYPE_CHECKING

import aiovbr
from aiovbr._concurrency.adaptive import AdaptiveLimit
from aiovbr._concurrency.law import FixedLimit
from benchmarks.other_laws import Aimd, Gradient, Vegas
from benchmarks.server import SESSION, Running, serving
from limit_trials import FIXED, Trial, best_fixed, held_out, run_trial, tuning_scenarios
from queueing import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiovbr._concurrency.law import LimitLaw

LAWS: dict[str, Callable[[], LimitLaw]] = {
    "fixed 64": lambda: FixedLimit(64),
    "AIMD": Aimd,
    "AIMD, latency": lambda: Aimd(2.0),
    "Vegas": Vegas,
    "Gradient2": Gradient,
    "adaptive": AdaptiveLimit,
}


def format_held_out() -> str:
    """Format the table of the held-out scenarios in Markdown."""
    lines = ["| server | best fixed | adaptive | refused | queueing |", "|---|---|---|---|---|"]
    for name, trial in held_out().items():
        k = trial.server.capacity or 256
        near = {int(k * share) for share in (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)}
        changed = {moment[1] for moment in trial.server.changes}
        best, at = best_fixed(trial, sorted({*near, *changed, k + 1, 256}))
        result = run_trial(trial, AdaptiveLimit())
        idle = run_trial(trial, FixedLimit(1)).latency
        share = f"{result.rate / best.rate:.0%}"
        answers = result.rate * trial.seconds + result.refused
        refused = f"{result.refused} ({result.refused / answers:.1%})"
        row = (name, f"{best.rate:.0f}/s at {at}", share, refused, f"{result.latency / idle:.1f}")
        lines.append("| " + " | ".join(row) + " |")
    return "\n".join(lines) + "\n"


def format_tuning() -> str:
    """Format the table of the tuning scenarios in Markdown."""
    lines = [
        "| server | best fixed | " + " | ".join(LAWS) + " | queueing |",
        "|---|---|" + "---|" * (len(LAWS) + 1),
    ]
    for name, server in tuning_scenarios().items():
        best, at = best_fixed(Trial(server, 30.0, 5.0, 1), FIXED)
        result = best
        cells: list[str] = []
        for law in LAWS.values():
            result = run(server, law())
            cells.append(f"{result.rate / best.rate:.0%} ({result.refused})")
        idle = run(server, FixedLimit(1)).latency
        cells.append(f"{result.latency / idle:.1f}")
        lines.append(f"| {name} | {best.rate:.0f}/s at {at} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


async def _throughput(
    server: Running, concurrency: int | None, seconds: float
) -> tuple[float, int, int]:
    refused = 0

    def count(event: aiovbr.Event) -> None:
        nonlocal refused
        refused += isinstance(event, aiovbr.AttemptEnded) and event.status == 503

    async with aiovbr.connect(
        base_url=server.base_url,
        tls=aiovbr.TLS(ca_file=server.ca_file),
        username="u",
        password="p",
        concurrency=concurrency,
        on_event=count,
        retries=50,
    ) as vbr:
        ident = SESSION.rpartition("/")[2]
        done = 0
        over = False

        async def worker() -> None:
            nonlocal done
            while not over:
                try:
                    await vbr.api.sessions.get_session(ident)
                except aiovbr.errors.ServiceUnavailableError:
                    continue  # the retry budget is empty
                done += 1

        workers = [asyncio.ensure_future(worker()) for _ in range(400)]
        await asyncio.sleep(5.0)
        before, started = done, time.monotonic()
        await asyncio.sleep(seconds)
        rate = (done - before) / (time.monotonic() - started)
        over = True
        limit = vbr.stats().limit
        for task in workers:
            task.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        return rate, refused, limit


def format_connection(seconds: float = 10.0) -> str:
    """Format the table of a real connection in Markdown; service times leave the CPU idle."""
    lines = ["| server | fixed K | fixed 2 K | adaptive | of the best |", "|---|---|---|---|---|"]
    for k in (8, 32, 128):
        service = 0.05 if k < 128 else 0.2
        cells: list[str] = []
        rates: list[float] = []
        for concurrency in (k, 2 * k, None):
            with serving(latency=service, capacity=k, queue=16) as server:
                rate, refused, limit = asyncio.run(_throughput(server, concurrency, seconds))
            rates.append(rate)
            cells.append(f"{rate:.0f}/s, {refused} refused, limit {limit}")
        share = rates[-1] / max(rates)
        lines.append(f"| K = {k}, queue of 16 | " + " | ".join(cells) + f" | {share:.0%} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the tables."""
    for table in (format_tuning, format_held_out, format_connection):
        sys.stdout.write(table() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
