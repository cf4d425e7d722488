"""Request pipeline: deadline, retry, auth, limiter, transport.

One loop. `_attempts` decides whether a call is repeated, `_concurrency` admits it, `_auth` supplies
the token, and `_transport` sends one request.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from threading import get_ident
from typing import TYPE_CHECKING, Final

from vbr_api.runtime import Response

from .. import defaults
from .._attempts.events import AttemptEnded
from .._attempts.retry import (
    Evidence,
    RetryBudget,
    RetryPolicy,
    next_delay,
    parse_retry_after,
)
from .._concurrency.limiter import AMBIENT_LANE, Crowded, Lane
from .._text.redaction import redacted, secrets_of
from .._transport.failures import WireFailure
from ..errors import (
    Attempt,
    ConfigurationError,
    Overloaded,
    RequestTimeout,
    VbrError,
)
from .call import PipelineCall, call_error, is_denial
from .held_stream import HeldStream

if TYPE_CHECKING:
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

    async def send(self, request: Request, options: Options) -> Response:
        """Send a request and return the response.

        Raises:
            VbrError: For a status of 400 or above, and for a call without a response.
        """
        call = self._begin(request, options)
        lane = call.lane
        while True:
            if not self._admit_at_once(call):
                await self._admit(call)
            answer: Response | WireFailure
            outcome: RequestOutcome = "failed"
            try:
                answer = await self._wire.send(
                    request, call.token.bearer if call.token else None, self._timeout(call)
                )
                if answer.status < 400:
                    outcome = "ok"
                elif answer.status in _REFUSALS:
                    outcome = "refused"
            except WireFailure as failure:
                answer = failure
            except BaseException as error:
                self._limiter.cancel(lane)
                self._report_attempt(
                    call, len(call.attempts) + 1, None, _failure_name(error), 0, None
                )
                raise
            now = self._clock.monotonic()
            seconds = now - call.started
            self._limiter.release(lane, request.operation.id, seconds, outcome, now)
            if outcome == "ok" and not isinstance(answer, WireFailure):
                self._budget.earn()
                if call.token is not None and call.token is self._auth.unproven:
                    self._auth.prove()
                number = len(call.attempts) + 1
                # A decode error names the call and its attempts.
                answer.call_id = call.call_id
                last = Attempt._make((number, answer.status, None, True, seconds))
                answer.attempts = (*call.attempts, last)
                if self._events.wanted:
                    self._report_attempt(call, number, answer.status, None, len(answer.body), None)
                return answer
            await self._prepare_retry(call, answer)

    async def stream(self, request: Request, options: Options) -> StreamedResponse:
        """Send a request and return the response once its headers have arrived.

        Raises:
            VbrError: For a status of 400 or above, and for a call without a response.
        """
        call = self._begin(request, options)
        lane = call.lane = options.lane or Lane.TRANSFER

        def release() -> None:
            self._limiter.cancel(lane)

        while True:
            if not self._admit_at_once(call):
                await self._admit(call)
            answer: Response | WireFailure
            try:
                stream = await self._wire.stream(
                    request, call.token.bearer if call.token else None, self._timeout(call)
                )
                if stream.status < 400:
                    self._budget.earn()
                    if call.token is not None and call.token is self._auth.unproven:
                        self._auth.prove()
                    self._report_attempt(call, len(call.attempts) + 1, stream.status, None, 0, None)
                    return HeldStream(stream, call.evidence, release)
                answer = await _read_error_body(stream)
            except WireFailure as failure:
                answer = failure
            except BaseException as error:
                release()
                self._report_attempt(
                    call, len(call.attempts) + 1, None, _failure_name(error), 0, None
                )
                raise
            if isinstance(answer, Response) and answer.status in _REFUSALS:
                now = self._clock.monotonic()
                seconds = now - call.started
                self._limiter.release(lane, request.operation.id, seconds, "refused", now)
            else:
                release()  # the duration of a stream does not measure server load
            await self._prepare_retry(call, answer)

    def _begin(self, request: Request, options: Options) -> PipelineCall:
        # A thread runs one loop at a time. get_running_loop() is slower: it calls getpid.
        if get_ident() != self._thread or not self._loop.is_running():
            raise ConfigurationError(
                "this connection belongs to another event loop: open one in each loop"
            )
        now = self._clock.monotonic()
        lane = options.lane or AMBIENT_LANE.get()
        return PipelineCall(
            request,
            options,
            lane,
            now + (options.deadline or defaults.DEADLINE),
            self._events.next_call_id(),
            now,
            now,
        )

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
            raise Overloaded(f"never sent: {crowded}", **call.evidence) from None
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
                ).to_error(**call.evidence) from None
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

    async def _prepare_retry(self, call: PipelineCall, answer: Response | WireFailure) -> None:
        """Return after the pause before the next attempt, or raise the error of the call."""
        request, token = call.request, call.token
        failure = answer if isinstance(answer, WireFailure) else None
        now = self._clock.monotonic()
        seconds = now - call.started
        evidence = self._gather_evidence(call, answer, seconds)
        number = len(call.attempts) + 1
        if number == 1:
            call.begun = call.started
        kind = failure.kind if failure else None
        call.attempts += (Attempt(number, evidence.status, kind, evidence.sent, seconds),)
        delay: float | None = None
        if evidence.status == 401 and token is not None:
            self._auth.refused(token)
            if request.replayable and not call.refused:
                call.refused, delay = True, 0.0
        elif token is not None and not call.denied and is_denial(answer):
            # The server did not perform a denied call, so a write may be sent again as well.
            if self._auth.deny(token) and request.replayable:
                call.denied, delay = True, 0.0
        else:
            replays = call.refused + call.denied
            delay = self._delay(call, evidence, number - replays, now)
        size = 0 if isinstance(answer, WireFailure) else len(answer.body)
        self._report_attempt(call, number, evidence.status, kind, size, delay)
        if delay is None:
            if not isinstance(answer, WireFailure):
                answer = redacted(answer, (*secrets_of(request), token.access if token else ""))
            error = call_error(call, evidence, answer)
            raise error from error.__cause__ or failure
        if delay > 0:
            await self._clock.sleep(delay)

    def _gather_evidence(
        self, call: PipelineCall, answer: Response | WireFailure, seconds: float
    ) -> Evidence:
        safe = call.request.operation.idempotent
        replayable = call.request.replayable
        slow = call.request.operation.slow and call.options.retries is None
        if isinstance(answer, WireFailure):
            late = answer.kind == "timeout" or seconds >= defaults.SLOW_PATIENCE
            return Evidence(
                safe,
                replayable,
                sent=answer.sent,
                final=answer.final,
                at_work=slow and answer.sent and late,
                waited=call.started + seconds - call.begun,
            )
        retry_after = parse_retry_after(answer.headers.get("Retry-After"), self._clock.time())
        status = answer.status
        late = status == 504 or (status in (408, 502) and seconds >= defaults.SLOW_PATIENCE)
        return Evidence(
            safe, replayable, status=status, retry_after=retry_after, at_work=slow and late
        )

    def _delay(
        self, call: PipelineCall, evidence: Evidence, number: int, now: float
    ) -> float | None:
        policy = self.policy_of(call.options, call.lane)
        if evidence.status in _REFUSALS and evidence.retry_after is not None:
            self._limiter.pause(min(evidence.retry_after, policy.retry_after_cap))
        delay = next_delay(policy, number, evidence, self._clock.random)
        if delay is None or now + delay >= call.deadline:
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
            return replace(self._policy, patience=defaults.OUTAGE_PATIENCE)
        return self._policy

    def _report_attempt(
        self,
        call: PipelineCall,
        number: int,
        status: int | None,
        failure: str | None,
        size: int,
        retry_in: float | None,
    ) -> None:
        if not self._events.wanted:
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


def _failure_name(error: BaseException) -> str:
    return "cancelled" if isinstance(error, asyncio.CancelledError) else type(error).__name__


async def _read_error_body(stream: StreamedResponse) -> Response:
    """Read the body of an error response and close the stream."""
    try:
        return Response(stream.status, stream.headers, await stream.read())
    finally:
        await stream.aclose()


__all__ = ["Pipeline"]
