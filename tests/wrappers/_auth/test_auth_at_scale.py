"""A thousand calls and one login: what each of them costs the server, at full number."""

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
    """The machine's clock, some time ahead."""

    ahead = 0.0

    def monotonic(self) -> float:
        return SystemClock.monotonic() + self.ahead


def calls(made: Line, count: int = CALLS) -> list[asyncio.Future[Response]]:
    return [asyncio.ensure_future(made.call()) for _ in range(count)]


async def expired(made: Line) -> Line:
    """Log in, and wait until the token is dead."""
    await made.call()
    await asyncio.sleep(2000)
    made.wire.seen.clear()
    return made


def test_a_thousand_calls_at_expiry_send_one_refresh_and_none_fails() -> None:
    async def main() -> None:
        made = await expired(line(limit=2 * CALLS))
        answers = await asyncio.gather(*calls(made))
        assert [one.status for one in answers] == [200] * CALLS
        assert made.wire.grants == ["password", "refresh_token"]
        assert [bearer for _, bearer in made.wire.seen] == ["Bearer access-2"] * CALLS

    run_virtual(main())


def test_with_the_refresh_token_dead_they_send_one_refresh_and_one_login() -> None:
    async def main() -> None:
        logins: list[Any] = [token_answer(1), DENIED, token_answer(2)]
        made = await expired(line(logins=logins, limit=2 * CALLS))
        answers = await asyncio.gather(*calls(made))
        assert [one.status for one in answers] == [200] * CALLS
        assert made.wire.grants == ["password", "refresh_token", "password"]

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
def test_with_the_leader_cancelled_nothing_is_lost(
    count: int, cancelled: int, moment: float
) -> None:
    """However many give up, and whenever: the token that the refresh brings is kept."""

    async def main() -> None:
        made = await expired(line(limit=2 * CALLS))
        waiting = calls(made, count)
        await asyncio.sleep(moment)
        for one in waiting[:cancelled]:
            one.cancel()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(one, asyncio.CancelledError) for one in results[:cancelled])
        assert all(not isinstance(one, BaseException) for one in results[cancelled:])
        await asyncio.sleep(1)
        assert (await made.call()).status == 200
        assert made.wire.grants == ["password", "refresh_token"]
        assert made.limiter.in_flight == 0

    run_virtual(main())


def test_late_401s_for_the_old_token_start_no_second_refresh() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        if bearer != "Bearer access-1":
            return answer()
        # The server answers one after the other, most of them long after the refresh.
        order.append(len(order))
        await asyncio.sleep(order[-1] * 0.01)
        return answer(401, b"")

    order: list[int] = []

    async def main() -> None:
        made = line(rejecting, limit=2 * CALLS)
        answers = await asyncio.gather(*calls(made))
        assert [one.status for one in answers] == [200] * CALLS
        assert made.wire.grants == ["password", "refresh_token"]
        assert len(made.wire.seen) == 2 * CALLS

    run_virtual(main())


def test_three_hundred_connections_with_one_wrong_password_send_one_login() -> None:
    async def main() -> None:
        accounts = Accounts()
        lines = [line(logins=[DENIED], accounts=accounts) for _ in range(300)]
        results = await asyncio.gather(*(one.call() for one in lines), return_exceptions=True)
        assert {type(one) for one in results} == {AuthError}
        assert [grant for one in lines for grant in one.wire.grants] == ["password"]

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
    async def one() -> None:
        async with connect(password="wrong"):
            pass

    results = await asyncio.gather(*(one() for _ in range(300)), return_exceptions=True)
    assert {type(result) for result in results} == {AuthError}
    assert sim.requests.count("CreateToken") == 1
