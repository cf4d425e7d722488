"""Capacity: a queueing model that delays and then refuses requests."""

from __future__ import annotations

import asyncio
import random

import pytest

from aiovbr.testing import run_virtual
from sleeps import HeldSleep, until
from vbr_simulator import Capacity, Load, SimulatorError
from vbr_simulator.faults.capacity import Full


def crowd(callers, *, cancelled=(), **capacity):
    """Return the seconds of concurrent callers (None: refused), and the load."""
    load = Load(random.Random(1))

    async def call():
        start = asyncio.get_running_loop().time()
        try:
            async with load.serve():
                return round(asyncio.get_running_loop().time() - start, 3)
        except Full:
            return None

    async def all_():
        load.capacity = Capacity(**capacity)
        tasks = [asyncio.ensure_future(call()) for _ in range(callers)]
        await asyncio.sleep(0.001)
        for number in cancelled:
            tasks[number].cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    return run_virtual(all_()), load


def test_up_to_the_capacity_each_request_takes_the_service_time():
    seconds, load = crowd(8, concurrent=8, service=1)
    assert seconds == [1] * 8
    assert (load.served, load.refused, load.peak_running, load.peak_waiting) == (8, 0, 8, 0)


def test_beyond_its_capacity_requests_wait_in_turn_and_then_are_refused():
    seconds, load = crowd(10, concurrent=2, service=1, queue=5)
    assert seconds == [1, 1, 2, 2, 3, 3, 4, None, None, None]
    assert (load.served, load.refused) == (7, 3)
    assert (load.peak_running, load.peak_waiting, load.peak_inside) == (2, 5, 7)
    assert (load.running, load.waiting) == (0, 0)


def test_a_slowdown_makes_the_throughput_fall_with_the_queue():
    steady, _ = crowd(8, concurrent=2, service=1, queue=6)
    slowed, _ = crowd(8, concurrent=2, service=1, queue=6, slowdown=0.5)
    assert max(steady) == 4
    assert max(slowed) == 5.5


def test_a_request_that_is_cancelled_in_the_queue_leaves_it():
    seconds, load = crowd(4, concurrent=1, service=1, queue=3, cancelled=[1])
    assert [seconds[0], seconds[2], seconds[3]] == [1, 2, 3]
    assert (load.served, load.running, load.waiting) == (3, 0, 0)


def test_a_request_that_is_cancelled_in_service_frees_its_worker():
    seconds, load = crowd(3, concurrent=1, service=1, queue=3, cancelled=[0])
    assert (seconds[1:], load.running) == ([1.001, 2.001], 0)


def test_an_invalid_capacity_is_an_error():
    for wrong in (
        {"concurrent": 0},
        {"concurrent": 1, "queue": -1},
        {"concurrent": 1} | {"service": "x"},
    ):
        with pytest.raises(SimulatorError, match=r"."):
            Capacity(**wrong)


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [429, 503])
async def test_a_full_server_refuses_requests_without_processing_them(start, status):
    sleep = HeldSleep()
    call = await start(sleep=sleep)
    call.sim.capacity = Capacity(concurrent=2, service=1, queue=3, status=status, retry_after=1)
    body = {"password": "p", "hint": "h"}
    requests = [
        asyncio.ensure_future(call("POST", "/api/v1/encryptionPasswords", body)) for _ in range(20)
    ]
    load = call.sim.load
    await until(lambda: load.refused == 15)
    sleep.release()
    replies = await asyncio.gather(*requests)
    refused = [reply for reply in replies if reply.status == status]
    assert len(refused) == load.refused == 15
    assert {reply.headers["Retry-After"] for reply in refused} == {"1"}
    assert load.served == call.sim.requests.processed["CreateEncryptionPassword"] == 5
    assert load.served == len(call.sim.world.collection("encryptionPasswords"))
    assert (load.peak_running, load.peak_waiting) == (2, 3)
    call.sim.capacity = None
    assert (await call.get("/api/v1/serverInfo")).status == 200
