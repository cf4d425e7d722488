"""Logins, refreshes and credentials, with a simulator over TLS."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

import aiovbr
from aiovbr import errors
from aiovbr._time.clock import SystemClock
from vbr_api.v1_1_rev0 import models

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

    Connect = Callable[..., aiovbr.Connection[Api]]


pytestmark = pytest.mark.asyncio


class ShiftedClock(SystemClock):
    """The system clock, shifted by a number of seconds."""

    ahead = 0.0

    def monotonic(self) -> float:
        return SystemClock.monotonic() + self.ahead


@pytest.mark.slow
async def test_two_hundred_calls_after_the_server_ended_the_token_need_one_refresh(
    sim: Simulator, connect: Connect
) -> None:
    async with connect() as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
        sim.advance(1000)
        pages = await asyncio.gather(*(vbr.api.jobs.get_all_jobs(limit=1) for _ in range(200)))
    assert {len(page.data) for page in pages} == {1}
    assert sim.requests.count("CreateToken") == 2


@pytest.mark.slow
async def test_two_hundred_calls_at_the_moment_the_token_expires_need_one_refresh(
    sim: Simulator, connect: Connect
) -> None:
    clock = ShiftedClock()
    async with connect(clock=clock) as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
        clock.ahead = 899.9
        sim.advance(899.9)
        pages = await asyncio.gather(*(vbr.api.jobs.get_all_jobs(limit=1) for _ in range(200)))
    assert {len(page.data) for page in pages} == {1}
    assert sim.requests.count("CreateToken") == 2
    assert sim.requests.by_status[401] == 0


async def test_a_dead_refresh_token_falls_back_to_the_password(
    sim: Simulator, connect: Connect
) -> None:
    async with connect() as vbr:
        sim.revoke(refresh=True)
        await vbr.api.jobs.get_all_jobs(limit=1)
    assert sim.requests.count("CreateToken", 200) == 2
    assert sim.requests.count("CreateToken", 401) == 1


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refreshed_token_that_is_denied_everywhere_costs_one_login(
    sim: Simulator, connect: Connect, status: int
) -> None:
    clock = ShiftedClock()
    sim.configure(refresh_poisons=True)
    async with connect(clock=clock) as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
        sim.requests.clear()
        sim.advance(1000)
        # With 401, the server refuses the expired token; with 403, the client refreshes it before.
        clock.ahead = 1000 if status == 403 else 0
        pages = await asyncio.gather(*(vbr.api.jobs.get_all_jobs(limit=1) for _ in range(100)))
        assert {len(page.data) for page in pages} == {1}
        assert sim.requests.count("CreateToken", 200) == 2
        assert sim.requests.by_status[status] > 0


async def test_a_write_with_a_token_that_is_denied_everywhere_is_performed_once(
    sim: Simulator, connect: Connect
) -> None:
    sim.configure(refresh_poisons=True)
    async with connect(retries=0) as vbr:
        sim.advance(1000)
        password = await vbr.api.encryption_passwords.create_encryption_password(
            models.EncryptionPasswordSpec(password="s3cret", hint="once")
        )
    assert password.hint == "once"
    assert sim.requests.count("CreateEncryptionPassword", 403) == 1
    assert sim.requests.processed["CreateEncryptionPassword"] == 1


async def test_a_viewer_whose_token_is_refreshed_costs_one_login_and_is_denied(
    sim: Simulator, connect: Connect
) -> None:
    clock = ShiftedClock()
    async with connect(clock=clock, username="viewer") as vbr:
        await vbr.api.jobs.get_all_jobs(limit=1)
        sim.requests.clear()
        clock.ahead = 899.9
        sim.advance(899.9)
        starts = [vbr.api.jobs.start_job(UUID(int=1)) for _ in range(50)]
        results = await asyncio.gather(*starts, return_exceptions=True)
        assert {type(result) for result in results} == {errors.PermissionDeniedError}
        assert sim.requests.count("CreateToken") == 2
        with pytest.raises(errors.PermissionDeniedError):
            await vbr.api.jobs.start_job(UUID(int=1))
        assert sim.requests.count("CreateToken") == 2


async def test_a_wrong_password_is_sent_once(sim: Simulator, connect: Connect) -> None:
    for _ in range(3):
        with pytest.raises(errors.AuthError, match=r"password|not tried"):
            async with connect(password="s3cret-wrong"):
                pass
    assert sim.requests.count("CreateToken") == 1


async def test_an_account_with_mfa_works_through_a_refresh_token(
    sim: Simulator, connect: Connect
) -> None:
    with pytest.raises(errors.AuthError, match="multi-factor"):
        async with connect(username="mfa-operator"):
            pass
    token = sim.token("mfa-operator")
    credentials = aiovbr.RefreshToken(token["refresh_token"])
    async with connect(username=None, password=None, credentials=credentials) as vbr:
        assert (await vbr.api.jobs.get_all_jobs(limit=1)).data


async def test_an_authorization_code_of_one_connection_is_the_login_of_another(
    connect: Connect,
) -> None:
    async with connect() as vbr:
        code = (await vbr.api.login.create_authorization_code()).code
        credentials = aiovbr.AuthorizationCode(code)
        async with connect(username=None, password=None, credentials=credentials) as other:
            assert (await other.api.jobs.get_all_jobs(limit=1)).data


async def test_credentials_come_from_the_environment(
    sim: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AIOVBR_USERNAME", raising=False)
    with pytest.raises(errors.ConfigurationError, match="AIOVBR_USERNAME"):
        async with connect(username=None, password=None):
            pass
    monkeypatch.setenv("AIOVBR_USERNAME", sim.username)
    monkeypatch.setenv("AIOVBR_PASSWORD", sim.password)
    async with connect(username=None, password=None):
        pass


async def test_a_token_that_the_backup_server_issued_logs_in(
    sim: Simulator, connect: Connect
) -> None:
    credentials = aiovbr.VbrToken(sim.vbr_token())
    async with connect(username=None, password=None, credentials=credentials) as vbr:
        assert (await vbr.api.jobs.get_all_jobs(limit=1)).data
