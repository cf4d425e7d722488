"""The transitions of the adaptive limit: one test for each row of the table of its module."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aiovbr._concurrency import adaptive
from aiovbr._concurrency.adaptive import AdaptiveLimit

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "limit-law.md"
BASELINE = 0.05  # seconds of a request without a queue


class Traffic:
    """Requests of a client that always has more to send, and the law that limits them.

    Attributes:
        law: Receives each answer.
        now: Monotonic time; each answer moves it.
        states: States of the law so far, without repetitions.
    """

    def __init__(self, start: int = 8, maximum: int = 256) -> None:
        self.law = AdaptiveLimit(start=start, maximum=maximum)
        self.now = 100.0
        self.states: list[str] = [self.law.state]

    def answer(self, inflation: float = 1.0, *, count: int = 1, in_flight: int = 0) -> None:
        """Receive successes.

        Args:
            inflation: Their latency, as a multiple of the baseline.
            count: Number of answers.
            in_flight: Requests in flight; by default the limit.
        """
        for _ in range(count):
            busy = in_flight or self.law.limit
            seconds = BASELINE * inflation
            self.now += seconds / busy
            self.law.learn("Get", seconds, busy, "ok", self.now)
            self._record()

    def refuse(self, *, count: int = 1, in_flight: int = 0, sent: float | None = None) -> None:
        """Receive refusals, at once or of requests that were sent at `sent`."""
        for _ in range(count):
            busy = in_flight or self.law.limit
            seconds = 0.0 if sent is None else self.now - sent
            self.law.learn("Get", seconds, busy, "refused", self.now)
            self._record()

    def answer_until(
        self, is_reached: Callable[[], bool], inflation: float = 1.0, *, refused_every: int = 0
    ) -> None:
        """Receive successes, and one refusal with every `refused_every` of them, until a change."""
        for number in range(1, 20_000):
            if is_reached():
                return
            if refused_every and number % refused_every == 0:
                self.refuse()
            else:
                self.answer(inflation)
        raise AssertionError(f"the change does not happen in {self.law!r}")

    def answer_until_state(self, state: str, inflation: float = 1.0) -> None:
        self.answer_until(lambda: self.law.state == state, inflation)

    def _record(self) -> None:
        if self.law.state != self.states[-1]:
            self.states.append(self.law.state)


def rushing(limit: int = 64) -> Traffic:
    """Return traffic under a law that rushed up to a limit."""
    traffic = Traffic()
    traffic.answer_until(lambda: traffic.law.limit >= limit)
    assert traffic.law.state == "rush"
    return traffic


def steady() -> Traffic:
    """Return traffic under a law that has returned to 112 of 256, where a probe found room."""
    traffic = rushing()
    traffic.answer_until_state("probe", 2.0)
    traffic.answer_until_state("steady")
    traffic.answer_until(lambda: traffic.law.limit == 112)
    traffic.now += 10.0  # the law forgets the queue, and the next probe is due
    traffic.answer_until_state("probe")
    traffic.answer_until_state("steady")
    traffic.answer_until(lambda: traffic.law.limit == 112, 1.2)
    return traffic


def recovering() -> Traffic:
    """Return traffic under a law that was refused while it rushed."""
    traffic = rushing()
    traffic.refuse(count=2)
    assert traffic.law.state == "recovery"
    return traffic


def probing_refusals() -> Traffic:
    """Return traffic under a law that is refused as often after a cut as before."""
    traffic = recovering()
    traffic.answer_until(lambda: traffic.law.state == "refusal_probe", refused_every=10)
    return traffic


# Rush.


def test_baseline_turns_into_rush_after_eight_answers() -> None:
    traffic = Traffic(start=8)
    traffic.answer(count=7)
    assert traffic.law.state == "baseline"
    traffic.answer()
    assert traffic.law.state == "rush"
    assert traffic.law.limit == 8


def test_a_rush_grows_with_every_answer() -> None:
    traffic = rushing(64)
    traffic.answer(count=10)
    assert traffic.law.limit == 71


def test_a_rush_does_not_grow_while_the_limit_is_not_in_use() -> None:
    traffic = rushing(64)
    traffic.answer(count=200, in_flight=47)
    assert (traffic.law.state, traffic.law.limit) == ("rush", 64)


def test_a_limit_below_its_target_climbs_by_one_with_each_answer() -> None:
    traffic = rushing(64)
    traffic.answer_until_state("probe", 2.0)
    traffic.answer_until_state("steady")
    half = traffic.law.limit
    traffic.answer(count=5)
    assert traffic.law.limit == half + 5


def test_a_rush_ends_in_a_probe_at_half_the_limit_when_latency_doubles() -> None:
    traffic = rushing(64)
    limits: list[int] = []
    while traffic.law.state == "rush":
        limits.append(traffic.law.limit)
        traffic.answer(2.0)
    assert traffic.law.state == "probe"
    assert traffic.law.limit == pytest.approx(limits[-1] / 2, abs=1)


def test_a_rush_ends_at_the_maximum() -> None:
    traffic = Traffic(maximum=40)
    traffic.answer_until_state("steady")
    assert traffic.states == ["baseline", "rush", "steady"]
    assert traffic.law.limit == 40


# Probe.


def test_a_probe_halves_again_while_requests_still_queue() -> None:
    traffic = rushing(64)
    traffic.answer_until_state("probe", 3.0)
    half = traffic.law.limit
    traffic.answer_until(lambda: traffic.law.limit < half, 1.8)
    assert traffic.law.state == "probe"
    assert traffic.law.limit == pytest.approx(half / 2, abs=1)


def test_a_probe_from_a_rush_returns_to_it_if_the_server_is_as_slow_at_half_the_limit() -> None:
    traffic = rushing(64)
    traffic.answer_until_state("probe", 2.0)
    traffic.answer_until_state("baseline", 2.0)
    traffic.answer_until_state("rush", 2.0)
    assert traffic.states[-3:] == ["probe", "baseline", "rush"]
    assert traffic.law.limit > 112


def test_a_rush_that_resumes_during_the_climb_measures_the_baseline_again_at_its_end() -> None:
    traffic = rushing(64)
    traffic.answer_until_state("probe", 2.0)
    traffic.answer_until_state("baseline", 2.0)
    traffic.now += 1.0  # nothing is in flight for a while
    traffic.answer_until_state("rush", 2.0)
    below = traffic.law.limit
    traffic.answer_until_state("baseline", 2.0)
    assert below < 112 <= traffic.law.limit


def test_a_probe_returns_to_the_full_limit_if_there_was_room() -> None:
    traffic = steady()
    traffic.answer_until_state("probe", 1.2)
    traffic.answer_until_state("steady", 1.2)
    traffic.answer_until(lambda: traffic.law.limit > 100, 1.2)
    assert traffic.law.state == "steady"


def test_a_probe_returns_to_the_capacity_if_there_was_a_queue() -> None:
    traffic = steady()
    traffic.answer_until_state("probe", 1.6)
    traffic.answer_until_state("steady")
    traffic.answer(1.0, count=60)
    assert traffic.law.limit == int(112 * 1.12 / 1.6)


# Steady.


def test_a_limit_that_is_not_in_use_stays() -> None:
    traffic = steady()
    traffic.answer(count=1000, in_flight=10)
    assert traffic.law.limit == 112


def test_a_queue_after_growth_undoes_the_growth() -> None:
    traffic = steady()
    traffic.answer_until(lambda: traffic.law.limit > 130)
    traffic.answer_until(lambda: traffic.law.limit <= 112, 1.6)
    assert traffic.law.limit == 112
    assert traffic.law.state == traffic.states[-1] == "steady"


def test_a_long_queue_starts_a_probe_at_once_and_a_short_one_when_a_recheck_is_due() -> None:
    waits: list[float] = []
    for inflation in (2.0, 1.5):
        traffic = steady()
        began = traffic.now
        traffic.answer_until_state("probe", inflation)
        assert traffic.law.limit == 56
        waits.append(traffic.now - began)
    assert waits[0] < 0.5
    assert 1.5 < waits[1] < 5.0


def test_a_probe_is_due_every_ten_seconds() -> None:
    traffic = steady()
    began = traffic.now
    traffic.answer_until_state("probe", 1.2)
    assert traffic.now - began == pytest.approx(10.0, abs=0.5)


def test_room_lets_the_limit_grow_by_a_quarter() -> None:
    traffic = steady()
    traffic.answer_until(lambda: traffic.law.limit > 112)
    traffic.answer(count=60)
    assert traffic.law.limit == int(112.5 * 1.25 + 1)
    assert traffic.law.state == "steady"


def test_the_third_window_with_neither_room_nor_a_queue_trims_the_limit_once() -> None:
    traffic = steady()
    traffic.answer_until(lambda: traffic.law.limit < 112, 1.25)
    assert traffic.law.limit == pytest.approx(112.5 * 1.12 / 1.25, abs=1)
    trimmed = traffic.law.limit
    traffic.answer(1.25, count=2000)
    assert traffic.law.limit == trimmed
    assert traffic.law.state == "steady"


def test_latency_never_lowers_a_limit_of_four() -> None:
    traffic = Traffic(start=4, maximum=4)
    traffic.answer(count=100)
    traffic.answer(5.0, count=2000)
    assert traffic.states == ["baseline", "steady"]
    assert traffic.law.limit == 4


# Refusals.


@pytest.mark.parametrize(
    ("traffic", "refusals", "limit"),
    [
        pytest.param(Traffic, 2, 7, id="baseline"),
        pytest.param(rushing, 2, 62, id="rush"),
        pytest.param(steady, 3, 78, id="steady"),
    ],
)
def test_too_many_refusals_cut_the_limit(
    traffic: Callable[[], Traffic], refusals: int, limit: int
) -> None:
    refused = traffic()
    before = refused.law.limit
    refused.refuse(count=refusals - 1)
    assert refused.law.limit == before
    refused.refuse()
    assert (refused.law.state, refused.law.limit) == ("recovery", limit)


def test_too_many_refusals_end_a_probe() -> None:
    traffic = rushing()
    traffic.answer_until_state("probe", 2.0)
    traffic.refuse(count=3)
    assert traffic.law.state == "recovery"


def test_each_late_refusal_after_a_cut_lowers_the_limit_by_one_down_to_half() -> None:
    traffic = rushing(64)
    sent = traffic.now - 0.001
    traffic.refuse(count=2)
    traffic.refuse(count=5, sent=sent)
    assert traffic.law.limit == 57
    traffic.refuse(count=100, sent=sent)
    assert traffic.law.limit == 32


def test_recovery_holds_while_the_limit_is_not_in_use() -> None:
    traffic = recovering()
    traffic.answer(count=2000, in_flight=40)
    assert (traffic.law.state, traffic.law.limit) == ("recovery", 62)


def test_recovery_accepts_a_cut_after_six_windows_without_refusals() -> None:
    traffic = steady()
    traffic.refuse(count=3)
    traffic.answer_until_state("steady", 1.2)
    assert traffic.states[-2:] == ["recovery", "steady"]
    assert traffic.law.limit < 112


def test_refusals_that_continue_in_recovery_start_a_probe() -> None:
    traffic = recovering()
    traffic.answer_until(lambda: traffic.law.state != "recovery", refused_every=30)
    assert (traffic.law.state, traffic.law.limit) == ("refusal_probe", 31)


def test_too_many_refusals_right_after_a_cut_cut_again_and_start_a_probe() -> None:
    traffic = recovering()
    traffic.refuse(count=2)
    assert (traffic.law.state, traffic.law.limit) == ("refusal_probe", 30)


def test_refusals_that_are_as_frequent_at_half_the_limit_are_chance() -> None:
    traffic = probing_refusals()
    traffic.answer_until(lambda: traffic.law.state != "refusal_probe", refused_every=10)
    assert traffic.law.state == "baseline"
    traffic.answer_until(lambda: traffic.law.limit > 80)  # no ceiling is left


def test_refusals_that_end_at_half_the_limit_return_it_half_of_the_way() -> None:
    traffic = probing_refusals()
    traffic.answer_until_state("steady", 1.2)
    traffic.answer(1.2, count=30)
    assert traffic.law.limit == 45


def test_a_probe_of_refusals_ignores_a_few_and_ends_with_a_flood() -> None:
    traffic = probing_refusals()
    traffic.refuse(count=5)
    assert traffic.law.state == "refusal_probe"
    traffic.refuse(count=20)
    assert traffic.law.state == "recovery"


# The table.


def rows(text: str, separator: str) -> list[list[str]]:
    """Return the rows of the table of transitions in a text."""
    transitions: list[list[str]] = []
    for line in text.splitlines():
        cells = [cell.strip(" `") for cell in re.split(separator, line.strip(" |")) if cell.strip()]
        if len(cells) == 5 and cells[1] in {"answer", "window", "refusal"}:
            transitions.append(cells)
    return transitions


def test_the_page_has_the_table_of_the_module() -> None:
    assert adaptive.__doc__ is not None
    table = rows(adaptive.__doc__, r"\s{2,}")
    assert len(table) > 20
    assert rows(PAGE.read_text("utf-8"), r"\|") == table
