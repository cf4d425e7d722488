"""The example service: its errors, its deadlines, its health, also while VBR is down."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import asynccontextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aiohttp import web

import aiovbr
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SERVICE = Path(__file__).parents[2] / "examples" / "service" / "app.py"
ID = "00000000-0000-0000-0000-000000000001"


def load() -> Any:
    spec = spec_from_file_location("example_service", SERVICE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


service = load()


class Client:
    """Talks to the running service."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self.base = base

    async def __call__(self, method: str, path: str, **more: Any) -> tuple[int, Any, Any]:
        async with self._session.request(method, self.base + path, **more) as answer:
            return answer.status, await answer.json(content_type=None), answer.headers


@asynccontextmanager
async def running(sim: Simulator, **changed: Any) -> AsyncIterator[Client]:
    settings: dict[str, Any] = {
        "base_url": sim.base_url,
        "username": sim.username,
        "password": sim.password,
        "tls": aiovbr.TLS(ca_file=sim.ca_file),
        "lazy": True,
        "retries": 0,
    }
    connection = aiovbr.connect(**{**settings, **changed})
    runner = web.AppRunner(service.make_app(connection), shutdown_timeout=5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with aiohttp.ClientSession() as session:
            yield Client(session, f"http://127.0.0.1:{runner.addresses[0][1]}")
    finally:
        await runner.cleanup()


def simulator() -> Simulator:
    return Simulator(seed=3, size=Size(jobs=20))


@pytest.mark.asyncio
async def test_jobs_are_listed_shown_and_started_over_one_login() -> None:
    async with simulator() as sim:
        async with running(sim) as ask:
            assert len(sim.requests) == 0
            status, jobs, _ = await ask("GET", "/jobs")
            assert status == 200
            assert len(jobs) >= 20
            status, job, _ = await ask("GET", f"/jobs/{jobs[0]['id']}")
            assert (status, job["name"]) == (200, jobs[0]["name"])
            some = [one for one in jobs if one["name"].startswith(jobs[0]["name"][:4])]
            _, filtered, _ = await ask("GET", "/jobs", params={"name": jobs[0]["name"][:4] + "*"})
            assert len(filtered) == len(some)
            details = [(await ask("GET", f"/jobs/{one['id']}"))[1] for one in jobs[:9]]
            enabled = next(one for one in details if not one["isDisabled"])
            status, started, _ = await ask("POST", f"/jobs/{enabled['id']}/start")
            assert status == 202
            assert started["session"]
        assert sim.requests.count("CreateToken") == 1
        assert sim.requests.count("Logout") == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"status": 400, "body": b'{"message": "no"}'}, 400),
        ({"status": 403}, 502),
        ({"status": 409}, 409),
        ({"status": 429}, 503),
        ({"status": 500}, 502),
        ({"status": 503}, 503),
        ({"reset": "before"}, 503),
        ({"status": 200, "body": b"<html>"}, 502),
    ],
    ids=str,
)
async def test_every_error_is_a_problem_with_a_call_id(fault: Any, expected: int) -> None:
    async with simulator() as sim, running(sim) as ask:
        sim.faults.add(operation="GetAllJobs", times=None, **fault)
        status, told, headers = await ask("GET", "/jobs")
        assert status == expected == told["status"]
        assert headers["Content-Type"].startswith("application/problem+json")
        assert told["call_id"]
        assert told["attempts"] == 1
        assert ("Retry-After" in headers) is (expected == 503)
        sim.faults.clear()


@pytest.mark.asyncio
async def test_what_is_not_there_is_not_found() -> None:
    async with simulator() as sim, running(sim) as ask:
        assert (await ask("GET", f"/jobs/{ID}"))[0] == 404
        async with aiohttp.ClientSession() as session:
            address = ask.base
            async with session.get(f"{address}/jobs/nonsense") as answer:
                assert answer.status == 404
            async with session.get(f"{address}/jobs", headers={"X-Deadline": "soon"}) as answer:
                assert answer.status == 400


@pytest.mark.asyncio
async def test_a_request_does_not_outlast_its_deadline() -> None:
    async with simulator() as sim, running(sim) as ask:
        await ask("GET", "/readyz")
        sim.faults.add(operation="GetAllJobs", delay=0.6, times=None)
        status, told, _ = await ask("GET", "/jobs", headers={"X-Deadline": "0.05"})
        assert status == 504
        assert told["call_id"]
        sim.faults.clear()


@pytest.mark.asyncio
async def test_it_starts_while_vbr_is_down_and_serves_once_it_is_up() -> None:
    async with simulator() as sim:
        await sim.refuse_connections()
        async with running(sim) as ask:
            assert (await ask("GET", "/healthz"))[0] == 200
            status, told, _ = await ask("GET", "/readyz")
            assert (status, told["reason"]) == (503, "ConnectError")
            status, told, _ = await ask("GET", "/jobs")
            assert status == 503
            assert "127.0.0.1" not in str(told)
            await sim.accept_connections()
            assert (await ask("GET", "/readyz"))[0] == 200
            assert (await ask("GET", "/jobs"))[0] == 200


@pytest.mark.asyncio
async def test_a_wrong_password_makes_it_alive_but_not_ready() -> None:
    aiovbr.forget_refused_logins()
    async with simulator() as sim, running(sim, password="wrong") as ask:
        for _ in range(3):
            status, told, _ = await ask("GET", "/readyz")
            assert (status, told["reason"]) == (503, "AuthError")
        assert (await ask("GET", "/healthz"))[0] == 200
        assert (await ask("GET", "/jobs"))[0] == 502
        assert sim.requests.count("CreateToken") == 1


@pytest.mark.asyncio
async def test_a_request_that_runs_is_finished_before_the_login_ends() -> None:
    async with simulator() as sim:
        async with aiohttp.ClientSession() as session, running(sim) as ask:
            await ask("GET", "/readyz")
            sim.faults.add(operation="GetAllJobs", delay=0.3)
            asked = asyncio.ensure_future(Client(session, ask.base)("GET", "/jobs"))
            while not sim.requests.received["GetAllJobs"]:  # noqa: ASYNC110 - a counter
                await asyncio.sleep(0.005)
        # The service has ended, while the request was running.
        assert (await asked)[0] == 200
        ended = [one.operation for one in sim.requests]
        assert ended.index("GetAllJobs") < ended.index("Logout")


def test_it_runs_as_it_is() -> None:
    env = {k: v for k, v in os.environ.items() if not k.startswith("AIOVBR_")}
    with subprocess.Popen(
        [sys.executable, "-W", "error", str(SERVICE)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**env, "PORT": "0"},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        process.send_signal(signal.SIGINT)
        assert process.stdout.read() == "bye\n"
        assert process.stderr.read() == ""
    assert process.returncode == 0
