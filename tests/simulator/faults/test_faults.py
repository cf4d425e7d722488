"""Faults: errors, delays and dropped connections."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import ssl

import aiohttp
import pytest

from sleeps import HeldSleep, RecordedSleep, until
from vbr_simulator import Fault, Latency, Simulator, SimulatorError, Size

JOB = {"operation": "CreateEncryptionPassword"}


async def create(call):
    body = {"password": "p", "hint": "h"}
    return await call("POST", "/api/v1/encryptionPasswords", body)


def count(call):
    return len(call.sim.world.collection("encryptionPasswords"))


@pytest.mark.asyncio
async def test_a_status_replaces_the_answer_and_nothing_is_processed(start):
    call = await start()
    headers = {"Retry-After": "2"}
    fault = call.sim.faults.add(**JOB, status=503, headers=headers, times=2)
    replies = [await create(call) for _ in range(3)]
    assert [reply.status for reply in replies] == [503, 503, 201]
    assert replies[0].headers["Retry-After"] == "2"
    assert replies[0].body["errorCode"] == "ServiceUnavailable"
    assert (fault.struck, count(call)) == (2, 1)


@pytest.mark.asyncio
async def test_a_status_may_hide_that_the_request_was_processed(start):
    call = await start()
    call.sim.faults.add(**JOB, status=500, processed=True)
    replies = [await create(call) for _ in range(2)]
    assert [one.status for one in replies] == [500, 201]
    assert count(call) == 2
    assert call.sim.requests.count(JOB["operation"], 500, processed=True) == 1


def test_processed_without_an_answer_is_refused():
    with pytest.raises(SimulatorError, match="processed needs a status or a body"):
        Fault(processed=True)


@pytest.mark.asyncio
async def test_a_fault_can_send_any_body(start):
    call = await start()
    call.sim.faults.add(path="/api/v1/server*", method="get", status=401, body=b"")
    assert (await call.get("/api/v1/serverInfo")).body is None


@pytest.mark.asyncio
@pytest.mark.parametrize(("moment", "done"), [("before", 0), ("after", 1)])
async def test_a_reset_drops_the_connection_before_or_after_processing(start, moment, done):
    call = await start()
    call.sim.faults.add(**JOB, reset=moment)
    with pytest.raises(aiohttp.ClientError):
        await create(call)
    assert count(call) == done
    assert (await create(call)).status == 201


@pytest.mark.asyncio
async def test_a_truncated_body_has_its_full_content_length(start):
    call = await start(size=Size(jobs=10))
    call.sim.faults.add(operation="GetAllJobs", truncate=100)
    with pytest.raises(aiohttp.ClientPayloadError):
        await call.get("/api/v1/jobs")
    assert (await call.get("/api/v1/jobs")).status == 200


@pytest.mark.asyncio
async def test_a_delay_comes_before_the_answer(start):
    sleep = RecordedSleep()
    call = await start(sleep=sleep)
    call.sim.faults.add(operation="GetServerInfo", delay=0.2)
    assert (await call.get("/api/v1/serverInfo")).status == 200
    assert sleep.seconds == [0.2]


@pytest.mark.asyncio
async def test_a_fault_skips_requests_and_can_be_disarmed(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", status=500, skip=1, times=None)
    statuses = [(await call.get("/api/v1/serverInfo")).status for _ in range(3)]
    call.sim.faults.clear()
    statuses.append((await call.get("/api/v1/serverInfo")).status)
    assert statuses == [200, 500, 500, 200]


@pytest.mark.asyncio
async def test_headers_of_a_fault_are_added_to_the_answer(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", headers={"X-Proxy": "one"})
    reply = await call.get("/api/v1/serverInfo")
    assert (reply.status, reply.headers["X-Proxy"]) == (200, "one")


@pytest.mark.asyncio
async def test_two_faults_strike_in_their_order(start):
    call = await start()
    call.sim.faults.add(**JOB, status=503)
    call.sim.faults.add(**JOB, status=429)
    assert [(await create(call)).status for _ in range(3)] == [503, 429, 201]


@pytest.mark.asyncio
async def test_an_ambient_fault_adds_to_other_faults(start):
    call = await start()
    slow = call.sim.faults.add(delay=0.001, times=None)
    also = call.sim.faults.add(delay="uniform 0.001 0.002", times=None)
    call.sim.faults.add(operation="GetServerInfo", status=503)
    statuses = [(await call.get("/api/v1/serverInfo")).status for _ in range(2)]
    assert (statuses, slow.struck, also.struck) == ([503, 200], 2, 2)


@pytest.mark.asyncio
async def test_a_probability_strikes_the_same_requests_for_a_seed(start):
    struck = []
    for seed in (1, 1, 2):
        call = await start(seed=seed)
        fault = call.sim.faults.add(**JOB, status=503, probability=0.3, times=None)
        struck.append([(await create(call)).status == 503 for _ in range(40)])
        assert (fault.matched, fault.struck) == (40, sum(struck[-1]))
    assert struck[0] == struck[1] != struck[2]
    assert 5 <= sum(struck[0]) <= 20


@pytest.mark.asyncio
async def test_every_create_that_is_reset_after_processing_is_stored(start):
    """Received, processed and answered are three counts; the state equals the second."""
    call = await start(seed=4)
    call.sim.faults.add(**JOB, reset="after", probability=0.2, times=None)
    call.sim.faults.add(**JOB, reset="before", probability=0.2, times=None)
    answered = 0
    for _ in range(60):
        try:
            answered += (await create(call)).status == 201
        except aiohttp.ClientError:
            continue
    requests, name = call.sim.requests, JOB["operation"]
    lost_after = requests.count(name, 0, processed=True)
    lost_before = requests.count(name, 0, processed=False)
    assert requests.count(name) == requests.received[name] == 60
    assert requests.count(name, 201) == answered == 60 - lost_after - lost_before
    assert requests.processed[name] == count(call) == answered + lost_after
    assert min(lost_after, lost_before) > 3


@pytest.mark.asyncio
async def test_a_refused_request_is_received_and_not_processed(start):
    call = await start()
    reply = await call("POST", "/api/v1/encryptionPasswords", {"hint": "h"})
    [received] = call.sim.requests
    assert (reply.status, received.status, received.processed) == (400, 400, False)
    assert call.sim.requests.count(JOB["operation"], processed=False) == 1


@pytest.mark.asyncio
async def test_a_request_is_kept_with_its_query(start):
    call = await start()
    await call.get("/api/v1/jobs", limit=5, nameFilter="a*")
    [received] = call.sim.requests
    assert (received.path, received.query) == ("/api/v1/jobs", "limit=5&nameFilter=a*")


@pytest.mark.asyncio
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("how", ["rst", "fin"])
async def test_a_dropped_connection_is_a_tcp_reset_or_an_end_without_an_answer(start, moment, how):
    call = await start()
    call.sim.faults.add(**JOB, reset=moment, hang_up=how)
    context = ssl.create_default_context(cafile=call.sim.ca_file)
    reader, writer = await asyncio.open_connection("127.0.0.1", call.sim.port, ssl=context)
    body = b'{"password": "p", "hint": "h"}'
    writer.write(
        b"POST /api/v1/encryptionPasswords HTTP/1.1\r\nHost: x\r\nx-api-version: 1.1-rev0\r\n"
        b"Content-Type: application/json\r\nContent-Length: %d\r\n"
        b"Authorization: Bearer %s\r\n\r\n%s" % (len(body), call.token.encode(), body)
    )
    if how == "rst":
        with pytest.raises(ConnectionResetError):
            await reader.read()
    else:
        assert await reader.read() == b""
    assert count(call) == (moment == "after")
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("how", "value"),
    [
        ({"retry_after": 1.5}, "2"),
        ({"retry_after_date": 59.5}, "Thu, 01 Jan 2026 00:01:00 GMT"),
        ({}, None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_a_refusal_has_a_retry_after_in_seconds_as_a_date_or_none(start, status, how, value):
    call = await start()
    call.sim.faults.add(status=status, **how)
    reply = await call.get("/api/v1/serverInfo")
    assert (reply.status, reply.headers.get("Retry-After")) == (status, value)


@pytest.mark.asyncio
async def test_a_401_can_have_an_empty_body(start):
    call = await start()
    call.sim.faults.add(operation="GetServerInfo", status=401, empty=True)
    reply = await call.get("/api/v1/serverInfo")
    assert (reply.status, reply.body, reply.headers["Content-Length"]) == (401, None, "0")
    assert "Content-Type" not in reply.headers


@pytest.mark.asyncio
async def test_sound_gzip_is_decoded_and_broken_gzip_is_an_error(start):
    call = await start(size=Size(jobs=5))
    call.sim.faults.add(operation="GetAllJobs", gzip="sound")
    call.sim.faults.add(operation="GetAllJobs", gzip="garbage")
    call.sim.faults.add(operation="GetAllJobs", gzip="cut")
    assert len((await call.get("/api/v1/jobs")).rows) == 5
    with pytest.raises(aiohttp.ClientPayloadError):
        await call.get("/api/v1/jobs")
    # aiohttp does not detect a truncated stream; its JSON is truncated.
    with pytest.raises((json.JSONDecodeError, aiohttp.ClientPayloadError)):
        await call.get("/api/v1/jobs")


@pytest.mark.asyncio
async def test_a_fault_can_send_a_wrong_content_type(start):
    call = await start()
    call.sim.faults.add(content_type="text/html", body=b"<h1>Proxy</h1>", status=200)
    call.sim.faults.add(content_type="text/plain")
    page = await call.get("/api/v1/serverInfo")
    assert (page.body, page.headers["Content-Type"]) == (b"<h1>Proxy</h1>", "text/html")
    assert (await call.get("/api/v1/serverInfo")).headers["Content-Type"] == "text/plain"


@pytest.mark.asyncio
async def test_a_paced_body_takes_its_size_divided_by_the_pace(start):
    sleep = RecordedSleep()
    call = await start(sleep=sleep)
    fast = await call.get("/api/v1/serverInfo")
    size = len(json.dumps(fast.body, separators=(",", ":")))
    call.sim.faults.add(operation="GetServerInfo", pace=size / 0.2)
    assert (await call.get("/api/v1/serverInfo")).body == fast.body
    assert len(sleep.seconds) > 1
    assert sum(sleep.seconds) == pytest.approx(0.2)


@pytest.mark.asyncio
@pytest.mark.parametrize("which", ["access", "all"])
async def test_a_fault_revokes_tokens_before_a_request(start, which):
    call = await start()
    pair = call.sim.token()
    call.sim.faults.add(operation="GetServerInfo", revoke=which)
    assert (await call.get("/api/v1/serverInfo")).status == 401
    refreshed = await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert refreshed.status == (200 if which == "access" else 401)


@pytest.mark.asyncio
async def test_a_fault_shortens_pages_or_empties_them_before_the_total(start):
    call = await start(size=Size(jobs=30))
    call.sim.faults.add(operation="GetAllJobs", rows=7)
    call.sim.faults.add(operation="GetAllJobs", rows=0)
    short, empty, whole = [await call.get("/api/v1/jobs", skip=10, limit=15) for _ in range(3)]
    assert [len(page.rows) for page in (short, empty, whole)] == [7, 0, 15]
    assert short.rows == whole.rows[:7]
    assert {page.body["pagination"]["total"] for page in (short, empty, whole)} == {30}


@pytest.mark.asyncio
async def test_a_row_delay_counts_the_rows_that_pass_the_filters(start):
    sleep = RecordedSleep()
    call = await start(size=Size(jobs=100), sleep=sleep)
    call.sim.faults.add(operation="GetAllJobs", row_delay=0.002, times=None)
    await call.get("/api/v1/jobs", limit=1)
    assert sleep.seconds == [pytest.approx(0.2)]
    assert (await call.get("/api/v1/jobs", limit=1, nameFilter="nothing")).rows == []
    assert len(sleep.seconds) == 1


@pytest.mark.asyncio
async def test_connections_are_refused_while_the_server_does_not_listen(start):
    call = await start()
    port = call.sim.port
    assert (await call.get("/api/v1/serverInfo")).status == 200
    await call.sim.refuse_connections()
    with pytest.raises(aiohttp.ClientConnectorError) as raised:
        await call.get("/api/v1/serverInfo")
    assert isinstance(raised.value.os_error, ConnectionRefusedError)
    received = call.sim.requests.total
    await call.sim.accept_connections()
    assert (await call.get("/api/v1/serverInfo")).status == 200
    assert (call.sim.port, call.sim.requests.total) == (port, received + 1)


@pytest.mark.asyncio
async def test_an_outage_resets_open_connections_and_ends_automatically(start):
    sleep = HeldSleep()
    call = await start(sleep=sleep)
    call.sim.faults.add(**JOB, outage=3600)
    with pytest.raises(aiohttp.ClientError):
        await create(call)
    await sleep.entered()
    with pytest.raises(aiohttp.ClientConnectorError):
        await create(call)
    sleep.release()
    async with asyncio.timeout(5):
        while True:
            with contextlib.suppress(aiohttp.ClientConnectorError):
                status = (await create(call)).status
                break
    assert (status, count(call)) == (201, 1)


@pytest.mark.asyncio
async def test_an_outage_drops_connections_during_their_handshake(start):
    call = await start()
    context = ssl.create_default_context(cafile=call.sim.ca_file)
    opened = [await asyncio.open_connection("127.0.0.1", call.sim.port) for _ in range(10)]
    await call.sim.refuse_connections()
    for reader, writer in opened:
        answer = b""
        with contextlib.suppress(OSError):
            await writer.start_tls(context, server_hostname="127.0.0.1")
            writer.write(b"GET /api/v1/serverInfo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            answer = await reader.read()
        assert answer == b""
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
    assert call.sim.requests.total == 0


@pytest.mark.asyncio
async def test_a_simulator_stops_during_an_outage():
    async with Simulator() as sim:
        sim.faults.add(outage=3600)
        async with aiohttp.ClientSession() as session:
            with pytest.raises(aiohttp.ClientError):
                await session.get(f"{sim.base_url}/api/v1/serverInfo", ssl=False)
    await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_a_request_in_flight_does_not_block_the_stop():
    sleep = HeldSleep()
    async with aiohttp.ClientSession() as session:
        async with Simulator(sleep=sleep) as sim:
            sim.faults.add(delay=3600)
            request = asyncio.ensure_future(
                session.get(f"{sim.base_url}/api/v1/serverInfo", ssl=False)
            )
            await sleep.entered()
        with pytest.raises(aiohttp.ClientError):
            await request


@pytest.mark.asyncio
@pytest.mark.parametrize("callers", [100, pytest.param(1000, marks=pytest.mark.soak)])
async def test_delayed_requests_do_not_block_other_requests(start, callers):
    sleep = HeldSleep()
    call = await start(sleep=sleep)
    context = ssl.create_default_context(cafile=call.sim.ca_file)
    connector = aiohttp.TCPConnector(ssl=context, limit=0)
    unlimited = aiohttp.ClientTimeout(total=None)  # a slow machine needs long for the handshakes
    async with aiohttp.ClientSession(
        call.sim.base_url, connector=connector, timeout=unlimited
    ) as session:
        call.session = session
        call.sim.faults.add(delay=3600, times=callers)
        tasks = [asyncio.ensure_future(call.get("/api/v1/serverInfo")) for _ in range(callers)]
        await sleep.entered(callers)
        assert (await call.get("/api/v1/serverInfo")).status == 200
        assert call.sim.requests.peak_in_flight == callers + 1
        sleep.release()
        assert {reply.status for reply in await asyncio.gather(*tasks)} == {200}


@pytest.mark.asyncio
async def test_a_cancelled_request_is_still_processed(start):
    sleep = HeldSleep()
    call = await start(sleep=sleep)
    fault = call.sim.faults.add(**JOB, delay=0.2)
    request = asyncio.ensure_future(create(call))
    await sleep.entered()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    sleep.release()
    requests = call.sim.requests
    assert (fault.struck, requests.received[JOB["operation"]]) == (1, 1)
    await until(lambda: requests.in_flight == 0)
    assert requests.count(JOB["operation"], processed=True) == count(call) == 1


@pytest.mark.asyncio
async def test_an_incomplete_request_is_received_and_not_processed(start, caplog):
    call = await start()
    context = ssl.create_default_context(cafile=call.sim.ca_file)
    _, writer = await asyncio.open_connection("127.0.0.1", call.sim.port, ssl=context)
    writer.write(
        b"POST /api/v1/encryptionPasswords HTTP/1.1\r\nHost: x\r\nx-api-version: 1.1-rev0\r\n"
        b"Content-Type: application/json\r\nContent-Length: 100\r\n"
        b'Authorization: Bearer %s\r\n\r\n{"password"' % call.token.encode()
    )
    requests = call.sim.requests
    await until(lambda: requests.in_flight > 0)
    writer.transport.abort()
    await until(lambda: requests.in_flight == 0)
    assert requests.count(JOB["operation"], 0, processed=False) == 1
    assert count(call) == 0
    assert not [record for record in caplog.records if record.name == "vbr_simulator"]


@pytest.mark.asyncio
async def test_an_invalid_fault_is_an_error(start):
    call = await start()
    for fault in (
        {"operation": "GetAllJbos"},
        {"reset": "between"},
        {"gzip": "zstd"},
        {"probability": 2},
        {"delay": "normal 1 2"},
        {"delay": "uniform 2 1"},
        {"delay": -1},
        {"pace": 0},
    ):
        with pytest.raises(SimulatorError, match=r"."):
            call.sim.faults.add(**fault)
    sim = Simulator()
    sim.faults.add(operation="GetAllJbos", status=500)
    with pytest.raises(SimulatorError, match="GetAllJbos"):
        await sim.start()
    await sim.stop()


@pytest.mark.parametrize(
    ("text", "mean"),
    [
        ("0.2", 0.2),
        ("constant 0.2", 0.2),
        ("uniform 0.1 0.3", 0.2),
        ("exponential 0.2", 0.2),
        ("lognormal 0.2 0.5", 0.2 * 1.133),
    ],
)
def test_a_latency_has_the_mean_of_its_distribution_and_is_not_negative(text, mean):
    rng = random.Random(1)
    drawn = [Latency.of(text).draw(rng) for _ in range(20_000)]
    assert min(drawn) >= 0
    assert sum(drawn) / len(drawn) == pytest.approx(mean, rel=0.03)
