"""States of the adaptive limit, and the size of a window in each. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .latencies import Latencies

# Answers of a window, at least. More answers make a smaller error and a later decision. Half of the
# first costs 8 points of throughput in the worst scenario, half of the second 3.
_BASELINE_ANSWERS: Final = 8
_RUSH_ANSWERS: Final = 16
_STEADY_ANSWERS: Final = 32
# All later windows are compared with a probe, so it has more answers, unless that takes too long.
# Refusals are rare events: 100 answers have 5 refusals if 5% are chance.
_PROBE_ANSWERS: Final = 64
_PROBE_SECONDS: Final = 1.0
_REFUSAL_PROBE_ANSWERS: Final = 100
_REFUSAL_PROBE_SECONDS: Final = 5.0


class LimitState(StrEnum):
    """State of the adaptive limit."""

    BASELINE = "baseline"
    """Measures each operation at a limit from which the limit then rushes up."""

    RUSH = "rush"
    """The limit grows with every answer."""

    STEADY = "steady"
    """The limit changes at most once per window."""

    PROBE = "probe"
    """Measures latency at half the limit."""

    RECOVERY = "recovery"
    """Refusals cut the limit; the law watches whether they continue."""

    REFUSAL_PROBE = "refusal_probe"
    """A probe that compares refusals as well."""


# The check below follows every answer: a module constant is faster than a member of an enum.
_BASELINE: Final = LimitState.BASELINE
_RUSH: Final = LimitState.RUSH
_PROBE: Final = LimitState.PROBE
_REFUSAL_PROBE: Final = LimitState.REFUSAL_PROBE


def is_window_full(state: LimitState, limit: float, latencies: Latencies, now: float) -> bool:
    """Check whether the open window has enough answers to decide."""
    count = latencies.count
    if state is _BASELINE:
        return count >= _BASELINE_ANSWERS
    if state is _RUSH:
        return count >= max(_RUSH_ANSWERS, limit / 2)
    if count < _STEADY_ANSWERS or count < limit:
        return False
    if state is _PROBE:
        return count >= _PROBE_ANSWERS or now - latencies.opened > _PROBE_SECONDS
    if state is _REFUSAL_PROBE:
        seconds = now - latencies.opened
        return count >= _REFUSAL_PROBE_ANSWERS or seconds > _REFUSAL_PROBE_SECONDS
    return True


__all__ = ["LimitState", "is_window_full"]
