"""The request pipeline, with a scripted transport and virtual time."""

from __future__ import annotations

import asyncio
import pickle
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._attempts.events import AttemptEnded
from aiovbr._attempts.retry import RetryBudget
from aiovbr._concurrency.law import FixedLimit, RequestOutcome
from aiovbr._concurrency.limiter import Lane
from aiovbr._pipeline.options import Options
from aiovbr._transport.failures import WireFailure
from aiovbr.errors import (
    ApiError,
    BadRequestError,
    ConfigurationError,
    ConnectError,
    ConnectionLost,
    NotFoundError,
    OutcomeUnknown,
    Overloaded,
    RateLimitedError,
    RequestTimeout,
    RevisionNotSupported,
    ServerError,
    ServiceUnavailableError,
    UnexpectedStatusError,
    VbrError,
)
from aiovbr.testing import run_virtual
from doubles import REFUSED, RESET, UNTRUSTED, Step, answer, line, request

if TYPE_CHECKING:
    from vbr_api.runtime import Response

FAILURES: dict[str, Step] = {
    "refused": REFUSED,
    "reset": RESET,
    "untrusted": UNTRUSTED,
    "429": answer(429),
    "502": answer(502),
    "503": answer(503),
    "504": answer(504),
    "408": answer(408),
    "500": answer(500),
    "501": answer(501),
    "505": answer(505),
    "524": answer(524),
    "404": answer(404),
}

