"""Logins and renewals on a scripted wire and virtual time."""

from __future__ import annotations

import asyncio
import logging
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._attempts.events import LoginEnded
from aiovbr._auth.accounts import Accounts
from aiovbr._auth.credentials import AuthorizationCode, Password, RefreshToken
from aiovbr.errors import (
    AuthenticationError,
    AuthError,
    ConfigurationError,
    ConnectError,
    RevisionNotSupported,
    ServiceUnavailableError,
)
from aiovbr.testing import run_virtual
from doubles import REFUSED, RESET, Line, answer, line, token_answer

if TYPE_CHECKING:
    from vbr_api.runtime import Request, Response

DENIED = answer(401, {"errorCode": "AccessDenied", "message": "Authentication failed."})


async def gather(made: Line, count: int, **more: Any) -> list[Response]:
    return await asyncio.gather(*(made.call(**more) for _ in range(count)))


def test_the_first_call_logs_in_once_for_everybody() -> None:
    async def main() -> None:
        made = line(limit=500)
        await gather(made, 300)
        assert made.wire.grants == ["password"]
        assert {bearer for _, bearer in made.wire.seen} == {"Bearer access-1"}

    run_virtual(main())


def test_in_the_advisory_window_calls_go_on_with_the_valid_token() -> None:
    async def main() -> None:
        made = line()
        await made.call()
        await asyncio.sleep(800)
        await made.call()
        assert made.wire.seen[-1][1] == "Bearer access-1"
        await asyncio.sleep(1)
        await made.call()
        assert made.wire.seen[-1][1] == "Bearer access-2"
        assert made.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_failed_renewal_in_the_advisory_window_harms_nobody_and_is_not_repeated_at_once() -> None:
    async def main() -> None:
        made = line(logins=[token_answer(1), answer(500)])
        await made.call()
        await asyncio.sleep(800)
        for _ in range(20):
            await made.call()
        assert made.wire.grants == ["password", "refresh_token"]
        await asyncio.sleep(15)
        await made.call()
        await asyncio.sleep(1)
        assert made.wire.grants == ["password", "refresh_token", "refresh_token"]

    run_virtual(main())


def test_a_rejected_token_is_refreshed_once_for_a_hundred_callers() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        return answer(401, b"") if bearer == "Bearer access-1" else answer()

    async def main() -> None:
        made = line(rejecting, limit=200)
        answers = await gather(made, 100, method="POST")
        assert {one.status for one in answers} == {200}
        assert made.wire.grants == ["password", "refresh_token"]
        assert len(made.wire.seen) == 200

    run_virtual(main())


def test_a_late_401_for_the_old_token_does_not_refresh_the_new_one() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        if bearer == "Bearer access-1":
            slow = len(made_line[0].wire.seen) == 2
            await asyncio.sleep(5 if slow else 0)
            return answer(401, b"")
        return answer()

    made_line: list[Line] = []

    async def main() -> None:
        made_line.append(line(rejecting))
        made = made_line[0]
        await gather(made, 2)
        assert made.wire.grants == ["password", "refresh_token"]
        await made.call()
        assert made.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_401_for_a_fresh_token_is_an_error_after_one_replay() -> None:
    async def main() -> None:
        made = line(answer(401, b""))
        with pytest.raises(AuthenticationError):
            await made.call()
        assert len(made.wire.seen) == 2
        assert made.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_401_for_a_body_that_cannot_be_replayed_is_an_error() -> None:
    async def chunks() -> Any:
        yield b"x"

    async def main() -> None:
        made = line(answer(401), answer())
        with pytest.raises(AuthenticationError):
            await made.call("POST", body=chunks())
        await made.call()
        assert made.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


@pytest.mark.parametrize("moment", [0.001, 0.005])
def test_a_cancelled_leader_loses_nothing(moment: float) -> None:
    async def main() -> None:
        made = line(limit=200)
        leader = asyncio.ensure_future(made.call())
        await asyncio.sleep(0)
        others = [asyncio.ensure_future(made.call()) for _ in range(50)]
        await asyncio.sleep(moment)
        leader.cancel()
        answers = await asyncio.gather(*others)
        assert {one.status for one in answers} == {200}
        assert made.wire.grants == ["password"]
        with pytest.raises(asyncio.CancelledError):
            await leader

    run_virtual(main())


def test_a_wrong_password_is_told_and_not_tried_again() -> None:
    async def main() -> None:
        made = line(logins=[DENIED])
        with pytest.raises(AuthError, match=r"password is wrong.*multi-factor"):
            await made.call()
        with pytest.raises(AuthError, match="not tried"):
            await made.call()
        assert made.wire.grants == ["password"]

    run_virtual(main())


@pytest.mark.slow
def test_three_hundred_connections_with_the_right_password_all_log_in() -> None:
    async def main() -> None:
        accounts = Accounts()
        lines = [line(accounts=accounts) for _ in range(300)]
        await asyncio.gather(*(one.call() for one in lines))
        assert sum(len(one.wire.grants) for one in lines) == 300

    run_virtual(main())


def test_a_changed_password_is_tried() -> None:
    async def main() -> None:
        passwords = iter(["wrong", "right"])
        made = line(
            logins=[DENIED, token_answer()], source=lambda: Password("user", next(passwords))
        )
        with pytest.raises(AuthError):
            await made.call()
        await made.call()

    run_virtual(main())


def test_refusals_can_be_forgotten_after_an_account_was_unlocked() -> None:
    async def main() -> None:
        accounts = Accounts()
        made = line(logins=[DENIED, token_answer()], accounts=accounts)
        with pytest.raises(AuthError):
            await made.call()
        accounts.forget()
        await made.call()

    run_virtual(main())


