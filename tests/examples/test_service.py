"""The example service: errors, deadlines and health checks, with VBR up and down."""

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
    """Sends requests to the running service."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self.base = base

    async def __call__(self, method: str, path: str, **more: Any) -> tuple[int, Any, Any]:
        async with self._session.request(method, self.base + path, **more) as answer:
            return answer.status, await answer.json(content_type=None), answer.headers


@asynccontextmanager
async def running(sim: Simulator, **changes: Any) -> AsyncIterator[Client]:
    settings: dict[str, Any] = {
        "base_url": sim.base_url,
        "username": sim.username,
        "password": sim.password,
        "tls": aiovbr.TLS(ca_file=sim.ca_file),
        "lazy": True,
        "retries": 0,
    }
    connection = aiovbr.connect(**{**settings, **changes})
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
async def test_jobs_are_listed_read_and_started_with_one_login() -> None:
    async with simulator() as sim:
        async with running(sim) as call:
            assert len(sim.requests) == 0
            status, jobs, _ = await call("GET", "/jobs")
            assert status == 200
            assert len(jobs) >= 20
            status, first, _ = await call("GET", f"/jobs/{jobs[0]['id']}")
            assert (status, first["name"]) == (200, jobs[0]["name"])
            matching = [job for job in jobs if job["name"].startswith(jobs[0]["name"][:4])]
            _, filtered, _ = await call("GET", "/jobs", params={"name": jobs[0]["name"][:4] + "*"})
            assert len(filtered) == len(matching)
            details = [(await call("GET", f"/jobs/{job['id']}"))[1] for job in jobs[:9]]
            enabled = next(job for job in details if not job["isDisabled"])
            status, started, _ = await call("POST", f"/jobs/{enabled['id']}/start")
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
    async with simulator() as sim, running(sim) as call:
        sim.faults.add(operation="GetAllJobs", times=None, **fault)
        status, body, headers = await call("GET", "/jobs")
        assert status == expected == body["status"]
        assert headers["Content-Type"].startswith("application/problem+json")
        assert body["call_id"]
        assert body["attempts"] == 1
        assert ("Retry-After" in headers) is (expected == 503)
        sim.faults.clear()


@pytest.mark.asyncio
async def test_an_unknown_job_is_not_found_and_an_invalid_deadline_is_a_bad_request() -> None:
    async with simulator() as sim, running(sim) as call:
        assert (await call("GET", f"/jobs/{ID}"))[0] == 404
        async with aiohttp.ClientSession() as session:
            address = call.base
            async with session.get(f"{address}/jobs/nonsense") as answer:
                assert answer.status == 404
            async with session.get(f"{address}/jobs", headers={"X-Deadline": "soon"}) as answer:
                assert answer.status == 400


@pytest.mark.asyncio
async def test_a_request_ends_at_its_deadline() -> None:
    async with simulator() as sim, running(sim) as call:
        await call("GET", "/readyz")
        sim.faults.add(operation="GetAllJobs", delay=0.6, times=None)
        status, body, _ = await call("GET", "/jobs", headers={"X-Deadline": "0.05"})
        assert status == 504
        assert body["call_id"]
        sim.faults.clear()


@pytest.mark.asyncio
async def test_the_service_starts_while_vbr_is_down_and_is_ready_once_vbr_is_up() -> None:
    async with simulator() as sim:
        await sim.refuse_connections()
        async with running(sim) as call:
            assert (await call("GET", "/healthz"))[0] == 200
            status, body, _ = await call("GET", "/readyz")
            assert (status, body["reason"]) == (503, "ConnectError")
            status, body, _ = await call("GET", "/jobs")
            assert status == 503
            assert "127.0.0.1" not in str(body)
            await sim.accept_connections()
            assert (await call("GET", "/readyz"))[0] == 200
            assert (await call("GET", "/jobs"))[0] == 200


@pytest.mark.asyncio
async def test_a_service_with_a_wrong_password_is_alive_and_not_ready() -> None:
    aiovbr.forget_refused_logins()
    async with simulator() as sim, running(sim, password="wrong") as call:
        for _ in range(3):
            status, body, _ = await call("GET", "/readyz")
            assert (status, body["reason"]) == (503, "AuthError")
        assert (await call("GET", "/healthz"))[0] == 200
        assert (await call("GET", "/jobs"))[0] == 502
        assert sim.requests.count("CreateToken") == 1


@pytest.mark.asyncio
async def test_a_running_request_completes_before_the_logout() -> None:
    async with simulator() as sim:
        async with aiohttp.ClientSession() as session, running(sim) as call:
            await call("GET", "/readyz")
            sim.faults.add(operation="GetAllJobs", delay=0.3)
            response = asyncio.ensure_future(Client(session, call.base)("GET", "/jobs"))
            while not sim.requests.received["GetAllJobs"]:  # noqa: ASYNC110 - a counter
                await asyncio.sleep(0.005)
        # The service ended while the request ran.
        assert (await response)[0] == 200
        operations = [request.operation for request in sim.requests]
        assert operations.index("GetAllJobs") < operations.index("Logout")


def _restore_interrupt() -> None:
    # A shell ignores SIGINT in a program that it starts in the background, and children inherit it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_the_service_runs_as_a_program() -> None:
    env = {k: v for k, v in os.environ.items() if not k.startswith("AIOVBR_")}
    with subprocess.Popen(
        [sys.executable, "-W", "error", str(SERVICE)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**env, "PORT": "0"},
        preexec_fn=_restore_interrupt if os.name == "posix" else None,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("http://127.0.0.1:")
            process.send_signal(signal.SIGINT)
            assert process.communicate(timeout=60) == ("bye\n", "")
        finally:
            process.kill()
    assert process.returncode == 0
