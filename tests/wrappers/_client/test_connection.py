"""Connections to a simulator over TLS."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
import pytest

import aiovbr
from aiovbr import errors
from aiovbr._transport.tls import build_context
from vbr_api.runtime import Operation, Request
from vbr_api.v1_1_rev0.models import EncryptionPasswordSpec

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from uuid import UUID

    from vbr_api.v1_1_rev0 import Api
    from vbr_api.v1_1_rev0.models import EncryptionPasswordModel
    from vbr_simulator import Simulator

    Connect = Callable[..., aiovbr.Connection[Api]]

T = TypeVar("T")
ID = "00000000-0000-0000-0000-000000000001"
PUT = Operation(
    id="UpdateGeneralOptions",
    name="update_general_options",
    group="general_options",
    method="PUT",
    path="/api/v1/generalOptions",
    revision="1.1-rev0",
    summary="",
)

pytestmark = pytest.mark.asyncio


async def test_a_connection_logs_in_calls_and_logs_out(sim: Simulator, connect: Connect) -> None:
    async with connect() as vbr:
        info = await vbr.api.service.get_server_info()
        page = await vbr.api.jobs.get_all_jobs(limit=3)
    assert info.name == "vbr.example.com"
    assert len(page.data) == 3
    assert [request.operation for request in sim.requests] == [
        "CreateToken",
        "GetServerInfo",
        "GetAllJobs",
        "Logout",
    ]


async def test_logout_and_eager_login_can_be_switched_off(sim: Simulator, connect: Connect) -> None:
    async with connect(lazy=True, logout=False) as vbr:
        assert len(sim.requests) == 0
        await vbr.api.jobs.get_all_jobs(limit=1)
    assert sim.requests.count("CreateToken") == 1
    assert sim.requests.count("Logout") == 0


@pytest.mark.parametrize(
    "call",
    [
        lambda vbr: vbr.api.jobs.get_all_jobs(),
        lambda vbr: vbr.api.recovery_tokens.delete_computer_recovery_token(ID),
        lambda vbr: vbr.send(Request(PUT, PUT.path, body=b"{}")),
        lambda vbr: vbr.send(Request(replace(PUT, idempotent=True), PUT.path, body=b"{}")),
        lambda vbr: vbr.api.jobs.start_job(ID),
    ],
    ids=["GET", "DELETE", "PUT", "idempotent PUT", "POST"],
)
@pytest.mark.parametrize("reset", ["before", "after"])
@pytest.mark.parametrize("session", [None, aiohttp.ClientSession], ids=["own", "borrowed"])
async def test_the_server_receives_every_attempt_once(
    sim: Simulator, connect: Connect, call: Any, reset: str, session: Any
) -> None:
    """Without a setting, aiohttp sends GET, PUT and DELETE a second time."""
    async with contextlib.AsyncExitStack() as stack:
        borrowed = await stack.enter_async_context(session()) if session else None
        vbr = await stack.enter_async_context(connect(session=borrowed))
        sim.faults.add(when=lambda _, path: "oauth2" not in path, reset=reset, times=None)
        sim.requests.clear()
        quick = vbr.with_options(retries=2)
        with pytest.raises((errors.ConnectionLost, errors.OutcomeUnknown)) as caught:
            await call(quick)
        attempts = caught.value.attempts
        assert sim.requests.total == len(attempts)
        operation = caught.value.operation
        assert operation is not None
        assert len(attempts) == (3 if operation.idempotent else 1)
        sim.faults.clear()


async def test_an_error_has_the_error_code_of_the_server_and_the_call_id(connect: Connect) -> None:
    async with connect() as vbr:
        with pytest.raises(errors.NotFoundError, match="GetJob") as caught:
            await vbr.api.jobs.get_job(ID)
    assert caught.value.error_code == "NotFound"
    assert caught.value.call_id
    assert len(caught.value.attempts) == 1


async def test_a_list_is_read_in_pages_of_the_size_of_the_server(
    sim: Simulator, connect: Connect
) -> None:
    async with connect() as vbr:
        page = await vbr.api.jobs.get_all_jobs()
        names = [job.name async for job in vbr.paginate(vbr.api.jobs.get_all_jobs)]
    assert len(names) == len(set(names)) == page.pagination.total >= 120
    assert sim.requests.count("GetAllJobs") == 1 + -(-len(names) // 50)


async def test_a_bulk_has_one_outcome_for_each_write(connect: Connect) -> None:
    async with connect() as vbr:
        ids: list[UUID | str] = [
            token.id
            async for token in vbr.paginate(
                vbr.api.recovery_tokens.get_all_computer_recovery_tokens
            )
        ]
        bulk = vbr.bulk(vbr.api.recovery_tokens.delete_computer_recovery_token, [*ids, ID], key=str)
        states = Counter([outcome.state async for outcome in bulk])
        assert states == {"done": len(ids), "failed": 1}
        with pytest.raises(ExceptionGroup) as caught:
            bulk.raise_for_failures()
        assert isinstance(caught.value.exceptions[0], errors.NotFoundError)


@pytest.mark.slow
@pytest.mark.parametrize("reconcile", [True, False])
async def test_resets_after_processing_cause_no_duplicate(
    sim: Simulator, connect: Connect, reconcile: bool
) -> None:
    rng = random.Random(5)
    sim.faults.add(
        when=lambda method, path: (
            method == "POST" and path.endswith("/encryptionPasswords") and rng.random() < 0.2
        ),
        reset="after",
        times=None,
    )
    specs = [EncryptionPasswordSpec(password="p", hint=f"hint {n}") for n in range(200)]
    async with connect() as vbr:
        group = vbr.api.encryption_passwords
        before = await vbr.paginate(group.get_all_encryption_passwords).all()

        async def look(key: str, spec: EncryptionPasswordSpec) -> EncryptionPasswordModel | None:
            rows = vbr.paginate(group.get_all_encryption_passwords)
            return await first(row async for row in rows if row.hint == spec.hint)

        bulk = vbr.bulk(
            group.create_encryption_password,
            specs,
            key=lambda spec: spec.hint,
            reconcile=look if reconcile else None,
        )
        summary = await bulk
        hints = Counter(
            [row.hint async for row in vbr.paginate(group.get_all_encryption_passwords)]
        )
    assert summary.total == 200
    assert sum(hints.values()) == len(before) + 200
    assert {hints[spec.hint] for spec in specs} == {1}
    assert (summary.unknown > 0) is not reconcile
    assert summary.failed == 0


async def first(items: AsyncIterator[T]) -> T | None:
    async for item in items:
        return item
    return None


async def test_a_borrowed_session_is_used_and_left_open(sim: Simulator, connect: Connect) -> None:
    async with aiohttp.ClientSession() as session:
        async with connect(session=session) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
        assert not session.closed
        async with connect(session=session, tls=aiovbr.TLS(pins=[sim.fingerprint])) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
    assert sim.requests.by_status[400] == 0


async def test_explicit_tls_settings_replace_those_of_a_borrowed_session(
    sim: Simulator, connect: Connect
) -> None:
    trusting = aiohttp.TCPConnector(ssl=build_context(aiovbr.TLS(ca_file=sim.ca_file)))
    async with aiohttp.ClientSession(connector=trusting) as session:
        async with connect(session=session, tls=None) as vbr:
            await vbr.api.jobs.get_all_jobs(limit=1)
        with pytest.raises(aiovbr.errors.TlsError, match="not trusted"):
            await connect(session=session, tls=aiovbr.TLS()).__aenter__()


async def test_an_ssl_context_of_the_caller_is_used(sim: Simulator, connect: Connect) -> None:
    context = build_context(aiovbr.TLS(ca_file=sim.ca_file))
    async with connect(tls=aiovbr.TLS(context=context)) as vbr:
        assert (await vbr.api.service.get_server_time()).server_time.tzinfo


async def test_a_call_on_a_closed_connection_is_a_configuration_error(connect: Connect) -> None:
    async with connect() as vbr:
        pass
    with pytest.raises(errors.ConfigurationError, match="closed"):
        await vbr.api.service.get_server_time()


async def test_a_truncated_response_is_never_a_success(sim: Simulator, connect: Connect) -> None:
    async with connect() as vbr:
        sim.faults.add(operation="GetAllJobs", truncate=20, times=None)
        with pytest.raises(errors.ConnectionLost, match="middle of the answer"):
            await vbr.with_options(retries=0).api.jobs.get_all_jobs()
        sim.faults.clear()


async def test_a_broken_gzip_body_is_never_an_empty_success(
    sim: Simulator, connect: Connect
) -> None:
    async with connect() as vbr:
        sim.faults.add(
            operation="GetAllJobs",
            status=200,
            body=b"\x1f\x8b\x08\x00broken",
            headers={"Content-Encoding": "gzip"},
            times=None,
        )
        with pytest.raises(errors.ConnectionLost):
            await vbr.with_options(retries=0).api.jobs.get_all_jobs()
        sim.faults.clear()


async def test_a_slow_attempt_is_a_timeout(sim: Simulator, connect: Connect) -> None:
    async with connect() as vbr:
        sim.faults.add(operation="GetAllJobs", delay=0.5, times=None)
        sim.faults.add(operation="StartJob", delay=0.5, times=None)
        quick = vbr.with_options(attempt_timeout=0.05, retries=0)
        with pytest.raises(errors.RequestTimeout):
            await quick.api.jobs.get_all_jobs()
        with pytest.raises(TimeoutError):
            await vbr.with_options(deadline=0.05).api.jobs.get_all_jobs()
        with pytest.raises(errors.OutcomeUnknown, match="in time"):
            await quick.api.jobs.start_job(ID)
        sim.faults.clear()


async def test_wait_returns_the_ended_session(connect: Connect) -> None:
    async with connect() as vbr:
        job = (await vbr.api.jobs.get_all_jobs(limit=1)).data[0]
        session = await vbr.api.jobs.start_job(job.id)
        ended = await vbr.sessions.wait(session, timeout=30)
        assert str(ended.state) == "Stopped"
        assert isinstance(await vbr.sessions.logs(ended), list)


async def test_no_secret_is_logged(
    sim: Simulator, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with connect() as vbr:
            await vbr.api.jobs.get_all_jobs(name_filter="s3cret-filter")
            shown = repr(vbr) + repr(vbr.api) + repr(connect())
    assert "GetAllJobs GET /api/v1/jobs" in caplog.text
    assert sim.password not in caplog.text + shown
    assert "s3cret" not in "".join(
        record.getMessage() for record in caplog.records if record.name.startswith("aiovbr")
    )


async def test_stats_report_calls_in_flight_and_the_token_lifetime(
    sim: Simulator, connect: Connect
) -> None:
    async with connect(lazy=True, concurrency=5) as vbr:
        assert await vbr.ping() > 0
        assert vbr.stats().token_seconds is None
        assert sim.requests.count("CreateToken") == 0
        calls = [asyncio.ensure_future(vbr.api.jobs.get_all_jobs(limit=1)) for _ in range(20)]
        await asyncio.sleep(0)
        busy = vbr.stats()
        assert (busy.in_flight, busy.limit, busy.waiting[aiovbr.Lane.INTERACTIVE]) == (5, 5, 15)
        await asyncio.gather(*calls)
        idle = vbr.stats()
        assert idle.in_flight == 0
        assert idle.token_seconds is not None
        assert 890 < idle.token_seconds <= 900


@pytest.mark.slow
async def test_after_preload_the_event_loop_imports_nothing(sim: Simulator) -> None:
    """Uses a separate process, because other tests import every module."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PRELOADED, sim.base_url, str(sim.ca_file), sim.username, sim.password,
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0
    assert output.decode().split() == ["imported:"]


