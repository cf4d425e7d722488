"""Places on the wire: FIFO, lanes, pauses, cancellation."""

from __future__ import annotations

import asyncio
import random

import pytest
from aiolimiter import AsyncLimiter

from aiovbr._concurrency.adaptive import AdaptiveLimit
from aiovbr._concurrency.law import FixedLimit
from aiovbr._concurrency.limiter import Crowded, Lane, Limiter
from aiovbr.errors import ConfigurationError
from aiovbr.testing import VirtualClock, run_virtual

pytestmark = pytest.mark.slow


def limiter(limit: int, queue_limit: int = 1000) -> Limiter:
    return Limiter(FixedLimit(limit), VirtualClock(), queue_limit=queue_limit)


def test_a_limit_lets_at_least_one_pass() -> None:
    with pytest.raises(ConfigurationError, match="none pass"):
        FixedLimit(0)


def test_places_are_given_first_come_first_served() -> None:
    async def main() -> None:
        places = limiter(1)
        order: list[int] = []

        async def work(number: int) -> None:
            await places.acquire(Lane.BATCH, 100)
            order.append(number)
            await asyncio.sleep(0.01)
            places.release(Lane.BATCH, "op", 0.01, "ok", 0.0)

        await asyncio.gather(*(work(number) for number in range(20)))
        assert order == list(range(20))

    run_virtual(main())


def test_a_saturated_batch_leaves_room_for_a_caller_who_waits() -> None:
    async def main() -> None:
        places = limiter(20)
        waiting = [asyncio.ensure_future(places.acquire(Lane.BATCH, 100)) for _ in range(50)]
        await asyncio.sleep(0)
        assert places.in_flight == 18
        assert places.try_acquire(Lane.INTERACTIVE)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    run_virtual(main())


def test_a_waiting_caller_comes_before_a_waiting_batch() -> None:
    async def main() -> None:
        places = limiter(4)
        for _ in range(3):
            assert places.try_acquire(Lane.BATCH)
        assert places.try_acquire(Lane.INTERACTIVE)
        batch = asyncio.ensure_future(places.acquire(Lane.BATCH, 100))
        await asyncio.sleep(0)
        caller = asyncio.ensure_future(places.acquire(Lane.INTERACTIVE, 100))
        await asyncio.sleep(0)
        places.release(Lane.BATCH, "op", 0.1, "ok", 0.0)
        await asyncio.sleep(0)
        assert caller.done()
        assert not batch.done()
        places.release(Lane.BATCH, "op", 0.1, "ok", 0.0)
        await batch

    run_virtual(main())


@pytest.mark.parametrize("lane", list(Lane))
def test_every_lane_gets_a_place_even_of_one(lane: Lane) -> None:
    async def main() -> None:
        places = limiter(1)
        await places.acquire(lane, 1)
        places.release(lane, "op", 0.1, "ok", 0.0)

    run_virtual(main())


def test_a_full_queue_refuses_at_once() -> None:
    async def main() -> None:
        places = limiter(1, queue_limit=1)
        assert places.try_acquire(Lane.BATCH)
        first = asyncio.ensure_future(places.acquire(Lane.BATCH, 100))
        await asyncio.sleep(0)
        with pytest.raises(Crowded, match="1 calls wait"):
            await places.acquire(Lane.BATCH, 100)
        places.release(Lane.BATCH, "op", 0.1, "ok", 0.0)
        await first

    run_virtual(main())


def test_waiting_ends_with_the_time() -> None:
    async def main() -> None:
        places = limiter(1)
        assert places.try_acquire(Lane.BATCH)
        with pytest.raises(Crowded, match="within 5 s"):
            await places.acquire(Lane.BATCH, 5)
        assert places.waiting(Lane.BATCH) == 0

    run_virtual(main())


def test_a_pause_lets_nothing_start_and_what_runs_go_on() -> None:
    async def main() -> None:
        places = limiter(2)
        loop = asyncio.get_running_loop()
        started = loop.time()
        assert places.try_acquire(Lane.BATCH)
        places.pause(10)
        places.pause(3)
        places.release(Lane.BATCH, "op", 0.1, "ok", 0.0)
        assert not places.try_acquire(Lane.BATCH)
        await places.acquire(Lane.BATCH, 100)
        assert loop.time() - started == pytest.approx(10, abs=0.1)

    run_virtual(main())


def test_no_place_is_lost_in_any_storm_of_cancellations() -> None:
    async def main() -> None:
        places = limiter(5)
        rng = random.Random(7)

        async def work() -> None:
            lane = rng.choice(list(Lane))
            await places.acquire(lane, rng.random())
            try:
                assert places.in_flight <= 5
                await asyncio.sleep(rng.random() / 10)
            finally:
                places.cancel(lane)

        tasks = [asyncio.ensure_future(work()) for _ in range(400)]
        for _ in range(60):
            await asyncio.sleep(rng.random() / 50)
            rng.choice(tasks).cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert places.in_flight == 0
        assert all(places.waiting(lane) == 0 for lane in Lane)

    run_virtual(main())


