"""The attempt loop alone: scripted attempts, a scripted decision, no transport."""

from __future__ import annotations

import asyncio

import pytest

from aiovbr._attempts.loop import AttemptedCall, FailedAttempt, repeat
from aiovbr.errors import Overloaded
from doubles import REFUSED, RESET, answer, request
from vbr_api.runtime import Attempt, CallRecord, Response


class Script:
    """Results of the attempts of one call, and the pauses between them."""

    def __init__(self, *results: FailedAttempt | str, pauses: tuple[float, ...] = ()) -> None:
        self.call = AttemptedCall(request(), "c-1", deadline=100.0, started=7.0)
        self.slept: list[float] = []
        self._results = list(results)
        self._pauses = list(pauses)

    async def run(self) -> str:
        return await repeat(self.call, self._attempt, self._decide, self._sleep)

    async def _attempt(self, call: AttemptedCall) -> FailedAttempt | str:
        assert call is self.call
        return self._results.pop(0)

    def _decide(self, call: AttemptedCall, failed: FailedAttempt) -> float:
        assert call.attempts[-1].status == failed.status
        if not self._pauses:
            raise Overloaded("over", operation=call.request.operation, call=call.record)
        return self._pauses.pop(0)

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def failed(result: object, seconds: float = 0.5) -> FailedAttempt:
    assert isinstance(result, (Response, type(RESET)))
    return FailedAttempt(result, seconds, now=9.0)


def test_a_success_ends_the_loop_without_a_pause() -> None:
    script = Script("token")
    assert asyncio.run(script.run()) == "token"
    assert (script.slept, script.call.attempts) == ([], ())


def test_failed_attempts_are_recorded_in_order_and_paused_after() -> None:
    script = Script(
        failed(REFUSED), failed(answer(503), 0.25), failed(RESET), "token", pauses=(1.5, 0.0, 2.0)
    )
    assert asyncio.run(script.run()) == "token"
    assert script.slept == [1.5, 2.0]
    assert script.call.attempts == (
        Attempt(1, None, "refused", False, 0.5),
        Attempt(2, 503, None, True, 0.25),
        Attempt(3, None, "reset", True, 0.5),
    )


def test_the_error_of_the_decision_carries_every_attempt() -> None:
    script = Script(failed(RESET), failed(answer(500)), pauses=(0.0,))
    with pytest.raises(Overloaded, match=r"\(2 attempts\)") as caught:
        asyncio.run(script.run())
    assert caught.value.call == CallRecord("c-1", script.call.attempts)
    assert [attempt.status for attempt in caught.value.attempts] == [None, 500]


def test_the_first_attempt_starts_the_time_for_requests_that_were_never_sent() -> None:
    script = Script(failed(REFUSED), pauses=(0.0,))
    script.call.started = 8.0
    script.call.attempts = ()
    with pytest.raises(IndexError):
        asyncio.run(script.run())
    evidence = failed(REFUSED).evidence(script.call, time=0.0)
    assert (evidence.sent, evidence.waited) == (False, 1.0)


def test_evidence_contains_the_facts_of_a_response() -> None:
    call = Script().call
    facts = failed(answer(503, Retry_After="4")).evidence(call, time=0.0, safe=False)
    assert (facts.status, facts.retry_after, facts.safe, facts.sent) == (503, 4.0, False, True)
