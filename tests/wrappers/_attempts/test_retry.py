"""Retry decisions: pure functions, tested for the whole table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr._attempts.retry import (
    Evidence,
    RetryBudget,
    RetryPolicy,
    Verdict,
    judge,
    next_delay,
    parse_retry_after,
)


@pytest.mark.parametrize("safe", [True, False])
@pytest.mark.parametrize(
    ("evidence", "when_safe", "when_not"),
    [
        ({"sent": False}, Verdict.AGAIN, Verdict.AGAIN),
        ({"sent": False, "final": True}, Verdict.FAILED, Verdict.FAILED),
        ({"sent": True}, Verdict.AGAIN, Verdict.UNKNOWN),
        ({"status": 429}, Verdict.AGAIN, Verdict.AGAIN),
        ({"status": 502}, Verdict.AGAIN, Verdict.UNKNOWN),
        ({"status": 503}, Verdict.AGAIN, Verdict.UNKNOWN),
        ({"status": 504}, Verdict.AGAIN, Verdict.UNKNOWN),
        ({"status": 200}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 400}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 401}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 404}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 408}, Verdict.AGAIN, Verdict.UNKNOWN),
        ({"status": 500}, Verdict.ANSWERED, Verdict.UNKNOWN),
        ({"status": 501}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 505}, Verdict.ANSWERED, Verdict.ANSWERED),
        ({"status": 507}, Verdict.ANSWERED, Verdict.UNKNOWN),
        ({"status": 520}, Verdict.ANSWERED, Verdict.UNKNOWN),
        ({"status": 524}, Verdict.ANSWERED, Verdict.UNKNOWN),
        ({"status": 599}, Verdict.ANSWERED, Verdict.UNKNOWN),
        ({"status": 600}, Verdict.ANSWERED, Verdict.ANSWERED),
    ],
)
def test_the_verdict_follows_the_table(
    safe: bool, evidence: dict[str, object], when_safe: Verdict, when_not: Verdict
) -> None:
    expected = when_safe if safe else when_not
    assert judge(Evidence(safe, **evidence)) is expected  # type: ignore[arg-type]


@given(status=st.integers(400, 999))
def test_a_write_that_may_have_been_performed_is_never_sent_again(status: int) -> None:
    verdict = judge(Evidence(safe=False, status=status))
    ambiguous = status == 408 or (500 <= status <= 599 and status not in (501, 505))
    assert (verdict is Verdict.UNKNOWN) is ambiguous
    assert (verdict is Verdict.AGAIN) is (status == 429)


@pytest.mark.slow
@given(
    attempt=st.integers(1, 5000),
    chance=st.floats(0, 0.999),
    base=st.floats(0.01, 10),
    cap=st.floats(0.01, 60),
)
def test_a_backoff_is_between_zero_and_the_cap(
    attempt: int, chance: float, base: float, cap: float
) -> None:
    policy = RetryPolicy(retries=10_000, base=base, cap=cap)
    delay = next_delay(policy, attempt, Evidence(safe=True), lambda: chance)
    assert delay is not None
    assert 0 <= delay <= cap


def test_the_number_of_retries_is_bounded() -> None:
    policy = RetryPolicy(retries=2)
    evidence = Evidence(safe=True, status=503)
    delays = [next_delay(policy, attempt, evidence, lambda: 0.5) for attempt in (1, 2, 3)]
    assert delays == [0.25, 0.5, None]


def test_a_body_that_cannot_be_replayed_is_not_sent_again() -> None:
    evidence = Evidence(safe=True, replayable=False, status=429)
    assert next_delay(RetryPolicy(), 1, evidence, lambda: 0.5) is None


def test_retry_after_is_a_lower_bound() -> None:
    evidence = Evidence(safe=True, status=429, retry_after=7.0)
    assert next_delay(RetryPolicy(), 1, evidence, lambda: 0.0) == 7.0
    assert next_delay(RetryPolicy(), 1, evidence, lambda: 0.5) == 7.25


def test_a_retry_after_beyond_the_limit_ends_the_retries() -> None:
    evidence = Evidence(safe=True, status=503, retry_after=86_400.0)
    assert next_delay(RetryPolicy(), 1, evidence, lambda: 0.5) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        (" 12 ", 12.0),
        ("soon", None),
        ("-3", None),
        ("1.5", None),
        ("Thu, 01 Jan 1970 00:01:40 GMT", 60.0),
        ("Thu, 01 Jan 1970 00:00:01 GMT", 0.0),
        ("Thu, 99 Jan 1970 00:00:01 GMT", None),
        ("9" * 400, 999_999_999_999.0),
    ],
)
def test_retry_after_is_parsed_as_seconds_or_as_a_date(
    header: str | None, seconds: float | None
) -> None:
    assert parse_retry_after(header, 40.0) == seconds


@pytest.mark.slow
@given(st.text())
def test_no_retry_after_header_raises(header: str) -> None:
    seconds = parse_retry_after(header, 0.0)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
def test_jitter_takes_at_most_half_of_the_backoff_of_a_refused_connection(chance: float) -> None:
    refused = Evidence(safe=False, sent=False)
    delays = [next_delay(RetryPolicy(base=1.0), n, refused, lambda: chance) for n in (1, 2, 3)]
    assert delays == [longest * (0.5 + chance / 2) for longest in (1.0, 2.0, 4.0)]


def test_only_unsent_requests_are_retried_until_the_waiting_time_ends() -> None:
    policy = RetryPolicy(retries=1, base=1.0, outage_seconds=60.0)
    fresh, late = (Evidence(safe=True, sent=False, waited=seconds) for seconds in (59.0, 60.0))
    assert next_delay(policy, 9, fresh, lambda: 0.0) == 10.0
    assert next_delay(policy, 9, late, lambda: 0.0) is None
    assert next_delay(policy, 9, Evidence(safe=True, waited=1.0), lambda: 0.0) is None


def test_retries_spend_the_budget_and_successes_restore_it() -> None:
    budget = RetryBudget(capacity=2, deposit=0.5)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    budget.earn()
    assert not budget.spend()
    budget.earn()
    assert budget.spend()


def test_the_budget_never_exceeds_its_capacity() -> None:
    budget = RetryBudget(capacity=1, deposit=1)
    for _ in range(10):
        budget.earn()
    assert [budget.spend() for _ in range(2)] == [True, False]


@pytest.mark.parametrize(
    ("evidence", "verdict"),
    [
        ({"sent": True}, Verdict.FAILED),
        ({"status": 504}, Verdict.ANSWERED),
    ],
)
def test_a_request_that_the_server_may_still_process_is_not_retried(
    evidence: dict[str, object], verdict: Verdict
) -> None:
    slow = Evidence(safe=True, at_work=True, **evidence)  # type: ignore[arg-type]
    assert judge(slow) is verdict
    assert next_delay(RetryPolicy(), 1, slow, lambda: 0.5) is None
