"""Interleaved runs of several ways to do the same work, told as ratios to the first of them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Way = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Measured:
    """One way: its median CPU time a unit in microseconds, and its ratio to the baseline."""

    name: str
    microseconds: float
    ratio: float
    spread: float


def interleave(ways: Mapping[str, Way], *, units: int, rounds: int = 30) -> list[Measured]:
    """Run every way once a round, in turns, and compare round by round.

    Noise of the machine hits all ways of a round alike, so the median of the ratios is steadier
    than a ratio of medians.

    Args:
        ways: Name to a callable that does all units; the first is the baseline.
        units: Units of work that one call does.
        rounds: Number of rounds, after one that warms up.
    """
    for way in ways.values():
        way()
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            way()
            times[name].append(time.process_time() - start)
    baseline = next(iter(times.values()))
    found: list[Measured] = []
    for name, taken in times.items():
        ratios = sorted(one / base for one, base in zip(taken, baseline, strict=True))
        quarter = len(ratios) // 4
        found.append(
            Measured(
                name=name,
                microseconds=statistics.median(taken) * 1e6 / units,
                ratio=statistics.median(ratios),
                spread=ratios[-1 - quarter] - ratios[quarter],
            )
        )
    return found


def table(title: str, unit: str, found: list[Measured]) -> str:
    """Return a plain table; `spread` is the distance between the quartiles of the ratio."""
    rows = [f"{title}", f"{'':44}{'ratio':>8}{'spread':>8}{'µs/' + unit:>12}"]
    rows += [f"  {m.name:42}{m.ratio:8.2f}{m.spread:8.2f}{m.microseconds:12.2f}" for m in found]
    return "\n".join(rows)
