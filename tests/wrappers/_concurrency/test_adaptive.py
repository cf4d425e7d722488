"""The adaptive limit, with the simulated server of tests/support/queueing.py."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiovbr._concurrency.adaptive import AdaptiveLimit
from aiovbr._concurrency.law import FixedLimit
from aiovbr.errors import ConfigurationError
from limit_trials import Trial, held_out, run_trial
from queueing import RunResult, Server, run

SOAK = pytest.mark.soak

# Also held out, and below nine tenths: docs/explanation/limit-law.md, "Where the law is weaker".
WEAKER = {"K = 75, 10 ms, 0.2 s, 1 s"}


def best(server: Server, *, seconds: float = 15.0) -> RunResult:
    fixed = (4, 8, 16, 32, 48, 64, 128, 160, 256)
    return max((run(server, FixedLimit(n), seconds=seconds) for n in fixed), key=lambda r: r.rate)


@pytest.mark.parametrize("capacity", [8, 32, 128])
@pytest.mark.parametrize("queue", [None, 16, 0])
def test_throughput_is_nine_tenths_of_the_best_fixed_limit(
    capacity: int, queue: int | None
) -> None:
    server = Server(capacity, queue=queue)
    result = run(server, AdaptiveLimit(), seconds=15.0)
    assert result.rate >= 0.9 * best(server).rate
    assert result.refused <= 200
    assert result.refused_late <= 20


HELD_OUT = [
    pytest.param(trial, id=name, marks=[] if name.startswith(("K = 10,", "K = 24,")) else SOAK)
    for name, trial in held_out().items()
    if name not in WEAKER
]


@pytest.mark.parametrize("trial", HELD_OUT)
def test_throughput_is_nine_tenths_in_held_out_scenarios(trial: Trial) -> None:
    k = trial.server.capacity or 256
    fixed = {k, k + 1, int(1.25 * k), 2 * k, *(moment[1] for moment in trial.server.changes)}
    best_rate = max(run_trial(trial, FixedLimit(n)).rate for n in fixed)
    assert run_trial(trial, AdaptiveLimit()).rate >= 0.9 * best_rate


@pytest.mark.parametrize("capacity", [8, 32, 128])
def test_the_queue_at_the_server_stays_short(capacity: int) -> None:
    result = run(Server(capacity), AdaptiveLimit())
    assert result.latency < 2 * 0.052
    assert result.limits[-1] < 2 * capacity


@pytest.mark.parametrize("noise", [0.5, 1.0])
def test_noise_alone_does_not_lower_the_limit(noise: float) -> None:
    result = run(Server(None, noise=noise), AdaptiveLimit())
    assert min(result.limits[5:]) >= 64


def test_a_server_that_stalls_does_not_look_full() -> None:
    server = Server(None, noise=0.5, stalls=5.0)
    assert run(server, AdaptiveLimit()).rate >= 0.8 * best(server, seconds=30.0).rate


@pytest.mark.parametrize("capacity", [8, 32])
def test_slow_operations_beside_quick_ones_do_not_look_like_a_queue(capacity: int) -> None:
    service = {"GetServerTime": 0.005, "GetJob": 0.05, "GetAllSessions": 0.8}
    server = Server(capacity, service=service, noise=0.3)
    assert run(server, AdaptiveLimit()).rate >= 0.85 * best(server, seconds=30.0).rate


def test_a_server_that_became_slower_does_not_look_full() -> None:
    server = Server(32, queue=32, noise=0.3, slower_at=15.0)
    result = run(server, AdaptiveLimit(), warm_up=20.0)
    assert result.rate >= 0.85 * run(server, FixedLimit(32), warm_up=20.0).rate


def test_the_limit_follows_a_capacity_that_shrinks() -> None:
    server = Server(128, queue=16, noise=0.3, changes=((15.0, 32),))
    result = run(server, AdaptiveLimit(), warm_up=16.0)
    assert result.limits[-1] <= 64
    assert result.rate >= 0.9 * run(server, FixedLimit(32), warm_up=16.0).rate


def test_refusals_that_ask_for_a_pause_stay_rare() -> None:
    server = Server(8, queue=0, retry_after=1.0)
    result = run(server, AdaptiveLimit(), seconds=60.0)
    assert result.rate >= 0.9 * run(server, FixedLimit(8), seconds=60.0).rate
    assert result.refused <= 20


@pytest.mark.parametrize("capacity", [8, 32])
@pytest.mark.parametrize("chance", [0.002, 0.01, 0.05])
def test_refusals_by_chance_do_not_lower_the_throughput(chance: float, capacity: int) -> None:
    server = Server(capacity, queue=16, noise=0.3, chance=chance)
    result = run(server, AdaptiveLimit(), seconds=60.0, warm_up=10.0)
    assert result.rate >= 0.9 * run(server, FixedLimit(capacity), seconds=60.0, warm_up=10.0).rate


@pytest.mark.parametrize("workers", [1, 5, 20])
def test_the_limit_does_not_grow_beyond_twice_the_callers(workers: int) -> None:
    result = run(Server(None, noise=0.5), AdaptiveLimit(), workers=workers)
    assert max(result.limits) <= max(17, 2 * workers)


def test_the_limit_never_exceeds_its_maximum() -> None:
    law = AdaptiveLimit(start=4, maximum=40)
    assert max(run(Server(None), law).limits) == 40


@pytest.mark.parametrize(("start", "maximum"), [(0, 10), (20, 10)])
def test_a_start_outside_of_the_bounds_is_rejected(start: int, maximum: int) -> None:
    with pytest.raises(ConfigurationError, match="between 1 and its maximum"):
        AdaptiveLimit(start=start, maximum=maximum)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["A", "B"]),
            st.floats(0.0, 100.0),
            st.integers(1, 300),
            st.sampled_from(["ok", "ok", "ok", "refused", "failed"]),
            st.floats(0.0, 1.0),
        ),
        max_size=400,
    )
)
def test_the_limit_stays_between_one_and_its_maximum_for_any_answers(
    answers: list[tuple[str, float, int, str, float]],
) -> None:
    law = AdaptiveLimit(maximum=64)
    now = 0.0
    limits = [law.limit]
    for operation, seconds, in_flight, outcome, elapsed in answers:
        now += elapsed
        law.learn(operation, seconds, in_flight, outcome, now)  # type: ignore[arg-type]
        limits.append(law.limit)
    assert all(1 <= limit <= 64 for limit in limits)
    assert all(after - before <= 1 for before, after in pairwise(limits))