# Number of requests if a failure persists, and the error that the caller gets.
SAFE = {
    "refused": (3, ConnectError),
    "reset": (3, ConnectionLost),
    "untrusted": (1, ConnectError),
    "429": (3, RateLimitedError),
    "502": (3, ServerError),
    "503": (3, ServiceUnavailableError),
    "504": (3, ServerError),
    "408": (3, UnexpectedStatusError),
    "500": (1, ServerError),
    "501": (1, ServerError),
    "505": (1, ServerError),
    "524": (1, ServerError),
    "404": (1, NotFoundError),
}
WRITE = {
    **SAFE,
    "reset": (1, OutcomeUnknown),
    "502": (1, OutcomeUnknown),
    "503": (1, OutcomeUnknown),
    "504": (1, OutcomeUnknown),
    "408": (1, OutcomeUnknown),
    "500": (1, OutcomeUnknown),
    "524": (1, OutcomeUnknown),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize(
    ("method", "marked", "expected"),
    [
        ("GET", None, SAFE),
        ("HEAD", None, SAFE),
        ("POST", None, WRITE),
        ("PUT", None, WRITE),
        ("DELETE", None, WRITE),
        ("POST", True, SAFE),
        ("PUT", True, SAFE),
        ("DELETE", True, SAFE),
    ],
)
def test_every_method_and_failure_has_the_attempts_and_the_error_of_the_table(
    method: str,
    marked: bool | None,
    expected: dict[str, tuple[int, type[VbrError]]],
    failure: str,
) -> None:
    async def main() -> None:
        client = line(FAILURES[failure], retries=2)
        times, error = expected[failure]
        with pytest.raises(error) as caught:
            await client.call(method, idempotent=marked)
        assert len(client.wire.seen) == times
        assert type(caught.value) is error
        assert len(caught.value.attempts) == times
        assert caught.value.call_id

    run_virtual(main())


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_is_an_error_and_is_not_followed(method: str) -> None:
    async def main() -> None:
        client = line(answer(302, Location="https://elsewhere.example.com/"))
        with pytest.raises(UnexpectedStatusError) as caught:
            await client.call(method)
        assert caught.value.status == 302
        with pytest.raises(UnexpectedStatusError):
            await client.pipeline.stream(request(method), Options())
        assert len(client.wire.seen) == 2
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_the_records_of_two_calls_are_independent() -> None:
    async def main() -> None:
        client = line(answer(200, {"a": 1}))
        first, second = await client.call(), await client.call()
        assert first.call is not None
        assert second.call is not None
        assert first.call.id != second.call.id
        assert [attempt.number for attempt in first.call.attempts] == [1]

    run_virtual(main())


def test_a_call_succeeds_after_transient_failures() -> None:
    async def main() -> None:
        client = line(REFUSED, RESET, answer(503), answer(200, {"a": 1}))
        assert (await client.call()).body == b'{"a":1}'
        assert len(client.wire.seen) == 4

    run_virtual(main())


def test_an_error_names_operation_method_route_and_attempts() -> None:
    async def main() -> None:
        client = line(RESET, retries=1)
        with pytest.raises(ConnectionLost) as caught:
            await client.call()
        error = caught.value
        assert str(error) == ("DoThing (GET /api/v1/things): the connection broke (2 attempts)")
        assert [attempt.failure for attempt in error.attempts] == ["reset", "reset"]
        revived = pickle.loads(pickle.dumps(error))
        assert str(revived) == str(error)
        assert revived.attempts == error.attempts

    run_virtual(main())


def test_an_unknown_outcome_names_its_cause() -> None:
    async def main() -> None:
        client = line(answer(502, b"<html>gateway</html>"))
        with pytest.raises(OutcomeUnknown, match="502 server error") as caught:
            await client.call("POST")
        assert isinstance(caught.value.__cause__, ServerError)

    run_virtual(main())


@pytest.mark.parametrize("status", [408, 500, 507, 520, 524])
def test_an_unknown_outcome_contains_status_and_message_of_the_server(status: int) -> None:
    async def main() -> None:
        body = {"errorCode": "UnknownError", "message": "The database is locked."}
        client = line(answer(status, body))
        with pytest.raises(OutcomeUnknown) as caught:
            await client.call("POST")
        cause = caught.value.__cause__
        assert isinstance(cause, ApiError)
        assert (cause.status, cause.message) == (status, body["message"])
        assert f": {status} {cause.summary}: UnknownError: The database is locked; it was not" in (
            str(caught.value)
        )
        assert caught.value.attempts == cause.attempts != ()
        [attempt] = [event for event in client.events if isinstance(event, AttemptEnded)]
        assert (attempt.status, attempt.failure, attempt.retry_in) == (status, None, None)
        revived = pickle.loads(pickle.dumps(caught.value))
        assert str(revived) == str(caught.value)

    run_virtual(main())


def test_a_write_waits_for_retry_after() -> None:
    async def main() -> None:
        client = line(answer(429, Retry_After="30"), answer())
        loop = asyncio.get_running_loop()
        started = loop.time()
        await client.call("POST")
        assert 30 <= loop.time() - started <= 32

    run_virtual(main())


def test_retry_after_delays_other_calls() -> None:
    async def main() -> None:
        client = line(answer(429, Retry_After="30"), answer())
        loop = asyncio.get_running_loop()
        started = loop.time()
        first = asyncio.ensure_future(client.call())
        await asyncio.sleep(1)
        await client.call()
        assert loop.time() - started >= 30
        await first

    run_virtual(main())


def test_a_deadline_ends_attempts_and_pauses() -> None:
    async def main() -> None:
        client = line(answer(503), retries=50)
        loop = asyncio.get_running_loop()
        started = loop.time()
        with pytest.raises(ServiceUnavailableError):
            await client.call(options={"deadline": 5, "retries": 50})
        assert loop.time() - started <= 5

    run_virtual(main())


def test_the_deadline_bounds_the_attempt_timeout() -> None:
    async def main() -> None:
        client = line()
        await client.call()
        await client.call(options={"attempt_timeout": 7})
        await client.call(options={"deadline": 30})
        await client.call(options={"deadline": 30, "attempt_timeout": 7})
        assert client.wire.timeouts[:2] == [None, 7]
        assert client.wire.timeouts[2] == pytest.approx(30)
        assert client.wire.timeouts[3] == 7

    run_virtual(main())


def test_retries_of_a_call_replace_those_of_the_connection() -> None:
    async def main() -> None:
        client = line(RESET, retries=5)
        with pytest.raises(ConnectionLost):
            await client.call(options={"retries": 0})
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_an_empty_budget_ends_retries_except_after_a_429() -> None:
    async def main() -> None:
        client = line(RESET, RESET, answer(429), answer(), budget=RetryBudget(capacity=1))
        with pytest.raises(ConnectionLost):
            await client.call()
        await client.call()
        assert len(client.wire.seen) == 4

    run_virtual(main())


def test_unsent_requests_spend_no_budget() -> None:
    async def main() -> None:
        client = line(REFUSED, REFUSED, answer(), budget=RetryBudget(capacity=0))
        await client.call("POST")
        assert len(client.wire.seen) == 3

    run_virtual(main())


@pytest.mark.parametrize(
    ("lane", "options", "seconds", "attempts"),
    [
        (Lane.BATCH, {}, 60, None),
        (Lane.BATCH, {}, 400, range(7, 20)),
        (Lane.BATCH, {"retries": 1}, 60, range(2, 3)),
        (Lane.INTERACTIVE, {}, 60, range(4, 5)),
        (Lane.INTERACTIVE, {}, 1.5, None),
    ],
)
def test_a_bulk_waits_for_a_restart_and_an_interactive_call_fails_early(
    lane: Lane, options: dict[str, Any], seconds: float, attempts: range | None
) -> None:
    async def main() -> None:
        began = asyncio.get_running_loop().time()

        async def refuse_until_restart(_: object, __: object) -> Response:
            if asyncio.get_running_loop().time() - began < seconds:
                raise WireFailure(ConnectError, "refused", "no connection", sent=False)
            return answer()

        client = line(refuse_until_restart)
        if attempts is None:
            await client.call("POST", options={"lane": lane, **options})
            return
        with pytest.raises(ConnectError) as caught:
            await client.call("POST", options={"lane": lane, **options})
        assert len(caught.value.attempts) in attempts

    run_virtual(main())


def test_retries_disabled_on_the_connection_are_disabled_in_a_bulk() -> None:
    async def main() -> None:
        client = line(REFUSED, retries=0)
        with pytest.raises(ConnectError):
            await client.call(options={"lane": Lane.BATCH})
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_a_body_that_cannot_be_replayed_is_sent_once() -> None:
    async def chunks() -> Any:
        yield b"x"

    async def main() -> None:
        client = line(answer(503))
        with pytest.raises(ServiceUnavailableError):
            await client.call("PUT", idempotent=True, body=chunks())
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_concurrency_is_bounded() -> None:
    async def main() -> None:
        client = line(limit=8)
        await asyncio.gather(*(client.call() for _ in range(100)))
        assert client.wire.most_in_flight == 8
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_a_full_queue_raises_overloaded_without_a_request() -> None:
    async def main() -> None:
        client = line(limit=1, queue_limit=3)
        await client.call()
        calls = [asyncio.ensure_future(client.call("POST")) for _ in range(6)]
        results = await asyncio.gather(*calls, return_exceptions=True)
        kinds = Counter(type(result).__name__ for result in results)
        assert kinds == {"Response": 4, "Overloaded": 2}
        assert len(client.wire.seen) == 5

    run_virtual(main())


def test_a_deadline_in_the_queue_raises_overloaded_without_a_request() -> None:
    async def main() -> None:
        client = line(limit=1)
        await client.call()
        client.wire.seconds = 10
        first = asyncio.ensure_future(client.call())
        await asyncio.sleep(0)
        with pytest.raises(Overloaded, match="never sent"):
            await client.call("POST", options={"deadline": 2})
        await first
        assert len(client.wire.seen) == 2
        assert client.limiter.in_flight == 0

    run_virtual(main())


@pytest.mark.parametrize("moment", [0.0, 0.005, 0.015])
def test_a_cancelled_call_releases_its_place(moment: float) -> None:
    async def main() -> None:
        client = line(limit=1)
        await client.call()
        calls = [asyncio.ensure_future(client.call()) for _ in range(3)]
        await asyncio.sleep(moment)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        assert client.limiter.in_flight == 0
        await client.call()

    run_virtual(main())


def test_the_error_for_an_unsupported_revision_lists_the_supported_ones() -> None:
    async def main() -> None:
        refusal = {"errorCode": "UnknownError", "message": "Supported: 1.0-rev1, 1.0-rev2"}
        client = line(answer(400, refusal))
        with pytest.raises(RevisionNotSupported, match=r"1\.0-rev1, 1\.0-rev2") as caught:
            await client.call()
        assert isinstance(caught.value, BadRequestError)
        assert caught.value.offered == ("1.0-rev1", "1.0-rev2")
        assert "1.1-rev0" in caught.value.known
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)

    run_virtual(main())


