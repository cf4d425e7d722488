"""Faults on request."""

from __future__ import annotations

import time

import aiohttp
import pytest

from vbr_simulator import Size

JOB = {"operation": "CreateEncryptionPassword"}


async def create(call):
    body = {"password": "p", "hint": "h"}
    return await call("POST", "/api/v1/encryptionPasswords", body)


def count(call):
    return len(call.sim.world.collection("encryptionPasswords"))


@pytest.mark.asyncio
async def test_a_status_replaces_the_answer_as_often_as_asked_and_nothing_is_done(start):
    call = await start()
    headers = {"Retry-After": "2"}
    fault = call.sim.faults.add(**JOB, status=503, headers=headers, times=2)
    replies = [await create(call) for _ in range(3)]
    assert [one.status for one in replies] == [503, 503, 201]
    assert replies[0].headers["Retry-After"] == "2"
    assert replies[0].body["errorCode"] == "ServiceUnavailable"
    assert (fault.struck, count(call)) == (2, 1)


@pytest.mark.asyncio
async def test_a_body_may_be_anything(start):
    call = await start()
    call.sim.faults.add(path="/api/v1/server*", method="get", status=401, body=b"")
    assert (await call.get("/api/v1/serverInfo")).body is None


@pytest.mark.asyncio
@pytest.mark.parametrize(("moment", "done"), [("before", 0), ("after", 1)])
async def test_a_reset_drops_the_connection_before_or_after_the_work(start, moment, done):
    call = await start()
    call.sim.faults.add(**JOB, reset=moment)
    with pytest.raises(aiohttp.ClientError):
        await create(call)
    assert count(call) == done
    assert (await create(call)).status == 201


@pytest.mark.asyncio
async def test_a_truncated_body_has_its_whole_content_length(start):
    call = await start(size=Size(jobs=10))
    call.sim.faults.add(operation="GetAllJobs", truncate=100)
    with pytest.raises(aiohttp.ClientPayloadError):
        await call.get("/api/v1/jobs")
    assert (await call.get("/api/v1/jobs")).status == 200


@pytest.mark.asyncio
async def test_a_delay_comes_before_the_answer(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", delay=0.2)
    begun = time.perf_counter()
    assert (await call.get("/api/v1/serverInfo")).status == 200
    assert time.perf_counter() - begun >= 0.2


@pytest.mark.asyncio
async def test_faults_may_let_some_pass_and_may_be_disarmed(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", status=500, skip=1, times=None)
    statuses = [(await call.get("/api/v1/serverInfo")).status for _ in range(3)]
    call.sim.faults.clear()
    statuses.append((await call.get("/api/v1/serverInfo")).status)
    assert statuses == [200, 500, 500, 200]


@pytest.mark.asyncio
async def test_headers_of_a_fault_are_added_to_the_usual_answer(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", headers={"X-Proxy": "one"})
    reply = await call.get("/api/v1/serverInfo")
    assert (reply.status, reply.headers["X-Proxy"]) == (200, "one")
