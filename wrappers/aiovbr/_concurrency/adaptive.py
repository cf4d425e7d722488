"""A limit that follows latency and refusals: a state machine that acts once per window of answers.

The law compares latencies with those at half its limit, where few requests queue at the server. A
latency that is a third higher than at half the load is a queue; an equal latency is room to grow.
Each comparison is a fresh one, so a server that became slower for other reasons does not look full.
Refusals are compared in the same way: the share that is refused at half the limit too is chance.

Transitions of `LimitState`. Of the rows for a state and an event, the first whose condition holds
applies; `same` is the state of the row:

    state           event    condition                   next           action
    any             answer   limit below its target      same           limit + 1
    rush            answer   limit reaches its target    baseline       restart the windows
    rush            answer   75% of the limit in flight  same           limit + 0.7
    baseline, rush  window   idle                        rush           hold
    baseline, rush  window   sudden queue                probe          halve the limit
    baseline, rush  window   limit at its maximum        steady         hold
    baseline, rush  window   -                           rush           hold
    steady          window   idle                        same           hold
    steady          window   queue, limit has grown      same           undo the growth
    steady          window   long queue                  probe          halve the limit
    steady          window   queue, recheck due          probe          halve the limit
    steady          window   queue                       same           hold
    steady          window   probe due                   probe          halve the limit
    steady          window   room                        same           grow by a quarter
    steady          window   third window, not trimmed   same           trim to the capacity
    steady          window   -                           same           hold
    recovery        window   idle                        same           hold
    recovery        window   refusals continue           refusal_probe  halve the limit
    recovery        window   6 windows after the cut     steady         as in steady
    recovery        window   -                           same           as in steady
    probe           window   still queueing              same           halve the limit
    probe           window   room, came from rush        baseline       return to the full limit
    probe           window   room                        steady         return to the full limit
    probe           window   -                           steady         return to the capacity
    refusal_probe   window   refusals were chance        as in probe    lift the ceiling
    refusal_probe   window   -                           as in probe    return half of the way
    any             refusal  sent before a cut           same           limit - 1
    refusal_probe   refusal  no flood                    same           -
    recovery        refusal  too many, just grown        refusal_probe  cut, then halve the limit
    any             refusal  too many                    recovery       cut the limit

A window is a number of answers at one limit. Latency never lowers the limit below 4: instead of a
probe there, the window becomes the baseline and the state is steady. Every probe from recovery is a
refusal_probe. Growth stops at the ceiling of the last cut until its hold is over. A refusal that
asks for a pause is too many.

docs/explanation/limit-law.md shows the simulation that chose the law and its constants.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from .. import defaults
from ..errors import ConfigurationError
from .growth import Growth
from .latencies import AIM, BUSY, Latencies
from .probe import Probe
from .refusals import Ceiling, LimitCut, Refusals
from .states import LimitState, is_window_full

if TYPE_CHECKING:
    from .latencies import Reading
    from .law import RequestOutcome

# The values are those of the simulation; "Constants" on the page has the effect of other values.
# Rush. Below 1.0, the growth per round trip stays below a doubling: a step of 1.4 is refused more
# often, a step of 0.35 finds the capacity too late where answers take seconds.
_RUSH_STEP: Final = 0.7
_LOW_LOAD: Final = 16.0  # limit up to which every answer refines a baseline: few requests queue

# Probes. Half the limit costs throughput, so the next probe waits for at least 20 times the seconds
# of the last one: a twentieth of the time, at most.
_PROBE_INTERVAL: Final = 10.0  # seconds
_PROBE_COST: Final = 20.0
_RECHECK_COST: Final = 16.0  # the same for a queue that is not long
_LATENCY_FLOOR: Final = 4.0  # a queue of fewer requests is not worth a probe

# Windows. Refusals within two windows of growth blame the growth; one or four windows lead to a
# fifth more refusals. A cut without refusals for six windows is accepted.
_GROWN_WINDOWS: Final = 2
_RECOVERY_WINDOWS: Final = 6


# `learn` runs for every request: a module constant is faster than a member of an enum.
_RUSH: Final = LimitState.RUSH


class AdaptiveLimit:
    """A limit that follows latency and refusals.

    Args:
        start: First limit; it rushes up until there is a sign of a queue.
        maximum: Highest limit.

    Raises:
        ConfigurationError: If `start` is not between 1 and `maximum`.
    """

    __slots__ = (
        "_ceiling", "_cut", "_growth", "_latencies", "_limit", "_low_load", "_maximum",
        "_next_probe", "_next_recheck", "_probe", "_refusals", "_state", "_target", "_trimmed",
        "_windows_since_growth",
    )  # fmt: skip

    def __init__(
        self, start: int = defaults.CONCURRENCY_START, maximum: int = defaults.CONCURRENCY
    ) -> None:
        if not 1 <= start <= maximum:
            raise ConfigurationError(
                f"an adaptive limit starts between 1 and its maximum {maximum}, not at {start}"
            )
        self._maximum = float(maximum)
        self._low_load = max(float(start), _LOW_LOAD)  # up to here, answers refine baselines
        self._target = self._limit = float(start)  # below its target, each answer adds one
        self._state = LimitState.BASELINE
        self._latencies = Latencies()
        self._windows_since_growth = 0
        self._trimmed = False
        self._growth = Growth()
        self._next_probe = self._next_recheck = -math.inf
        self._probe = Probe(self._limit, 0.0, 0.0, 0.0, False, 0.0)  # the last one
        self._refusals = Refusals()
        self._ceiling = Ceiling()
        self._cut = LimitCut(self._limit, 0.0, False, math.inf, math.inf, 1.0)  # the last one

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.limit} of {self._maximum:g}, {self._state.value})"

    @property
    def limit(self) -> int:
        """Requests that may be in flight now."""
        return int(self._limit)

    @property
    def state(self) -> str:
        """Name of the state of the law, for diagnosis: `docs/explanation/limit-law.md`."""
        return self._state.value

    def learn(
        self, operation: str, seconds: float, in_flight: int, outcome: RequestOutcome, now: float
    ) -> None:
        """Take one finished request into account."""
        sent = now - seconds
        if outcome == "refused":
            self._learn_refusal(sent, in_flight, now)
            return
        latencies = self._latencies
        if outcome == "failed" and seconds < latencies.baseline(operation):
            return  # an early failure has no latency; that of a timeout is at least `seconds`
        self._refusals.add_success()
        if self._limit < self._target:
            self._climb(now)
        elif self._state is _RUSH and in_flight >= self._limit * BUSY:
            grown = min(self._limit + _RUSH_STEP, self._maximum, self._ceiling.limit)
            self._limit = self._target = max(1.0, grown)
        if sent < latencies.since:
            return
        low_load = self._limit <= self._low_load and self._state is not _RUSH
        if latencies.add(operation, seconds, in_flight, now, low_load=low_load) and is_window_full(
            self._state, self._limit, latencies, now
        ):
            self._close_window(now)

    def pause(self, seconds: float, now: float) -> None:
        """Take into account that a refusal asked for a pause of all requests."""
        self._refusals.pause = seconds
        if self._refusals.pending:
            self._weigh_refusals(now)

    # Events.

    def _learn_refusal(self, sent: float, in_flight: int, now: float) -> None:
        if sent >= self._latencies.since:
            self._latencies.refused += 1
            self._refusals.add_refusal(in_flight)
            self._weigh_refusals(now)
        elif self._cut.covers(sent) and self._limit - 1.0 >= self._cut.floor:
            # The cut was too small: each request refused after it was one too many.
            self._limit -= 1.0
            self._target = self._ceiling.limit = self._limit

    def _weigh_refusals(self, now: float) -> None:
        just_grown = self._has_just_grown()
        if not self._refusals.are_too_many(just_grown=just_grown):
            return
        if self._state is LimitState.REFUSAL_PROBE and not self._refusals.is_flood:
            return  # the probe decides
        recut = self._state is LimitState.RECOVERY and just_grown
        self._cut_limit(now, just_grown=just_grown)
        if recut and not self._refusals.is_flood and self._target > 1.0:
            self._probe_refusals(now)

    def _close_window(self, now: float) -> None:
        reading = self._latencies.close()
        self._windows_since_growth += 1
        if self._windows_since_growth >= _GROWN_WINDOWS:
            self._ceiling.raised = False
        match self._state:
            case LimitState.BASELINE:
                self._latencies.baseline_error = reading.error
                self._state = LimitState.RUSH
                self._decide_in_rush(reading, now)
            case LimitState.RUSH:
                self._decide_in_rush(reading, now)
            case LimitState.STEADY:
                self._decide_in_steady(reading, now)
            case LimitState.RECOVERY:
                self._decide_in_recovery(reading, now)
            case LimitState.PROBE:
                self._decide_in_probe(reading, now, resume_rush=self._probe.from_rush)
            case LimitState.REFUSAL_PROBE:
                self._decide_in_refusal_probe(reading, now)

    # States: one method each for the end of a window.

    def _decide_in_rush(self, reading: Reading, now: float) -> None:
        latencies = self._latencies
        if latencies.is_idle(self._limit):
            self._hold(now)
        elif latencies.is_queue_sudden(reading):
            self._start_probe(reading.inflation, reading, now)
        else:
            if self._target >= min(self._maximum, self._ceiling.limit):
                self._state = LimitState.STEADY
            self._hold(now)

    def _decide_in_steady(self, reading: Reading, now: float) -> None:
        latencies = self._latencies
        inflation = latencies.mean_inflation
        if latencies.is_idle(self._limit):
            self._hold(now)
        elif latencies.is_queueing():
            if self._growth.grown_from is not None:
                self._undo_growth(self._growth.grown_from, now)
            elif latencies.is_queue_long() or now >= self._next_recheck:
                self._start_probe(inflation, reading, now)
            else:
                self._hold(now)
        elif now >= self._next_probe:
            self._start_probe(inflation, reading, now)
        elif latencies.has_room():
            self._grow(now)
        elif not self._trimmed and latencies.windows > 2:
            self._trimmed = True
            self._set_target(self._target * math.exp(AIM - inflation), now)
        else:
            self._hold(now)

    def _decide_in_recovery(self, reading: Reading, now: float) -> None:
        latencies, cut = self._latencies, self._cut
        if latencies.is_idle(self._limit):
            self._hold(now)
            return
        cut.refused += latencies.refused
        cut.answers += latencies.answers
        if not self._has_just_grown():
            if self._refusals.continue_after(cut):
                cut.share = cut.refused / cut.answers
                self._start_probe(reading.inflation, reading, now)
                return
            if self._windows_since_growth >= _RECOVERY_WINDOWS:
                self._state = LimitState.STEADY
        self._decide_in_steady(reading, now)

    def _decide_in_probe(self, reading: Reading, now: float, *, resume_rush: bool) -> None:
        latencies, probe = self._latencies, self._probe
        self._refusals.learn_chance(latencies.refused, latencies.answers)
        still_queueing = probe.is_still_queueing(reading, latencies.baseline_error)
        if still_queueing and self._target > _LATENCY_FLOOR:
            probe.halve(reading.inflation)
            self._state = LimitState.PROBE
            self._set_target(self._target / 2, now)
            return
        latencies.rebase(reading)
        self._end_probe(probe, reading, now, resume_rush=resume_rush)

    def _decide_in_refusal_probe(self, reading: Reading, now: float) -> None:
        latencies, probe, cut = self._latencies, self._probe, self._cut
        resume_rush = False
        self._refusals.reset_score()
        if cut.was_chance(latencies.refused, latencies.answers):
            self._ceiling.lift()
            probe.full, resume_rush = cut.full, cut.from_rush
        else:
            probe.full = (probe.full + self._target) / 2
        self._decide_in_probe(reading, now, resume_rush=resume_rush)

    # Conditions.

    def _has_just_grown(self) -> bool:
        rushing = self._state is LimitState.RUSH or self._state is LimitState.BASELINE
        return rushing or self._windows_since_growth < _GROWN_WINDOWS

    # Actions.

    def _hold(self, now: float) -> None:
        """Keep the limit and open the next window."""
        self._latencies.open(now)

    def _set_target(self, limit: float, now: float, *, floor: float = _LATENCY_FLOOR) -> None:
        """Lower the limit at once, or let it climb by one with each answer."""
        limit = max(1.0, min(self._maximum, self._ceiling.limit, max(floor, limit)))
        if limit > self._limit:
            self._windows_since_growth = 0
        self._target = limit
        self._limit = min(self._limit, limit)
        self._latencies.restart(self._limit, now)

    def _climb(self, now: float) -> None:
        self._limit = min(self._target, self._limit + 1.0)
        if self._limit == self._target:
            if self._state is _RUSH:
                self._state = LimitState.BASELINE
            self._latencies.restart(self._limit, now)

    def _grow(self, now: float) -> None:
        target, ceiling, growth = self._target, self._ceiling, self._growth
        at_ceiling = target >= ceiling.limit - 1e-9 and growth.full_step(target) > ceiling.limit
        if at_ceiling and (self._has_just_grown() or not ceiling.rise(now)):
            self._hold(now)
            return
        grown = growth.step(target, min(ceiling.limit, self._maximum), now)
        if int(grown) > int(target):
            growth.grown_from = target
            self._set_target(grown, now)
        else:
            self._hold(now)

    def _undo_growth(self, grown_from: float, now: float) -> None:
        latencies, growth = self._latencies, self._growth
        growth.grown_from = None
        growth.avoid(self._target, now + max(_PROBE_INTERVAL, _PROBE_COST * latencies.round_trip))
        capacity = self._target * math.exp(AIM - latencies.mean_inflation)
        self._set_target(max(grown_from, capacity), now)

    def _start_probe(self, inflation: float, reading: Reading, now: float) -> None:
        """Step back to half the limit, or rebase if the limit is too small for that."""
        from_recovery = self._state is LimitState.RECOVERY
        self._growth.grown_from = None
        if self._target <= _LATENCY_FLOOR and not from_recovery:
            self._state = LimitState.STEADY
            self._latencies.rebase(reading)
            self._next_probe = now + _PROBE_INTERVAL
            self._hold(now)
            return
        error, from_rush = self._latencies.mean_error, self._state is LimitState.RUSH
        self._probe = Probe(self._target, inflation, error, now, from_rush, inflation)
        self._state = LimitState.REFUSAL_PROBE if from_recovery else LimitState.PROBE
        self._set_target(self._target / 2, now, floor=1.0 if from_recovery else _LATENCY_FLOOR)

    def _end_probe(self, probe: Probe, reading: Reading, now: float, *, resume_rush: bool) -> None:
        """Return to the full limit if there was room at it, or else to the capacity."""
        seconds = now - probe.began
        self._next_recheck = now + _RECHECK_COST * seconds
        self._next_probe = now + max(_PROBE_INTERVAL, _PROBE_COST * seconds)
        self._trimmed = False
        limit = probe.full
        if probe.found_room(reading):
            self._state = LimitState.BASELINE if resume_rush else LimitState.STEADY
        else:
            self._state = LimitState.STEADY
            self._growth.avoid(limit, self._next_probe)
            limit *= math.exp(AIM - probe.queueing(reading))
        windows = self._windows_since_growth
        self._set_target(max(limit, self._target), now)
        self._windows_since_growth = windows  # a return is no growth

    def _cut_limit(self, now: float, *, just_grown: bool) -> None:
        """Lower limit and ceiling to below the first refusal."""
        refusals, state, cut = self._refusals, self._state, self._cut
        refusals.reset_score()
        top = max(1.0, min(self._limit, float(refusals.first_at)))
        if state is LimitState.RECOVERY or state is LimitState.REFUSAL_PROBE:
            full, share, from_rush = cut.full, max(cut.share, refusals.share), cut.from_rush
        else:
            full = self._probe.full if state is LimitState.PROBE else self._target
            share, from_rush = (
                refusals.share,
                state is LimitState.RUSH or state is LimitState.BASELINE,
            )
        sent_from = self._latencies.since
        self._cut = LimitCut(full, share, from_rush, sent_from, now, max(1.0, top / 2))
        self._state = LimitState.RECOVERY
        limit, ceiling = refusals.lower_limit(top, just_grown=just_grown)
        self._ceiling.lower(max(1.0, ceiling), now, refusals.pause)
        self._set_target(limit, now, floor=1.0)
        self._windows_since_growth = 0

    def _probe_refusals(self, now: float) -> None:
        """Step back to half of a limit that refusals cut twice."""
        inflation = self._latencies.inflation
        self._probe = Probe(self._target, inflation, 0.0, now, False, inflation)
        self._state = LimitState.REFUSAL_PROBE
        self._set_target(self._target / 2, now, floor=1.0)


__all__ = ["AdaptiveLimit"]
