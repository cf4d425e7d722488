"""Interleaved runs of several implementations of the same work, as ratios to the first one."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Way = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Measured:
    """Measurement of one implementation.

    Attributes:
        name: Name of the implementation.
        microseconds: Median CPU time per unit.
        ratio: Median ratio to the baseline of the same round.
        spread: Distance between the quartiles of the ratio.
    """

    name: str
    microseconds: float
    ratio: float
    spread: float


def interleave(ways: Mapping[str, Way], *, units: int, rounds: int = 30) -> list[Measured]:
    """Run every implementation once per round, and compare within each round.

    Noise of the machine affects all implementations of a round alike, so the median of the ratios
    is more stable than a ratio of medians.

    Args:
        ways: Implementations by name; each call does all units. The first is the baseline.
        units: Units of work per call.
        rounds: Number of rounds after a warm-up round.
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
    measured: list[Measured] = []
    for name, seconds in times.items():
        ratios = sorted(value / base for value, base in zip(seconds, baseline, strict=True))
        quarter = len(ratios) // 4
        measured.append(
            Measured(
                name=name,
                microseconds=statistics.median(seconds) * 1e6 / units,
                ratio=statistics.median(ratios),
                spread=ratios[-1 - quarter] - ratios[quarter],
            )
        )
    return measured


def table(title: str, unit: str, measured: list[Measured]) -> str:
    """Return a plain table; `spread` is the distance between the quartiles of the ratio."""
    rows = [f"{title}", f"{'':44}{'ratio':>8}{'spread':>8}{'µs/' + unit:>12}"]
    rows += [f"  {m.name:42}{m.ratio:8.2f}{m.spread:8.2f}{m.microseconds:12.2f}" for m in measured]
    return "\n".join(rows)
