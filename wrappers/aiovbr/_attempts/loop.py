"""Attempt loop: attempts a call until it succeeds, or until another attempt is ruled out.

Calls, streams and logins use this loop. Each supplies a function that sends the request once, and a
decision after a failed attempt, based on `retry`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from vbr_api.runtime import Attempt, CallRecord, Response

from .._transport.failures import WireFailure
from .retry import Evidence, parse_retry_after

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from vbr_api.runtime import Request


class FailedAttempt(NamedTuple):
    """End of an attempt that was not a success.

    Attributes:
        answer: A response with an error status, or the failure without a complete response.
        seconds: Duration in seconds.
        now: Monotonic time of the end in seconds.
    """

    answer: Response | WireFailure
    seconds: float
    now: float

    @property
    def status(self) -> int | None:
        """HTTP status; None without a response."""
        return None if isinstance(self.answer, WireFailure) else self.answer.status

    @property
    def failure(self) -> str | None:
        """Kind of failure; None with a response."""
        return self.answer.kind if isinstance(self.answer, WireFailure) else None

    @property
    def sent(self) -> bool:
        """True if the request may have reached the server."""
        return not isinstance(self.answer, WireFailure) or self.answer.sent

    def evidence(
        self, call: AttemptedCall, *, time: float, at_work: bool = False, safe: bool | None = None
    ) -> Evidence:
        """Return the facts that decide on a retry.

        Args:
            call: The call.
            time: Seconds since the epoch, for a Retry-After with a date.
            at_work: True if the server may still work on the request.
            safe: True if the request may be performed twice; by default as its operation.
        """
        answer, retry_after, final = self.answer, None, False
        if isinstance(answer, WireFailure):
            final = answer.final
        else:
            retry_after = parse_retry_after(answer.headers.get("Retry-After"), time)
        return Evidence(
            call.request.operation.idempotent if safe is None else safe,
            call.request.replayable,
            status=self.status,
            sent=self.sent,
            final=final,
            retry_after=retry_after,
            at_work=at_work,
            waited=self.now - call.begun,
        )


@dataclass(slots=True)
class AttemptedCall:
    """A call in progress. Times are monotonic, in seconds.

    Attributes:
        request: The request.
        call_id: Id that the call, its events and its error share.
        deadline: End of the call.
        started: Start of the latest attempt.
        begun: Start of the first attempt, once it has failed.
        attempts: Attempts that have ended.
    """

    request: Request
    call_id: str
    deadline: float
    started: float
    begun: float = field(init=False, default=0.0)
    attempts: tuple[Attempt, ...] = field(init=False, default=())

    @property
    def record(self) -> CallRecord:
        """Record of the attempts so far."""
        return CallRecord(self.call_id, self.attempts)


T = TypeVar("T")
C = TypeVar("C", bound=AttemptedCall)


async def repeat(
    call: C,
    attempt: Callable[[C], Awaitable[T | FailedAttempt]],
    decide: Callable[[C, FailedAttempt], float],
    sleep: Callable[[float], Awaitable[None]],
) -> T:
    """Attempt a call until it succeeds.

    Args:
        call: The call; each failed attempt is added to its attempts.
        attempt: Sends the request once.
        decide: Called after a failed attempt, which `call.attempts` already contains. Returns the
            seconds until the next attempt, or raises the error of the call.
        sleep: Waits for a number of seconds.
    """
    while True:
        result = await attempt(call)
        if not isinstance(result, FailedAttempt):
            return result
        number = len(call.attempts) + 1
        if number == 1:
            call.begun = call.started
        ended = Attempt(number, result.status, result.failure, result.sent, result.seconds)
        call.attempts = (*call.attempts, ended)
        delay = decide(call, result)
        if delay > 0:
            await sleep(delay)


__all__ = ["AttemptedCall", "FailedAttempt", "repeat"]