def test_a_login_that_found_no_server_leaves_the_password_untried() -> None:
    async def main() -> None:
        made = line(logins=[REFUSED, REFUSED, token_answer()], retries=0)
        for _ in range(2):
            with pytest.raises(ConnectError):
                await made.call()
        await made.call()
        assert made.wire.grants == ["password"] * 3

    run_virtual(main())


def test_a_refresh_whose_answer_is_lost_is_not_repeated_but_replaced_by_the_password() -> None:
    async def main() -> None:
        made = line(logins=[token_answer(1), RESET, token_answer(2)])
        await made.call()
        await asyncio.sleep(2000)
        await made.call()
        assert made.wire.grants == ["password", "refresh_token", "password"]

    run_virtual(main())


def test_a_server_that_is_down_keeps_the_refresh_token() -> None:
    async def main() -> None:
        made = line(logins=[token_answer(1), REFUSED, token_answer(2)], retries=0)
        await made.call()
        await asyncio.sleep(2000)
        with pytest.raises(ConnectError):
            await made.call()
        await made.call()
        assert made.wire.grants == ["password", "refresh_token", "refresh_token"]

    run_virtual(main())


def test_a_login_waits_for_a_server_that_is_busy() -> None:
    async def main() -> None:
        made = line(logins=[answer(503), answer(429, Retry_After="3"), token_answer(1)])
        await made.call()
        assert made.wire.grants == ["password"] * 3

    run_virtual(main())


def test_a_busy_server_is_an_error_in_the_end() -> None:
    async def main() -> None:
        made = line(logins=[answer(503)])
        with pytest.raises(ServiceUnavailableError) as caught:
            await made.call()
        assert len(caught.value.attempts) == 4

    run_virtual(main())


@pytest.mark.parametrize("used", [AuthorizationCode("c"), RefreshToken("r")])
def test_what_works_once_is_used_once(used: Any) -> None:
    async def main() -> None:
        made = line(logins=[token_answer(1), DENIED], source=used)
        await made.call()
        await asyncio.sleep(2000)
        with pytest.raises(AuthError, match="log in again"):
            await made.call()
        assert made.wire.grants[1:] == ["refresh_token"]

    run_virtual(main())


def test_a_login_in_an_unsupported_revision_says_what_is_offered() -> None:
    async def main() -> None:
        made = line(logins=[answer(400, {"errorCode": "x", "message": "use 1.0-rev1"})])
        with pytest.raises(RevisionNotSupported, match=r"1\.0-rev1"):
            await made.call()

    run_virtual(main())


def test_each_waiting_caller_gets_an_error_of_its_own() -> None:
    async def main() -> None:
        made = line(logins=[DENIED])
        results = await asyncio.gather(*(made.call() for _ in range(5)), return_exceptions=True)
        assert len({id(result) for result in results}) == 5
        assert all(isinstance(pickle.loads(pickle.dumps(one)), AuthError) for one in results)

    run_virtual(main())


def test_a_provider_may_be_asynchronous() -> None:
    async def provide() -> Password:
        await asyncio.sleep(1)
        return Password("user", "right")

    async def main() -> None:
        made = line(source=provide)
        await made.call()
        assert made.wire.grants == ["password"]

    run_virtual(main())


def test_a_provider_that_gives_nonsense_is_a_configuration_error() -> None:
    async def main() -> None:
        made = line(source=lambda: ("user", "password"))
        with pytest.raises(ConfigurationError, match="expected Password"):
            await made.call()

    run_virtual(main())


@pytest.mark.parametrize(
    ("logout", "expected"), [(True, [("Logout", "Bearer access-1")]), (False, [])]
)
def test_the_login_ends_with_the_connection_if_asked(
    logout: bool, expected: list[tuple[str, str]]
) -> None:
    async def main() -> None:
        made = line()
        await made.call()
        made.wire.seen.clear()
        await made.auth.close(logout=logout)
        assert made.wire.seen == expected

    run_virtual(main())


def test_a_logout_that_fails_is_told_and_not_raised() -> None:
    async def main() -> None:
        made = line(answer(), RESET)
        await made.call()
        await made.auth.close(logout=True)
        last = made.events[-1]
        assert isinstance(last, LoginEnded)
        assert (last.grant, last.failure) == ("logout", "reset")

    run_virtual(main())


def test_a_renewal_on_its_way_is_ended_as_well() -> None:
    async def main() -> None:
        made = line()
        await made.call()
        await asyncio.sleep(800)
        await made.call()
        made.wire.seen.clear()
        await made.auth.close(logout=True)
        assert made.wire.seen == [("Logout", "Bearer access-2")]

    run_virtual(main())


def test_a_close_that_is_cancelled_leaves_no_renewal_behind() -> None:
    async def main() -> None:
        made = line()
        await made.call()
        made.wire.seconds = 3.0
        await asyncio.sleep(800)
        await made.call()
        closing = asyncio.ensure_future(made.auth.close(logout=True))
        await asyncio.sleep(1)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        # `run_virtual` finds the renewal if it goes on.

    run_virtual(main())


def test_no_log_line_or_event_holds_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        logins = [token_answer(1), DENIED, DENIED]
        made = line(logins=[*logins], source=Password("user", "s3cret-password"))
        auth, heard = made.auth, made.events
        await auth.token(60)
        await asyncio.sleep(2000)
        with pytest.raises(AuthError) as caught:
            await auth.token(60)
        shown = caplog.text + repr(heard) + repr(vars(auth)) + repr(vars(caught.value))
        for secret in ("s3cret", "access-1", "refresh-1"):
            assert secret not in shown

    with caplog.at_level(logging.DEBUG):
        run_virtual(main())
    assert "password in" in caplog.text
