"""A refreshed token that the server denies with 403 is replaced by one login."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._auth.credentials import Password, RefreshToken
from aiovbr._auth.store import FileTokenStore
from aiovbr._pipeline.options import Options
from aiovbr.errors import AuthError, PermissionDeniedError
from aiovbr.testing import run_virtual
from doubles import REFUSED, Line, Step, answer, line, request, token_answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from aiovbr._auth.credentials import Provider
    from vbr_api.runtime import Request, Response

FORBIDDEN = answer(403, {"errorCode": "AccessDenied", "message": "Access denied."})
EMPTY = answer(403, b"")
PAGE = answer(403, b"<html><body>Blocked by the firewall</body></html>")
LIST = answer(403, [])
REFUSED_LOGIN = answer(401, {"errorCode": "AccessDenied", "message": "no"})
ONE_LOGIN = ["password", "refresh_token", "password"]


def denying(*numbers: int, by: Response = FORBIDDEN, seconds: float = 0.0) -> Step:
    """Return a step that denies calls with the tokens of these numbers."""
    bearers = {f"Bearer access-{number}" for number in numbers}

    async def respond(request: Request, bearer: str | None) -> Response:
        if bearer not in bearers:
            return answer()
        await asyncio.sleep(seconds)
        return by

    return respond


async def refreshed(client: Line) -> Line:
    """Log in, and wait until the next call needs a refresh."""
    await client.call()
    await asyncio.sleep(2000)
    client.wire.seen.clear()
    return client


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("by", [FORBIDDEN, EMPTY], ids=["json", "empty"])
def test_a_denied_refreshed_token_is_replaced_by_a_login_and_the_call_succeeds(
    method: str, by: Response
) -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2, by=by)))
        assert (await client.call(method, body=b"{}")).status == 200
        assert client.wire.grants == ONE_LOGIN
        assert [bearer for _, bearer in client.wire.seen] == ["Bearer access-2", "Bearer access-3"]

    run_virtual(main())


def test_a_call_succeeds_after_an_expired_token_and_a_denied_refreshed_token() -> None:
    async def expiring(request: Request, bearer: str | None) -> Response:
        denied = {"Bearer access-1": answer(401, b""), "Bearer access-2": FORBIDDEN}
        return denied.get(str(bearer), answer())

    async def main() -> None:
        client = line(expiring, retries=0)
        assert (await client.call("POST")).status == 200
        assert client.wire.grants == ONE_LOGIN

    run_virtual(main())


def test_a_hundred_calls_denied_with_one_token_cause_one_login() -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2), limit=200))
        answers = await asyncio.gather(*(client.call("POST") for _ in range(100)))
        assert {response.status for response in answers} == {200}
        assert client.wire.grants == ONE_LOGIN
        assert len(client.wire.seen) == 200

    run_virtual(main())


def test_a_late_denial_of_a_replaced_token_causes_no_second_login() -> None:
    slow = [30.0, 0.0]

    async def denied(request: Request, bearer: str | None) -> Response:
        if bearer != "Bearer access-2":
            return answer()
        await asyncio.sleep(slow.pop(0))
        return FORBIDDEN

    async def main() -> None:
        client = await refreshed(line(denied))
        answers = await asyncio.gather(client.call(), client.call())
        assert {response.status for response in answers} == {200}
        assert client.wire.grants == ONE_LOGIN

    run_virtual(main())


def test_a_403_for_the_token_of_the_new_login_is_an_error_of_every_call() -> None:
    """The case of a viewer whose first call after a refresh is forbidden."""

    async def main() -> None:
        client = await refreshed(line(denying(2, 3, 4)))
        for _ in range(5):
            with pytest.raises(PermissionDeniedError):
                await client.call()
        assert client.wire.grants == ONE_LOGIN
        assert len(client.wire.seen) == 6

    run_virtual(main())


def test_every_refresh_costs_a_viewer_at_most_one_login() -> None:
    async def main() -> None:
        client = line(denying(*range(2, 100)))
        await client.call()
        for _ in range(3):
            await asyncio.sleep(2000)
            results = await asyncio.gather(
                *(client.call() for _ in range(20)), return_exceptions=True
            )
            assert {type(result) for result in results} == {PermissionDeniedError}
        assert client.wire.grants == ["password", *["refresh_token", "password"] * 3]

    run_virtual(main())


def test_a_403_for_the_token_of_a_login_is_an_error_at_once() -> None:
    async def main() -> None:
        client = line(denying(1))
        with pytest.raises(PermissionDeniedError):
            await client.call()
        assert client.wire.grants == ["password"]
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_a_403_for_an_accepted_refreshed_token_is_an_error_at_once() -> None:
    async def main() -> None:
        client = await refreshed(line())
        await client.call()
        client.wire.calls = [FORBIDDEN]
        with pytest.raises(PermissionDeniedError):
            await client.call()
        assert client.wire.grants == ["password", "refresh_token"]
        assert len(client.wire.seen) == 2

    run_virtual(main())


@pytest.mark.parametrize("by", [PAGE, LIST], ids=["html", "list"])
def test_a_403_without_an_api_error_causes_no_login(by: Response) -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2, by=by)))
        with pytest.raises(PermissionDeniedError):
            await client.call()
        assert client.wire.grants == ["password", "refresh_token"]
        assert len(client.wire.seen) == 1

    run_virtual(main())


def test_a_body_that_cannot_be_replayed_is_sent_once_and_later_calls_succeed() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"x"

    async def main() -> None:
        client = await refreshed(line(denying(2)))
        with pytest.raises(PermissionDeniedError):
            await client.call("POST", body=chunks())
        assert len(client.wire.seen) == 1
        await client.call()
        assert client.wire.grants == ONE_LOGIN

    run_virtual(main())


def test_a_denied_download_is_requested_again_after_the_login() -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2)))
        stream = await client.pipeline.stream(request(), Options())
        await stream.aclose()
        assert stream.status == 200
        assert client.wire.grants == ONE_LOGIN
        client.wire.calls = [FORBIDDEN]
        with pytest.raises(PermissionDeniedError):
            await client.pipeline.stream(request(), Options())
        assert client.wire.grants == ONE_LOGIN

    run_virtual(main())


def test_a_started_download_confirms_a_refreshed_token() -> None:
    async def main() -> None:
        client = await refreshed(line())
        await (await client.pipeline.stream(request(), Options())).aclose()
        client.wire.calls = [FORBIDDEN]
        with pytest.raises(PermissionDeniedError):
            await client.call()
        assert client.wire.grants == ["password", "refresh_token"]

    run_virtual(main())


def test_a_403_without_a_password_is_an_error() -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2), source=RefreshToken("first")))
        with pytest.raises(PermissionDeniedError):
            await client.call()
        assert client.wire.grants == ["refresh_token", "refresh_token"]
        assert len(client.wire.seen) == 1

    run_virtual(main())


@pytest.mark.parametrize(
    ("provided", "grants"),
    [
        (Password("user", "right"), ONE_LOGIN),
        (RefreshToken("external"), ["refresh_token"] * 3),
    ],
    ids=["password", "refresh-token"],
)
def test_a_provider_is_called_once_for_a_denied_token(provided: Any, grants: list[str]) -> None:
    calls: list[int] = []

    def provide() -> Any:
        calls.append(len(calls))
        if isinstance(provided, RefreshToken):
            return RefreshToken(f"{provided.token} {len(calls)}")
        return provided

    source: Provider = provide

    async def main() -> None:
        client = await refreshed(line(denying(2, 3), source=source))
        for _ in range(3):
            with pytest.raises(PermissionDeniedError):
                await client.call()
        assert client.wire.grants == grants
        assert calls == [0, 1]

    run_virtual(main())


def test_a_refused_login_keeps_the_token_and_is_not_repeated() -> None:
    async def forbidden(request: Request, bearer: str | None) -> Response:
        return FORBIDDEN if request.operation.id == "DoThing" else answer()

    async def main() -> None:
        logins: list[Step] = [token_answer(1), token_answer(2), REFUSED_LOGIN]
        client = await refreshed(line(logins=logins))
        client.wire.calls = [forbidden]
        for _ in range(3):
            with pytest.raises(PermissionDeniedError):
                await client.call()
        assert client.wire.grants == ONE_LOGIN
        await client.call(id="AnotherThing")
        assert client.wire.seen[-1] == ("AnotherThing", "Bearer access-2")

    run_virtual(main())


def test_a_login_without_a_connection_is_repeated_after_a_pause() -> None:
    async def main() -> None:
        logins: list[Step] = [token_answer(1), token_answer(2), REFUSED, token_answer(3)]
        client = await refreshed(line(denying(2), logins=logins, retries=0))
        for _ in range(3):
            with pytest.raises(PermissionDeniedError):
                await client.call()
        assert client.wire.grants == ONE_LOGIN
        await asyncio.sleep(11)
        assert (await client.call()).status == 200
        assert client.wire.grants == [*ONE_LOGIN, "password"]

    run_virtual(main())


def test_an_error_of_a_provider_is_raised_and_a_later_call_refreshes() -> None:
    sources: list[Password] = [Password("user", "right")]

    async def main() -> None:
        client = await refreshed(line(denying(2), source=lambda: sources.pop()))
        with pytest.raises(IndexError):
            await client.call()
        assert (await client.call()).status == 200
        assert client.wire.grants == ["password", "refresh_token", "refresh_token"]

    run_virtual(main())


@pytest.mark.parametrize("moment", [0.005, 0.015, 0.025, 0.035])
def test_a_cancelled_caller_does_not_cancel_the_login_of_the_others(moment: float) -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2), limit=200))
        waiting = [asyncio.ensure_future(client.call()) for _ in range(50)]
        await asyncio.sleep(moment)
        waiting[0].cancel()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert not any(isinstance(result, BaseException) for result in results[1:])
        assert client.wire.grants == ONE_LOGIN
        assert client.limiter.in_flight == 0

    run_virtual(main())


def test_close_during_the_login_ends_it_and_leaves_no_task() -> None:
    async def main() -> None:
        client = await refreshed(line(denying(2)))
        call = asyncio.ensure_future(client.call())
        await asyncio.sleep(0.025)
        assert client.wire.grants == ONE_LOGIN
        call.cancel()
        await client.auth.close(logout=True)
        assert client.wire.seen[-1] == ("Logout", "Bearer access-3")
        await asyncio.gather(call, return_exceptions=True)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_a_store_marks_a_refreshed_token_and_connections_share_the_login(
    tmp_path: Path,
) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        first = await refreshed(line(denying(2), store=store))
        # Another program refreshes the token, and ends before its first call.
        other = line(store=store, logins=[token_answer(2)])
        await other.auth.token(10)
        second = line(denying(2), store=store, logins=[token_answer(9)])
        await second.call()
        assert second.wire.grants == ["password"]
        await first.call()
        assert first.wire.grants == ["password"]
        assert first.wire.seen[-1][1] == "Bearer access-9"

    run_virtual(main())


def test_a_403_for_a_stored_login_is_an_error_at_once(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login.json")
        await line(store=store).call()
        second = line(FORBIDDEN, store=store)
        with pytest.raises(PermissionDeniedError):
            await second.call()
        assert second.wire.grants == []

    run_virtual(main())


def test_a_file_of_an_earlier_release_is_read(tmp_path: Path) -> None:
    path = tmp_path / "login.json"
    path.touch(mode=0o600)
    path.write_bytes(b'{"format": 1, "access": "a", "refresh": "r", "expires": 1e12}')

    async def main() -> None:
        token = await FileTokenStore(path).load()
        assert token is not None
        assert (token.access, token.refresh, token.refreshed) == ("a", "r", False)

    run_virtual(main())


def test_an_expired_denied_token_does_not_hide_a_refused_login() -> None:
    """Once the token of a failed replacement expires, the refusal reaches the caller."""

    async def main() -> None:
        logins: list[Step] = [token_answer(1), token_answer(2), REFUSED_LOGIN]
        client = await refreshed(line(denying(2), logins=logins))
        with pytest.raises(PermissionDeniedError):
            await client.call()
        await asyncio.sleep(2000)
        with pytest.raises(AuthError):
            await client.call()

    run_virtual(main())
