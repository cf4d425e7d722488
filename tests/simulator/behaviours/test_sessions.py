"""Sessions and jobs progress with the server clock (docs/explanation/vbr-api.md, "Sessions")."""

from __future__ import annotations

import asyncio

import pytest

from vbr_simulator import Size


async def started(call):
    job = await call.first("/api/v1/jobs")
    return job, (await call("POST", f"/api/v1/jobs/{job['id']}/start")).body


@pytest.mark.asyncio
async def test_a_session_passes_through_its_states_and_has_a_result_at_the_end(start):
    call = await start(size=Size(jobs=1), job_seconds=100)
    job, session = await started(call)
    unknown = ("endTime", "result", "resourceId", "resourceReference", "parentSessionId")
    assert [session[name] for name in unknown] == [None] * 5
    assert (session["sessionType"], session["activityId"]) == ("Job", job["id"])
    seen = []
    for _ in range(5):
        reply = await call.get(f"/api/v1/sessions/{session['id']}")
        result = reply.body["result"]
        seen.append((reply.body["state"], reply.body["progressPercent"], result))
        call.sim.advance(32)
    assert seen[:4] == [
        ("Starting", 0, None),
        ("Working", 32, None),
        ("Working", 64, None),
        ("Postprocessing", 96, None),
    ]
    over = {"result": "Success", "message": "", "isCanceled": False}
    assert seen[4] == ("Stopped", 100, over)
    usn = (await call.get(f"/api/v1/sessions/{session['id']}")).body["usn"]
    assert usn > max(session["usn"], 2**53)


@pytest.mark.asyncio
async def test_the_end_time_does_not_depend_on_the_time_of_the_request(start):
    call = await start(size=Size(jobs=1), job_seconds=100)
    _, session = await started(call)
    ended = await call.ended(session)
    assert ended["creationTime"] == "2026-01-01T01:00:00.0000000+01:00"
    assert ended["endTime"] == "2026-01-01T01:01:40.0000000+01:00"


@pytest.mark.asyncio
async def test_a_stopped_session_is_first_stopping_and_then_canceled(start):
    call = await start(size=Size(jobs=1), job_seconds=100)
    _, session = await started(call)
    path = f"/api/v1/sessions/{session['id']}"
    assert (await call("POST", f"{path}/stop")).status == 200
    assert (await call.get(path)).body["state"] == "Stopping"
    call.sim.advance(11)
    result = (await call.get(path)).body["result"]
    assert (result["result"], result["isCanceled"]) == ("Failed", True)
    assert (await call("POST", f"{path}/stop")).status == 400


@pytest.mark.asyncio
async def test_a_log_has_its_count_and_is_newest_first(start):
    call = await start(size=Size.demo())
    session = await call.first("/api/v1/sessions")
    log = (await call.get(f"/api/v1/sessions/{session['id']}/logs")).body
    assert set(log) == {"totalRecords", "records"}
    ids = [record["id"] for record in log["records"]]
    assert len(ids) == log["totalRecords"] == 2
    assert ids == sorted(ids, reverse=True)


@pytest.mark.asyncio
async def test_automation_sessions_have_a_separate_list(start):
    call = await start(size=Size.demo())
    body: dict[str, list[str]] = {"credentials": []}
    session = (await call("POST", "/api/v1/automation/credentials/import", body)).body
    assert (await call.get(f"/api/v1/automation/sessions/{session['id']}")).status == 200
    assert (await call.get(f"/api/v1/sessions/{session['id']}")).status == 404
    plain = await call.get("/api/v1/sessions", typeFilter="Automation")
    assert plain.rows == []


@pytest.mark.asyncio
async def test_a_job_is_running_while_its_session_runs(start):
    call = await start(size=Size(jobs=2), job_seconds=100)
    job, session = await started(call)

    async def state():
        row = await call.first("/api/v1/jobs/states", idFilter=job["id"])
        return row["status"], row["sessionId"], row["lastResult"]

    assert (await state())[:2] == ("running", session["id"])
    running = await call.get("/api/v1/jobs/states", statusFilter="running")
    assert [row["id"] for row in running.rows] == [job["id"]]
    again = await call("POST", f"/api/v1/jobs/{job['id']}/start")
    assert (again.status, again.message.endswith("is running already.")) == (400, True)
    await call.ended(session)
    assert await state() == ("inactive", session["id"], "Success")


@pytest.mark.asyncio
async def test_a_job_can_be_stopped(start):
    call = await start(size=Size(jobs=1), job_seconds=100)
    job, session = await started(call)
    stopping = await call("POST", f"/api/v1/jobs/{job['id']}/stop", {"gracefullStop": False})
    assert stopping.status == 201
    assert (await call.ended(session))["result"]["isCanceled"]


@pytest.mark.asyncio
async def test_a_disabled_job_cannot_be_started_until_it_is_enabled(start):
    call = await start(size=Size(jobs=1))
    job = await call.first("/api/v1/jobs")
    path = f"/api/v1/jobs/{job['id']}"
    assert (await call("POST", f"{path}/disable")).status == 200
    assert (await call.get(path)).body["isDisabled"]
    assert (await call.first("/api/v1/jobs/states"))["status"] == "disabled"
    assert (await call("POST", f"{path}/start")).status == 400
    await call("POST", f"{path}/enable")
    assert (await call("POST", f"{path}/start")).status == 201


@pytest.mark.asyncio
async def test_a_session_ends_on_a_clock_that_follows_real_time(start):
    call = await start(size=Size(jobs=1), real_time=True, job_seconds=0.001)
    _, session = await started(call)
    async with asyncio.timeout(5):
        while True:
            reply = await call.get(f"/api/v1/sessions/{session['id']}")
            if reply.body["state"] == "Stopped":
                break
    assert reply.body["result"]["result"] == "Success"