def test_a_stream_counts_as_in_flight_until_it_is_closed() -> None:
    async def main() -> None:
        client = line(answer(200, b"0123456789"))
        stream = await client.pipeline.stream(request(), Options())
        assert client.limiter.in_flight == 1
        assert b"".join([chunk async for chunk in stream.iter_chunks()]) == b"0123456789"
        await stream.aclose()
        await stream.aclose()
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_only_refused_streams_are_reported_to_the_limit() -> None:
    class RecordingLimit(FixedLimit):
        def learn(
            self,
            operation: str,
            seconds: float,
            in_flight: int,
            outcome: RequestOutcome,
            now: float,
        ) -> None:
            assert seconds < now
            outcomes.append((operation, outcome, in_flight))

    outcomes: list[tuple[str, RequestOutcome, int]] = []

    async def main() -> None:
        client = line(answer(429), RESET, answer(503), answer(200, b"x"), limit=RecordingLimit(4))
        stream = await client.pipeline.stream(request(), Options())
        assert outcomes == [("DoThing", "refused", 1)] * 2
        await stream.aclose()
        assert len(outcomes) == 2
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_a_stream_is_retried_before_its_first_byte() -> None:
    async def main() -> None:
        client = line(answer(503), RESET, answer(200, b"x"))
        stream = await client.pipeline.stream(request(), Options())
        assert await stream.read() == b"x"
        await stream.aclose()
        assert len(client.wire.seen) == 3
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_every_attempt_emits_an_event() -> None:
    async def main() -> None:
        client = line(RESET, answer(503), answer(200, b"12345"))
        await client.call(body=None)
        events = [event for event in client.events if isinstance(event, AttemptEnded)]
        assert [event.number for event in events] == [1, 2, 3]
        assert [event.status for event in events] == [None, 503, 200]
        assert [event.failure for event in events] == ["reset", None, None]
        assert [event.retry_in is None for event in events] == [False, False, True]
        assert len({event.call_id for event in events}) == 1
        assert events[-1].bytes_received == 5
        assert events[-1].lane is Lane.INTERACTIVE

    run_virtual(main())


