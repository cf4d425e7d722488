"""Request pipeline: deadline, retry, auth, limiter, transport.

`_attempts` repeats a call, `_concurrency` admits it, `_auth` supplies the token, and `_transport`
sends one request.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final

from vbr_api.runtime import CallRecord, Response

from .. import defaults
from .._attempts.events import AttemptEnded
from .._attempts.loop import FailedAttempt, repeat
from .._attempts.retry import Evidence, RetryBudget, RetryPolicy, next_delay
from .._concurrency.limiter import AMBIENT_LANE, Crowded, Lane
from .._text.redaction import redacted, secrets_of
from .._transport.failures import WireFailure
from ..errors import ConfigurationError, Overloaded, RequestTimeout, VbrError
from .call import PipelineCall, call_error, is_denial
from .held_stream import HeldStream

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from vbr_api.runtime import Request, StreamedResponse

    from .._attempts.events import Events
    from .._auth.authenticator import Authenticator
    from .._concurrency.law import RequestOutcome
    from .._concurrency.limiter import Limiter
    from .._time.clock import Clock
    from .._transport.wire import Wire
    from .options import Options

_REFUSALS: Final = frozenset((429, 503))


class Pipeline:
    """Sends requests and returns responses.

    Args:
        wire: Sends a request once.
        auth: Supplies tokens.
        limiter: Bounds the requests in flight.
        policy: Default retry policy.
        budget: Bounds the retries of all calls.
        clock: Time and random numbers.
        events: Receives an event for each attempt.
        attempt_timeout: Default timeout of an attempt in seconds, multiplied for a slow operation.
    """

    def __init__(
        self,
        wire: Wire,
        auth: Authenticator,
        limiter: Limiter,
        *,
        policy: RetryPolicy,
        budget: RetryBudget,
        clock: Clock,
        events: Events,
        attempt_timeout: float,
    ) -> None:
        self._wire = wire
        self._auth = auth
        self._limiter = limiter
        self._policy = policy
        self._budget = budget
        self._clock = clock
        self._events = events
        self._attempt_timeout = attempt_timeout
        self._loop = asyncio.get_running_loop()
        self._thread = get_ident()

    def send(self, request: Request, options: Options) -> Coroutine[Any, Any, Response]:
        """Send a request and return the response.

        Raises:
            ApiError: If the status is not 2xx.
            VbrError: If there is no response.
        """
        call = self._begin(request, options, options.lane or AMBIENT_LANE.get())
        return repeat(call, self._attempt_send, self._decide, self._clock.sleep)

    def stream(self, request: Request, options: Options) -> Coroutine[Any, Any, StreamedResponse]:
        """Send a request and return the response once its headers have arrived.

        Raises:
            ApiError: If the status is not 2xx.
            VbrError: If there is no response.
        """
        call = self._begin(request, options, options.lane or Lane.TRANSFER)
        return repeat(call, self._attempt_stream, self._decide, self._clock.sleep)

    async def _attempt_send(self, call: PipelineCall) -> Response | FailedAttempt:
        """Send the request once and read the whole response."""
        if not self._admit_at_once(call):
            await self._admit(call)
        token = call.token
        answer: Response | WireFailure
        outcome: RequestOutcome = "failed"
        try:
            answer = await self._wire.send(
                call.request, token.bearer if token else None, self._timeout(call)
            )
            if 200 <= answer.status < 300:
                outcome = "ok"
            elif answer.status in _REFUSALS:
                outcome = "refused"
        except WireFailure as failure:
            answer = failure
        except BaseException as error:
            self._limiter.cancel(call.lane)
            self._report_exception(call, error)
            raise
        now = self._clock.monotonic()
        seconds = now - call.started
        self._limiter.release(call.lane, call.request.operation.id, seconds, outcome, now)
        if outcome != "ok" or isinstance(answer, WireFailure):
            return FailedAttempt(answer, seconds, now)
        self._budget.earn()
        if token is not None and token is self._auth.unproven:
            self._auth.prove()
        number = len(call.attempts) + 1
        if self._events.enabled:
            self._report_attempt(call, number, answer.status, None, len(answer.body), None)
        answer.call = CallRecord(call.call_id, call.attempts, answer.status, seconds)
        return answer

    async def _attempt_stream(self, call: PipelineCall) -> StreamedResponse | FailedAttempt:
        """Send the request once and return at the headers of a success."""
        if not self._admit_at_once(call):
            await self._admit(call)
        token, lane = call.token, call.lane

        def release() -> None:
            self._limiter.cancel(lane)

        answer: Response | WireFailure
        try:
            stream = await self._wire.stream(
                call.request, token.bearer if token else None, self._timeout(call)
            )
            if 200 <= stream.status < 300:
                self._budget.earn()
                if token is not None and token is self._auth.unproven:
                    self._auth.prove()
                self._report_attempt(call, len(call.attempts) + 1, stream.status, None, 0, None)
                return HeldStream(stream, call.request.operation, call.record, release)
            answer = await _read_error_body(stream)
        except WireFailure as failure:
            answer = failure
        except BaseException as error:
            release()
            self._report_exception(call, error)
            raise
        now = self._clock.monotonic()
        seconds = now - call.started
        if isinstance(answer, Response) and answer.status in _REFUSALS:
            self._limiter.release(lane, call.request.operation.id, seconds, "refused", now)
        else:
            release()  # the duration of a stream does not measure server load
        return FailedAttempt(answer, seconds, now)

    def _begin(self, request: Request, options: Options, lane: Lane) -> PipelineCall:
        # A thread runs one loop at a time. get_running_loop() is slower: it calls getpid.
        if get_ident() != self._thread or not self._loop.is_running():
            raise ConfigurationError(
                "this connection belongs to another event loop: open one in each loop"
            )
        now = self._clock.monotonic()
        deadline = now + (options.deadline or defaults.DEADLINE)
        call_id = self._events.next_call_id()
        return PipelineCall(request, call_id, deadline, now, options, lane)

    def _admit_at_once(self, call: PipelineCall) -> bool:
        """Take a limiter slot and a token if both are available without waiting."""
        token = None
        if call.request.operation.secured:
            token = self._auth.ready()
            if token is None:
                return False
        if not self._limiter.try_acquire(call.lane):
            return False
        call.token, call.queue_seconds = token, 0.0
        if call.attempts:
            call.started = self._clock.monotonic()
        return True

    async def _admit(self, call: PipelineCall) -> None:
        """Wait for a limiter slot, then for a token."""
        lane = call.lane
        call.token, call.queue_seconds = None, 0.0
        call.started = started = self._clock.monotonic()
        try:
            await self._limiter.acquire(lane, call.deadline - started)
        except Crowded as crowded:
            raise Overloaded(
                f"never sent: {crowded}", operation=call.request.operation, call=call.record
            ) from None
        call.started = self._clock.monotonic()
        call.queue_seconds = call.started - started
        if not call.request.operation.secured:
            return
        token = self._auth.ready()
        if token is None:
            try:
                token = await self._auth.token(call.deadline - call.started)
            except VbrError:
                self._limiter.cancel(lane)
                raise
            except TimeoutError:
                self._limiter.cancel(lane)
                raise WireFailure(
                    RequestTimeout, "login-timeout", "never sent: no token in time", sent=False
                ).to_error(call.request.operation, call.record) from None
            except BaseException:
                self._limiter.cancel(lane)
                raise
            call.started = self._clock.monotonic()
        call.token = token

    def _timeout(self, call: PipelineCall) -> float | None:
        """Return the timeout of an attempt in seconds; None for the default of the transport."""
        timeout = call.options.attempt_timeout
        default = self._attempt_timeout
        if timeout is None and call.request.operation.slow:
            timeout = default * defaults.SLOW_FACTOR
        remaining = call.deadline - call.started
        if remaining < (timeout or default):
            return max(remaining, 0.001)
        return timeout

    def _decide(self, call: PipelineCall, failed: FailedAttempt) -> float:
        """Return the seconds until the next attempt, or raise the error of the call."""
        request, token, answer = call.request, call.token, failed.answer
        number = len(call.attempts)
        evidence = failed.evidence(
            call, time=self._clock.time(), at_work=_may_be_at_work(call, failed)
        )
        delay: float | None = None
        if failed.status == 401 and token is not None:
            self._auth.refused(token)
            if request.replayable and not call.refused:
                call.refused, delay = True, 0.0
        elif token is not None and not call.denied and is_denial(answer):
            # The server did not perform a denied call, so a write may be sent again as well.
            if self._auth.deny(token) and request.replayable:
                call.denied, delay = True, 0.0
        else:
            delay = self._delay(call, evidence, number - call.refused - call.denied, failed.now)
        size = 0 if isinstance(answer, WireFailure) else len(answer.body)
        self._report_attempt(call, number, failed.status, failed.failure, size, delay)
        if delay is not None:
            return delay
        failure = answer if isinstance(answer, WireFailure) else None
        if not isinstance(answer, WireFailure):
            answer = redacted(answer, (*secrets_of(request), token.access if token else ""))
        error = call_error(call, evidence, answer)
        raise error from error.__cause__ or failure

    def _delay(
        self, call: PipelineCall, evidence: Evidence, number: int, now: float
    ) -> float | None:
        policy = self.policy_of(call.options, call.lane)
        if evidence.status in _REFUSALS and evidence.retry_after is not None:
            self._limiter.pause(min(evidence.retry_after, policy.retry_after_cap))
        remaining = call.deadline - now
        delay = next_delay(policy, number, evidence, self._clock.random, remaining)
        if delay is None:
            return None
        # After a 429 the pause limits the load. The budget is for failures, whose retries add load.
        free = evidence.status == 429 or evidence.unsent
        return delay if free or self._budget.spend() else None

    def policy_of(self, options: Options, lane: Lane | None = None) -> RetryPolicy:
        """Return the retry policy of a call with these options."""
        retries = options.retries
        if retries is not None:
            return replace(self._policy, retries=retries)
        if lane is Lane.BATCH and self._policy.retries:
            return replace(self._policy, outage_seconds=defaults.OUTAGE_SECONDS)
        return self._policy

    def _report_exception(self, call: PipelineCall, error: BaseException) -> None:
        cancelled = isinstance(error, asyncio.CancelledError)
        failure = "cancelled" if cancelled else type(error).__name__
        self._report_attempt(call, len(call.attempts) + 1, None, failure, 0, None)

    def _report_attempt(
        self,
        call: PipelineCall,
        number: int,
        status: int | None,
        failure: str | None,
        size: int,
        retry_in: float | None,
    ) -> None:
        if not self._events.enabled:
            return
        body = call.request.body
        self._events.attempt(
            AttemptEnded(
                operation=call.request.operation,
                call_id=call.call_id,
                number=number,
                lane=call.lane,
                status=status,
                failure=failure,
                seconds=self._clock.monotonic() - call.started,
                queue_seconds=call.queue_seconds,
                bytes_sent=len(body) if isinstance(body, bytes) else 0,
                bytes_received=size,
                retry_in=retry_in,
            )
        )


def _may_be_at_work(call: PipelineCall, failed: FailedAttempt) -> bool:
    """Return True if the server may still work on a slow list, so that a retry adds load."""
    if not call.request.operation.slow or call.options.retries is not None:
        return False
    answer, late = failed.answer, failed.seconds >= defaults.SLOW_SECONDS
    if isinstance(answer, WireFailure):
        return answer.sent and (late or answer.kind == "timeout")
    return answer.status == 504 or (late and answer.status in (408, 502))


async def _read_error_body(stream: StreamedResponse) -> Response:
    """Read the body of an error response and close the stream."""
    try:
        return Response(stream.status, stream.headers, await stream.read())
    finally:
        await stream.aclose()


__all__ = ["Pipeline"]
