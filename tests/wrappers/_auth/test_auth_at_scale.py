"""Number of logins and refreshes for a thousand calls and three hundred connections."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._auth.accounts import Accounts
from aiovbr._time.clock import SystemClock
from aiovbr.errors import AuthError
from aiovbr.testing import run_virtual
from doubles import Line, answer, line, token_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.runtime import Request, Response
    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

pytestmark = pytest.mark.slow

CALLS = 1000
DENIED = answer(401, {"errorCode": "AccessDenied", "message": "Authentication failed."})


class ShiftedClock(SystemClock):
    """The system clock, shifted by a number of seconds."""

    ahead = 0.0

    def monotonic(self) -> float:
        return SystemClock.monotonic() + self.ahead


def calls(client: Line, count: int = CALLS) -> list[asyncio.Future[Response]]:
    return [asyncio.ensure_future(client.call()) for _ in range(count)]


async def expired(client: Line) -> Line:
    """Log in, and wait until the token has expired."""
    await client.call()
    await asyncio.sleep(2000)
    client.wire.seen.clear()
    return client


def test_a_thousand_calls_at_expiry_send_one_refresh_and_none_fails() -> None:
    async def main() -> None:
        client = await expired(line(limit=2 * CALLS))
        answers = await asyncio.gather(*calls(client))
        assert [response.status for response in answers] == [200] * CALLS
        assert client.wire.grants == ["password", "refresh_token"]
        assert [bearer for _, bearer in client.wire.seen] == ["Bearer access-2"] * CALLS

    run_virtual(main())


def test_a_thousand_calls_with_a_dead_refresh_token_send_one_refresh_and_one_login() -> None:
    async def main() -> None:
        logins: list[Any] = [token_answer(1), DENIED, token_answer(2)]
        client = await expired(line(logins=logins, limit=2 * CALLS))
        answers = await asyncio.gather(*calls(client))
        assert [response.status for response in answers] == [200] * CALLS
        assert client.wire.grants == ["password", "refresh_token", "password"]

    run_virtual(main())


@pytest.mark.parametrize(
    ("count", "cancelled", "moment"),
    [
        (CALLS, 1, 0.005),
        (50, 1, 0.0),
        (50, 1, 0.009),
        (50, 1, 0.011),
        (50, 49, 0.005),
        (50, 50, 0.001),
        (50, 50, 0.009),
    ],
)
def test_a_refresh_continues_after_its_callers_are_cancelled(
    count: int, cancelled: int, moment: float
) -> None:
    """The new token is kept, whatever the number of cancelled callers and the moment."""

    async def main() -> None:
        client = await expired(line(limit=2 * CALLS))
        waiting = calls(client, count)
        await asyncio.sleep(moment)
        for call in waiting[:cancelled]:
            call.cancel()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(call, asyncio.CancelledError) for call in results[:cancelled])
        assert all(not isinstance(call, BaseException) for call in results[cancelled:])
        await asyncio.sleep(1)
        assert (await client.call()).status == 200
        assert client.wire.grants == ["password", "refresh_token"]
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_late_401s_for_the_old_token_start_no_second_refresh() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        if bearer != "Bearer access-1":
            return answer()
        # The server sends these responses one by one, most of them long after the refresh.
        order.append(len(order))
        await asyncio.sleep(order[-1] * 0.01)
        return answer(401, b"")

    order: list[int] = []

    async def main() -> None:
        client = line(rejecting, limit=2 * CALLS)
        answers = await asyncio.gather(*calls(client))
        assert [response.status for response in answers] == [200] * CALLS
        assert client.wire.grants == ["password", "refresh_token"]
        assert len(client.wire.seen) == 2 * CALLS

    run_virtual(main())


def test_three_hundred_connections_with_one_wrong_password_send_one_login() -> None:
    async def main() -> None:
        accounts = Accounts()
        clients = [line(logins=[DENIED], accounts=accounts) for _ in range(300)]
        results = await asyncio.gather(
            *(client.call() for client in clients), return_exceptions=True
        )
        assert {type(client) for client in results} == {AuthError}
        assert [grant for client in clients for grant in client.wire.grants] == ["password"]

    run_virtual(main())


@pytest.mark.asyncio
@pytest.mark.parametrize("refresh_dead", [False, True])
async def test_over_tls_a_thousand_calls_at_expiry_send_one_refresh(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], refresh_dead: bool
) -> None:
    clock = ShiftedClock()
    async with connect(clock=clock) as vbr:
        await vbr.api.service.get_server_info()
        sim.requests.clear()
        sim.advance(1000)
        if refresh_dead:
            sim.revoke(refresh=True)
        clock.ahead = 1000
        pings = [vbr.api.service.get_server_info() for _ in range(CALLS)]
        assert len(await asyncio.gather(*pings)) == CALLS
        assert sim.requests.count("GetServerInfo") == CALLS
        assert sim.requests.count("CreateToken", 200) == 1
        assert sim.requests.count("CreateToken", 401) == int(refresh_dead)


@pytest.mark.asyncio
async def test_over_tls_three_hundred_connections_with_one_wrong_password_send_one_login(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]]
) -> None:
    async def log_in() -> None:
        async with connect(password="wrong"):
            pass

    results = await asyncio.gather(*(log_in() for _ in range(300)), return_exceptions=True)
    assert {type(result) for result in results} == {AuthError}
    assert sim.requests.count("CreateToken") == 1