def test_a_connection_refuses_another_event_loop() -> None:
    clients: list[Any] = []

    async def first() -> None:
        clients.append(line())

    async def second() -> None:
        with pytest.raises(ConfigurationError, match="event loop"):
            await clients[0].call()

    run_virtual(first())
    run_virtual(second())


def test_a_deadline_during_the_login_is_a_timeout_of_an_unsent_request() -> None:
    async def main() -> None:
        client = line()
        client.wire.seconds = 10
        with pytest.raises(RequestTimeout, match="never sent") as caught:
            await client.call(options={"deadline": 2})
        assert not caught.value.sent
        assert client.wire.seen == []
        assert client.limiter.in_flight == 0
        await asyncio.sleep(20)

    run_virtual(main())


TIMEOUT = WireFailure(RequestTimeout, "timeout", "no complete answer in time")


@pytest.mark.parametrize(("step", "error"), [(TIMEOUT, RequestTimeout), (answer(504), ServerError)])
def test_a_slow_list_that_timed_out_is_not_retried(step: Step, error: type[VbrError]) -> None:
    async def main() -> None:
        client = line(step)
        with pytest.raises(error):
            await client.call(slow=True)
        assert len(client.wire.seen) == 1

    run_virtual(main())


@pytest.mark.parametrize("step", [REFUSED, RESET, answer(503), answer(429), answer(502)])
def test_a_slow_list_that_failed_early_is_retried(step: Step) -> None:
    async def main() -> None:
        client = line(step, answer())
        await client.call(slow=True)
        assert len(client.wire.seen) == 2

    run_virtual(main())


@pytest.mark.parametrize("step", [RESET, answer(502)])
def test_a_slow_list_that_failed_late_is_not_retried(step: Step) -> None:
    async def main() -> None:
        client = line(step)
        await client.auth.token(60)
        client.wire.seconds = 60.0
        with pytest.raises(VbrError):
            await client.call(slow=True)
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_explicit_retries_apply_to_a_slow_list() -> None:
    async def main() -> None:
        client = line(TIMEOUT, TIMEOUT, answer())
        await client.call(slow=True, options={"retries": 2})
        assert len(client.wire.seen) == 3

    run_virtual(main())


def test_a_slow_list_has_a_longer_attempt_timeout() -> None:
    async def main() -> None:
        client = line()
        await client.call(slow=True)
        await client.call(slow=True, options={"attempt_timeout": 7})
        await client.call(slow=True, options={"deadline": 200})
        assert client.wire.timeouts[:2] == [540, 7]
        assert client.wire.timeouts[2] == pytest.approx(200)

    run_virtual(main())
