"""Logins and token refreshes, with a scripted transport and virtual time."""

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


async def gather(client: Line, count: int, **more: Any) -> list[Response]:
    return await asyncio.gather(*(client.call(**more) for _ in range(count)))


def test_concurrent_first_calls_share_one_login() -> None:
    async def main() -> None:
        client = line(limit=500)
        await gather(client, 300)
        assert client.wire.grants == ["password"]
        assert {bearer for _, bearer in client.wire.seen} == {"Bearer access-1"}

    run_virtual(main())


def test_calls_use_the_valid_token_during_an_advisory_refresh() -> None:
    async def main() -> None:
        client = line()
        await client.call()
        await asyncio.sleep(800)
        await client.call()
        assert client.wire.seen[-1][1] == "Bearer access-1"
        await asyncio.sleep(1)
        await client.call()
        assert client.wire.seen[-1][1] == "Bearer access-2"
        assert client.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_failed_advisory_refresh_fails_no_call_and_is_repeated_after_a_pause() -> None:
    async def main() -> None:
        client = line(logins=[token_answer(1), answer(500)])
        await client.call()
        await asyncio.sleep(800)
        for _ in range(20):
            await client.call()
        assert client.wire.grants == ["password", "refresh_token"]
        await asyncio.sleep(15)
        await client.call()
        await asyncio.sleep(1)
        assert client.wire.grants == ["password", "refresh_token", "refresh_token"]

    run_virtual(main())


def test_a_rejected_token_is_refreshed_once_for_a_hundred_callers() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        return answer(401, b"") if bearer == "Bearer access-1" else answer()

    async def main() -> None:
        client = line(rejecting, limit=200)
        answers = await gather(client, 100, method="POST")
        assert {response.status for response in answers} == {200}
        assert client.wire.grants == ["password", "refresh_token"]
        assert len(client.wire.seen) == 200

    run_virtual(main())


def test_a_late_401_for_the_old_token_does_not_refresh_the_new_one() -> None:
    async def rejecting(request: Request, bearer: str | None) -> Response:
        if bearer == "Bearer access-1":
            slow = len(clients[0].wire.seen) == 2
            await asyncio.sleep(5 if slow else 0)
            return answer(401, b"")
        return answer()

    clients: list[Line] = []

    async def main() -> None:
        clients.append(line(rejecting))
        client = clients[0]
        await gather(client, 2)
        assert client.wire.grants == ["password", "refresh_token"]
        await client.call()
        assert client.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_401_for_a_new_token_is_an_error_after_one_replay() -> None:
    async def main() -> None:
        client = line(answer(401, b""))
        with pytest.raises(AuthenticationError):
            await client.call()
        assert len(client.wire.seen) == 2
        assert client.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_401_for_a_body_that_cannot_be_replayed_is_an_error() -> None:
    async def chunks() -> Any:
        yield b"x"

    async def main() -> None:
        client = line(answer(401), answer())
        with pytest.raises(AuthenticationError):
            await client.call("POST", body=chunks())
        await client.call()
        assert client.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


@pytest.mark.parametrize("moment", [0.001, 0.005])
def test_calls_succeed_after_the_caller_that_started_the_login_is_cancelled(moment: float) -> None:
    async def main() -> None:
        client = line(limit=200)
        leader = asyncio.ensure_future(client.call())
        await asyncio.sleep(0)
        others = [asyncio.ensure_future(client.call()) for _ in range(50)]
        await asyncio.sleep(moment)
        leader.cancel()
        answers = await asyncio.gather(*others)
        assert {response.status for response in answers} == {200}
        assert client.wire.grants == ["password"]
        with pytest.raises(asyncio.CancelledError):
            await leader

    run_virtual(main())


def test_the_error_for_a_wrong_password_has_causes_and_blocks_further_attempts() -> None:
    async def main() -> None:
        client = line(logins=[DENIED])
        with pytest.raises(AuthError, match=r"password is wrong.*multi-factor"):
            await client.call()
        with pytest.raises(AuthError, match="not tried"):
            await client.call()
        assert client.wire.grants == ["password"]

    run_virtual(main())


@pytest.mark.slow
def test_three_hundred_connections_with_the_right_password_all_log_in() -> None:
    async def main() -> None:
        accounts = Accounts()
        clients = [line(accounts=accounts) for _ in range(300)]
        await asyncio.gather(*(client.call() for client in clients))
        assert sum(len(client.wire.grants) for client in clients) == 300

    run_virtual(main())


def test_a_changed_password_is_tried() -> None:
    async def main() -> None:
        passwords = iter(["wrong", "right"])
        client = line(
            logins=[DENIED, token_answer()], source=lambda: Password("user", next(passwords))
        )
        with pytest.raises(AuthError):
            await client.call()
        await client.call()

    run_virtual(main())


def test_refusals_can_be_forgotten_after_an_account_was_unlocked() -> None:
    async def main() -> None:
        accounts = Accounts()
        client = line(logins=[DENIED, token_answer()], accounts=accounts)
        with pytest.raises(AuthError):
            await client.call()
        accounts.forget()
        await client.call()

    run_virtual(main())


def test_a_login_without_a_connection_does_not_block_the_password() -> None:
    async def main() -> None:
        client = line(logins=[REFUSED, REFUSED, token_answer()], retries=0)
        for _ in range(2):
            with pytest.raises(ConnectError):
                await client.call()
        await client.call()
        assert client.wire.grants == ["password"] * 3

    run_virtual(main())


