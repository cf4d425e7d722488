"""Number of requests and the error, for every method and failure, over TLS."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr import errors
from aiovbr._time.clock import SystemClock
from vbr_api.runtime import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

    Connect = Callable[..., aiovbr.Connection[Api]]

pytestmark = [pytest.mark.asyncio, pytest.mark.slow]

PATH = "/api/v1/generalOptions"
OPERATION = Operation(
    id="GetGeneralOptions",
    name="get_general_options",
    group="general_options",
    method="GET",
    path=PATH,
    revision="1.1-rev0",
    summary="",
    idempotent=True,
)

# Fault of the simulator; number of requests if the fault persists, for a safe call and for a
# write; error of a safe call and of a write.
TABLE: dict[str, tuple[dict[str, Any], int, int, type[Exception], type[Exception]]] = {
    "reset before": ({"reset": "before"}, 3, 1, errors.ConnectionLost, errors.OutcomeUnknown),
    "reset after": ({"reset": "after"}, 3, 1, errors.ConnectionLost, errors.OutcomeUnknown),
    "closed before": (
        {"reset": "before", "hang_up": "fin"}, 3, 1, errors.ConnectionLost, errors.OutcomeUnknown,
    ),
    "closed after": (
        {"reset": "after", "hang_up": "fin"}, 3, 1, errors.ConnectionLost, errors.OutcomeUnknown,
    ),
    "timeout": ({"delay": 5.0}, 3, 1, errors.RequestTimeout, errors.OutcomeUnknown),
    "truncated": (
        {"status": 200, "body": "x" * 64, "truncate": 10}, 3, 1,
        errors.ConnectionLost, errors.OutcomeUnknown,
    ),
    "429": ({"status": 429}, 3, 3, errors.RateLimitedError, errors.RateLimitedError),
    "502": ({"status": 502}, 3, 1, errors.ServerError, errors.OutcomeUnknown),
    "503": ({"status": 503}, 3, 1, errors.ServiceUnavailableError, errors.OutcomeUnknown),
    "504": ({"status": 504}, 3, 1, errors.ServerError, errors.OutcomeUnknown),
    "408": ({"status": 408}, 3, 1, errors.UnexpectedStatusError, errors.OutcomeUnknown),
    "500": ({"status": 500}, 1, 1, errors.ServerError, errors.OutcomeUnknown),
    "501": ({"status": 501}, 1, 1, errors.ServerError, errors.ServerError),
    "505": ({"status": 505}, 1, 1, errors.ServerError, errors.ServerError),
    "524": ({"status": 524}, 1, 1, errors.ServerError, errors.OutcomeUnknown),
    "404": ({"status": 404}, 1, 1, errors.NotFoundError, errors.NotFoundError),
    "409": ({"status": 409}, 1, 1, errors.ConflictError, errors.ConflictError),
}  # fmt: skip


class ClockWithoutSleep:
    """The system clock, without pauses between attempts."""

    def __init__(self) -> None:
        self.monotonic, self.time = SystemClock.monotonic, SystemClock.time

    def random(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        del seconds


@pytest.mark.parametrize("failure", TABLE)
@pytest.mark.parametrize(
    ("method", "safe"),
    [
        ("GET", True),
        ("POST", False),
        ("PUT", False),
        ("DELETE", False),
        ("POST", True),
        ("PUT", True),
        ("DELETE", True),
    ],
)
async def test_each_call_sends_the_number_of_requests_of_the_table(
    sim: Simulator, connect: Connect, method: str, safe: bool, failure: str
) -> None:
    effect, times_safe, times_write, error_safe, error_write = TABLE[failure]
    times, error = (times_safe, error_safe) if safe else (times_write, error_write)
    operation = replace(OPERATION, method=method, idempotent=safe)
    body = None if method == "GET" else b"{}"
    async with connect(clock=ClockWithoutSleep(), retries=2) as vbr:
        sim.faults.add(path=PATH, times=None, **effect)
        before = sim.requests.total
        client = vbr.with_options(attempt_timeout=0.3) if "delay" in effect else vbr
        with pytest.raises(error) as caught:
            await client.send(Request(operation, PATH, body=body, content_type="application/json"))
        assert type(caught.value) is error
        assert sim.requests.total - before == times
        assert isinstance(caught.value, errors.VbrError)
        assert len(caught.value.attempts) == times
        sim.faults.clear()


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
async def test_an_unsent_request_is_retried_for_every_method(
    sim: Simulator, connect: Connect, method: str
) -> None:
    operation = replace(OPERATION, method=method, idempotent=False, secured=False)
    async with connect(clock=ClockWithoutSleep(), retries=2, lazy=True) as vbr:
        await sim.refuse_connections()
        with pytest.raises(errors.ConnectError) as caught:
            await vbr.send(Request(operation, PATH))
        assert [attempt.sent for attempt in caught.value.attempts] == [False] * 3
        assert sim.requests.total == 0
        await sim.accept_connections()


async def test_five_hundred_readers_succeed_despite_a_short_outage(
    sim: Simulator, connect: Connect
) -> None:
    async with connect() as vbr:
        jobs = [job async for job in vbr.paginate(vbr.api.jobs.get_all_jobs)]
        left = iter(range(1500))
        read: list[int] = []

        async def reader() -> None:
            for index in left:
                await vbr.api.jobs.get_job(jobs[index % len(jobs)].id)
                read.append(index)
                if len(read) == 700:
                    await sim.refuse_connections()  # also closes open connections
                    asyncio.get_running_loop().call_later(1.0, accept)

        def accept() -> None:
            accepted.append(asyncio.ensure_future(sim.accept_connections()))

        accepted: list[asyncio.Future[None]] = []
        await asyncio.gather(*(reader() for _ in range(500)))
        await asyncio.gather(*accepted)
    assert sorted(read) == list(range(1500))
