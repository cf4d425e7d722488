"""Random refusals, refusals by capacity, and the ceiling after refusals by capacity."""

from __future__ import annotations

import random

import pytest

from aiovbr._concurrency.adaptive import AdaptiveLimit
from aiovbr._concurrency.refusals import Ceiling, LimitCut, Refusals


def test_three_refusals_in_a_row_are_too_many_and_two_after_growth() -> None:
    refusals = Refusals()
    refusals.add_refusal(9)
    assert not refusals.are_too_many(just_grown=True)
    refusals.add_refusal(8)
    assert refusals.are_too_many(just_grown=True)
    assert not refusals.are_too_many(just_grown=False)
    assert refusals.first_at == 9


def test_one_refusal_with_a_pause_is_too_many() -> None:
    refusals = Refusals()
    refusals.pause = 1.0
    refusals.add_refusal(9)
    assert refusals.are_too_many(just_grown=True)


def test_successes_outweigh_rare_refusals() -> None:
    refusals = Refusals()
    for _ in range(100):
        refusals.add_refusal(9)
        for _ in range(30):
            refusals.add_success()
        assert not refusals.are_too_many(just_grown=True)


@pytest.mark.parametrize("chance", [0.02, 0.05, 0.1])
def test_refusals_at_the_known_rate_of_chance_are_hardly_ever_too_many(chance: float) -> None:
    rng = random.Random(3)
    refusals = Refusals()
    for _ in range(10):
        refusals.learn_chance(int(1000 * chance), 1000)
    alarms = 0
    for _ in range(50_000):
        if rng.random() < chance:
            refusals.add_refusal(9)
        else:
            refusals.add_success()
        if refusals.are_too_many(just_grown=False):
            alarms += 1
            refusals.reset_score()
    assert alarms <= 2


@pytest.mark.parametrize(
    ("share", "refused", "chance"), [(0.05, 5, True), (0.05, 0, False), (0.5, 5, False)]
)
def test_an_equal_share_of_refusals_at_half_the_limit_is_chance(
    share: float, refused: int, chance: bool
) -> None:
    cut = LimitCut(full=8.0, share=share, from_rush=False, sent_from=0.0, at=1.0, floor=4.0)
    assert cut.was_chance(refused, answers=100) is chance


def test_a_ceiling_rises_later_each_time_until_a_minute() -> None:
    ceiling = Ceiling()
    now = 0.0
    holds: list[float] = []
    for _ in range(6):
        ceiling.lower(100.0, now, pause=0.0)
        started = now
        while not ceiling.rise(now):
            now += 0.5
        holds.append(now - started)
    assert holds == [5.0, 10.0, 20.0, 40.0, 60.0, 60.0]


def test_a_ceiling_rises_after_thirty_times_the_pause_of_a_refusal() -> None:
    ceiling = Ceiling()
    ceiling.lower(100.0, 0.0, pause=2.0)
    assert not ceiling.rise(59.0)
    assert ceiling.rise(60.0)
    assert ceiling.limit == 102.0
    assert ceiling.rise(60.0)
    assert ceiling.limit == 106.0


def test_a_pause_after_a_refusal_cuts_the_limit_at_once() -> None:
    law = AdaptiveLimit(start=8)
    law.learn("Get", 0.01, 8, "refused", 1.0)
    assert law.limit == 8
    law.pause(1.0, 1.0)
    assert law.limit == 7
