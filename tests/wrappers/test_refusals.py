"""Refusals by chance and by capacity, and the ceiling that the latter set."""

from __future__ import annotations

import random

import pytest

from aiovbr._concurrency.adaptive import AdaptiveLimit
from aiovbr._concurrency.refusals import Ceiling, Refusals


def test_a_few_in_a_row_are_too_many_and_fewer_where_the_limit_has_just_grown() -> None:
    refusals = Refusals()
    refusals.refused(9)
    assert not refusals.too_many(grown=True)
    refusals.refused(8)
    assert refusals.too_many(grown=True)
    assert not refusals.too_many(grown=False)
    assert refusals.first_at == 9


def test_where_each_costs_a_pause_one_is_too_many() -> None:
    refusals = Refusals()
    refusals.pause = 1.0
    refusals.refused(9)
    assert refusals.too_many(grown=True)


def test_successes_outweigh_rare_refusals() -> None:
    refusals = Refusals()
    for _ in range(100):
        refusals.refused(9)
        for _ in range(30):
            refusals.answered()
        assert not refusals.too_many(grown=True)


@pytest.mark.parametrize("chance", [0.02, 0.05, 0.1])
def test_a_chance_that_is_known_is_hardly_ever_too_much(chance: float) -> None:
    rng = random.Random(3)
    refusals = Refusals()
    for _ in range(10):
        refusals.look(int(1000 * chance), 1000, chance)
    alarms = 0
    for _ in range(50_000):
        if rng.random() < chance:
            refusals.refused(9)
        else:
            refusals.answered()
        if refusals.too_many(grown=False):
            alarms += 1
            refusals.forget()
    assert alarms <= 2


def test_what_is_refused_at_half_the_limit_as_well_is_chance() -> None:
    assert Refusals().look(refused=5, answers=100, share=0.05)
    assert not Refusals().look(refused=0, answers=100, share=0.05)
    assert not Refusals().look(refused=5, answers=100, share=0.5)


def test_a_ceiling_is_tried_again_later_and_later() -> None:
    ceiling = Ceiling()
    now = 0.0
    holds: list[float] = []
    for _ in range(6):
        ceiling.set(100.0, now, pause=0.0)
        started = now
        while not ceiling.rise(now):
            now += 0.5
        holds.append(now - started)
    assert holds == [5.0, 10.0, 20.0, 40.0, 60.0, 60.0]


def test_what_costs_a_pause_is_tried_again_more_seldom() -> None:
    ceiling = Ceiling()
    ceiling.set(100.0, 0.0, pause=2.0)
    assert not ceiling.rise(59.0)
    assert ceiling.rise(60.0)
    assert ceiling.limit == 102.0
    assert ceiling.rise(60.0)
    assert ceiling.limit == 106.0


def test_a_pause_that_comes_after_its_refusal_cuts_at_once() -> None:
    law = AdaptiveLimit(start=8)
    law.learn("Get", 0.01, 8, "refused", 1.0)
    assert law.limit == 8
    law.pause(1.0, 1.0)
    assert law.limit == 7