def test_a_refresh_with_a_lost_response_is_followed_by_a_password_login() -> None:
    async def main() -> None:
        client = line(logins=[token_answer(1), RESET, token_answer(2)])
        await client.call()
        await asyncio.sleep(2000)
        await client.call()
        assert client.wire.grants == ["password", "refresh_token", "password"]

    run_virtual(main())


def test_a_refused_connection_keeps_the_refresh_token() -> None:
    async def main() -> None:
        client = line(logins=[token_answer(1), REFUSED, token_answer(2)], retries=0)
        await client.call()
        await asyncio.sleep(2000)
        with pytest.raises(ConnectError):
            await client.call()
        await client.call()
        assert client.wire.grants == ["password", "refresh_token", "refresh_token"]

    run_virtual(main())


def test_a_login_is_retried_while_the_server_is_busy() -> None:
    async def main() -> None:
        client = line(logins=[answer(503), answer(429, Retry_After="3"), token_answer(1)])
        await client.call()
        assert client.wire.grants == ["password"] * 3

    run_virtual(main())


def test_a_busy_server_is_an_error_after_the_last_retry() -> None:
    async def main() -> None:
        client = line(logins=[answer(503)])
        with pytest.raises(ServiceUnavailableError) as caught:
            await client.call()
        assert len(caught.value.attempts) == 4

    run_virtual(main())


@pytest.mark.parametrize("credentials", [AuthorizationCode("c"), RefreshToken("r")])
def test_single_use_credentials_are_sent_once(credentials: Any) -> None:
    async def main() -> None:
        client = line(logins=[token_answer(1), DENIED], source=credentials)
        await client.call()
        await asyncio.sleep(2000)
        with pytest.raises(AuthError, match="log in again"):
            await client.call()
        assert client.wire.grants[1:] == ["refresh_token"]

    run_virtual(main())


def test_the_error_for_an_unsupported_revision_lists_the_supported_revisions() -> None:
    async def main() -> None:
        client = line(logins=[answer(400, {"errorCode": "x", "message": "use 1.0-rev1"})])
        with pytest.raises(RevisionNotSupported, match=r"1\.0-rev1"):
            await client.call()

    run_virtual(main())


def test_each_waiting_caller_gets_a_separate_error() -> None:
    async def main() -> None:
        client = line(logins=[DENIED])
        results = await asyncio.gather(*(client.call() for _ in range(5)), return_exceptions=True)
        assert len({id(result) for result in results}) == 5
        assert all(isinstance(pickle.loads(pickle.dumps(result)), AuthError) for result in results)

    run_virtual(main())


def test_a_provider_may_be_asynchronous() -> None:
    async def provide() -> Password:
        await asyncio.sleep(1)
        return Password("user", "right")

    async def main() -> None:
        client = line(source=provide)
        await client.call()
        assert client.wire.grants == ["password"]

    run_virtual(main())


def test_a_provider_of_another_type_is_a_configuration_error() -> None:
    async def main() -> None:
        client = line(source=lambda: ("user", "password"))
        with pytest.raises(ConfigurationError, match="expected Password"):
            await client.call()

    run_virtual(main())


@pytest.mark.parametrize(
    ("logout", "expected"), [(True, [("Logout", "Bearer access-1")]), (False, [])]
)
def test_close_sends_a_logout_only_if_enabled(
    logout: bool, expected: list[tuple[str, str]]
) -> None:
    async def main() -> None:
        client = line()
        await client.call()
        client.wire.seen.clear()
        await client.auth.close(logout=logout)
        assert client.wire.seen == expected

    run_virtual(main())


def test_a_failed_logout_is_an_event_and_not_an_error() -> None:
    async def main() -> None:
        client = line(answer(), RESET)
        await client.call()
        await client.auth.close(logout=True)
        last = client.events[-1]
        assert isinstance(last, LoginEnded)
        assert (last.grant, last.failure) == ("logout", "reset")

    run_virtual(main())


def test_a_logout_waits_for_a_refresh_in_flight() -> None:
    async def main() -> None:
        client = line()
        await client.call()
        await asyncio.sleep(800)
        await client.call()
        client.wire.seen.clear()
        await client.auth.close(logout=True)
        assert client.wire.seen == [("Logout", "Bearer access-2")]

    run_virtual(main())


def test_a_cancelled_close_leaves_no_refresh_running() -> None:
    async def main() -> None:
        client = line()
        await client.call()
        client.wire.seconds = 3.0
        await asyncio.sleep(800)
        await client.call()
        closing = asyncio.ensure_future(client.auth.close(logout=True))
        await asyncio.sleep(1)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        # `run_virtual` fails if the refresh still runs.

    run_virtual(main())


def test_no_log_record_or_event_contains_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        logins = [token_answer(1), DENIED, DENIED]
        client = line(logins=[*logins], source=Password("user", "s3cret-password"))
        auth, events = client.auth, client.events
        await auth.token(60)
        await asyncio.sleep(2000)
        with pytest.raises(AuthError) as caught:
            await auth.token(60)
        shown = caplog.text + repr(events) + repr(vars(auth)) + repr(vars(caught.value))
        for secret in ("s3cret", "access-1", "refresh-1"):
            assert secret not in shown

    with caplog.at_level(logging.DEBUG):
        run_virtual(main())
    assert "password in" in caplog.text