def test_a_rate_bounds_how_many_start_in_a_second() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(1, 1 / 20))
        loop = asyncio.get_running_loop()
        started = loop.time()
        starts: list[float] = []

        async def work() -> None:
            await places.acquire(Lane.BATCH, 100)
            starts.append(loop.time() - started)
            places.release(Lane.BATCH, "op", 0.0, "ok", 0.0)

        await asyncio.gather(*(work() for _ in range(41)))
        assert starts == pytest.approx([number / 20 for number in range(41)], abs=0.01)
        places.close()

    run_virtual(main())


def test_a_rate_that_a_batch_uses_up_serves_a_caller_who_waits_next() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(1, 1))
        loop = asyncio.get_running_loop()
        batch = [asyncio.ensure_future(places.acquire(Lane.BATCH, 1000)) for _ in range(30)]
        await asyncio.sleep(0.5)
        started = loop.time()
        await places.acquire(Lane.INTERACTIVE, 100)
        assert loop.time() - started < 1
        await asyncio.gather(*batch)

    run_virtual(main())


def test_a_rate_lets_a_burst_start_at_once() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(10, 0.1))
        loop = asyncio.get_running_loop()
        started = loop.time()
        for _ in range(10):
            await places.acquire(Lane.BATCH, 100)
        assert loop.time() - started < 0.001
        await places.acquire(Lane.BATCH, 100)
        assert loop.time() - started == pytest.approx(0.01, abs=0.001)
        places.close()

    run_virtual(main())


def test_what_a_rate_allowed_a_caller_who_gave_up_is_used_by_the_next() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(1, 10))
        loop = asyncio.get_running_loop()
        await places.acquire(Lane.BATCH, 100)
        with pytest.raises(Crowded):
            await places.acquire(Lane.BATCH, 1)
        started = loop.time()
        await asyncio.sleep(9)
        await places.acquire(Lane.BATCH, 100)
        assert loop.time() - started < 9.1
        assert places.in_flight == 2
        places.close()

    run_virtual(main())


def test_closing_ends_the_wait_for_a_rate() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(1, 1000))
        await places.acquire(Lane.BATCH, 100)
        with pytest.raises(Crowded):
            await places.acquire(Lane.BATCH, 1)
        places.close()  # `run_virtual` finds a task that is left

    run_virtual(main())


@pytest.mark.parametrize("limit", [4, 8, 32])
def test_callers_keep_their_latency_while_a_batch_saturates_its_lane(limit: int) -> None:
    """The server works on as many requests as the limit allows; each takes 0.1 s."""

    async def main() -> None:
        places = limiter(limit)
        loop = asyncio.get_running_loop()
        over = False

        async def batch() -> None:
            while not over:
                await places.acquire(Lane.BATCH, 1000)
                await asyncio.sleep(0.1)
                places.release(Lane.BATCH, "op", 0.1, "ok", 0.0)

        workers = [asyncio.ensure_future(batch()) for _ in range(200)]
        waits: list[float] = []
        for number in range(50):
            await asyncio.sleep(0.173 + number % 7 / 100)
            started = loop.time()
            await places.acquire(Lane.INTERACTIVE, 100)
            waits.append(loop.time() - started)
            await asyncio.sleep(0.1)
            places.release(Lane.INTERACTIVE, "op", 0.1, "ok", 0.0)
        over = True
        assert max(waits) < 0.001
        await asyncio.gather(*workers)

    run_virtual(main())


@pytest.mark.parametrize(
    "capacity",
    [8, pytest.param(32, marks=pytest.mark.soak), pytest.param(128, marks=pytest.mark.soak)],
)
def test_callers_keep_their_latency_while_the_limit_is_learned_from_a_batch(capacity: int) -> None:
    """The server works on so many at a time, for 0.05 s, and queues the others: who knows?"""

    async def main() -> None:
        places = Limiter(AdaptiveLimit(), VirtualClock())
        loop = asyncio.get_running_loop()
        server = asyncio.Semaphore(capacity)
        over = False

        async def call(lane: Lane) -> float:
            asked = loop.time()
            await places.acquire(lane, 1000)
            sent = loop.time()
            async with server:
                await asyncio.sleep(0.05)
            now = loop.time()
            places.release(lane, "op", now - sent, "ok", now)
            return now - asked

        async def batch() -> int:
            done = 0
            while not over:
                await call(Lane.BATCH)
                done += loop.time() > started + 5.0
            return done

        started = loop.time()
        workers = [asyncio.ensure_future(batch()) for _ in range(2 * capacity + 100)]
        await asyncio.sleep(5.0)
        taken: list[float] = []
        for number in range(40):
            await asyncio.sleep(0.031 + number % 7 / 100)
            taken.append(await call(Lane.INTERACTIVE))
        over = True
        seconds = loop.time() - started - 5.0
        done = sum(await asyncio.gather(*workers))
        assert sorted(taken)[len(taken) // 2] < 1.5 * 0.05
        assert max(taken) < 3 * 0.05
        assert done / seconds >= 0.9 * capacity / 0.05

    run_virtual(main())