PRELOADED = """
import asyncio, sys, tempfile
from pathlib import Path
import aiovbr

async def main(base_url, ca_file, username, password):
    async with aiovbr.connect(base_url=base_url, tls=aiovbr.TLS(ca_file=ca_file),
                              username=username, password=password) as vbr:
        await vbr.preload()
        before = set(sys.modules)
        jobs = await vbr.paginate(vbr.api.jobs.get_all_jobs).all()
        job = await vbr.api.jobs.get_job(jobs[0].id)
        async with vbr.edit(vbr.api.jobs.get_job, job.id) as changed:
            changed.description = "preloaded"
        with tempfile.TemporaryDirectory() as folder:
            await vbr.bulk(vbr.api.jobs.get_job, [job.id], key=str, journal=Path(folder) / "j")
        await vbr.sessions.wait_all([session.id async for session in vbr.paginate(
            vbr.api.sessions.get_all_sessions, state_filter="Stopped")], raise_on_failure=False)
        vbr.automation
        mine = ("aiovbr", "vbr_api", "aiohttp", "sqlite3", "ssl")
        new = sorted(n for n in set(sys.modules) - before if n.split(".")[0] in mine)
        print("imported:", *new)

asyncio.run(main(*sys.argv[1:]))
"""


async def test_another_event_loop_is_refused_while_the_first_one_runs(connect: Connect) -> None:
    async with connect() as vbr:
        with pytest.raises(errors.ConfigurationError, match="another event loop"):
            await asyncio.to_thread(lambda: asyncio.run(vbr.ping()))
        assert await vbr.ping() > 0


async def test_an_entered_connection_cannot_be_entered_again(connect: Connect) -> None:
    connection = connect()
    async with connection:
        with pytest.raises(errors.ConfigurationError, match="in use"):
            await connection.__aenter__()
    async with connection:
        pass


async def test_connections_with_separate_registers_each_try_a_refused_password(
    sim: Simulator, connect: Connect
) -> None:
    for accounts in (aiovbr.Accounts(), aiovbr.Accounts()):
        for _ in range(2):
            with pytest.raises(errors.AuthError):
                async with connect(password="wrong", accounts=accounts):
                    pass
    assert sim.requests.count("CreateToken") == 2


async def test_a_connection_polls_sessions_at_the_pauses_of_its_policy(connect: Connect) -> None:
    polling = aiovbr.PollPolicy(first=0.25, last=1.0)
    async with connect(polling=polling) as vbr:
        assert vbr.polling is polling
