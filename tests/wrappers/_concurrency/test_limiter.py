"""The limiter: order, lanes, pauses, rate and cancellation."""

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


def test_a_limit_of_zero_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="none pass"):
        FixedLimit(0)


def test_callers_acquire_in_the_order_of_arrival() -> None:
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


def test_a_saturated_batch_lane_leaves_room_for_an_interactive_caller() -> None:
    async def main() -> None:
        places = limiter(20)
        waiting = [asyncio.ensure_future(places.acquire(Lane.BATCH, 100)) for _ in range(50)]
        await asyncio.sleep(0)
        assert places.in_flight == 18
        assert places.try_acquire(Lane.INTERACTIVE)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    run_virtual(main())


def test_a_waiting_interactive_caller_precedes_a_waiting_batch() -> None:
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
def test_every_lane_can_acquire_with_a_limit_of_one(lane: Lane) -> None:
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


def test_acquire_ends_after_its_timeout() -> None:
    async def main() -> None:
        places = limiter(1)
        assert places.try_acquire(Lane.BATCH)
        with pytest.raises(Crowded, match="within 5 s"):
            await places.acquire(Lane.BATCH, 5)
        assert places.waiting(Lane.BATCH) == 0

    run_virtual(main())


def test_a_pause_delays_acquire_and_allows_release() -> None:
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


def test_random_cancellations_leave_no_place_occupied() -> None:
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


def test_a_rate_bounds_the_requests_per_second() -> None:
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


def test_an_interactive_caller_is_next_if_a_batch_uses_the_whole_rate() -> None:
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


def test_a_rate_allows_an_initial_burst() -> None:
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


def test_the_permit_of_a_caller_that_timed_out_goes_to_the_next_caller() -> None:
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


def test_close_ends_the_task_that_waits_for_the_rate() -> None:
    async def main() -> None:
        places = Limiter(FixedLimit(100), VirtualClock(), rate=AsyncLimiter(1, 1000))
        await places.acquire(Lane.BATCH, 100)
        with pytest.raises(Crowded):
            await places.acquire(Lane.BATCH, 1)
        places.close()  # `run_virtual` fails if a task is left

    run_virtual(main())


@pytest.mark.parametrize("limit", [4, 8, 32])
def test_interactive_latency_is_unchanged_while_a_batch_saturates_its_lane(limit: int) -> None:
    """The server processes as many requests as the limit allows; each takes 0.1 s."""

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
def test_interactive_latency_stays_low_while_a_batch_adapts_the_limit(capacity: int) -> None:
    """The server processes `capacity` requests at a time, for 0.05 s each, and queues the rest."""

    async def main() -> None:
        places = Limiter(AdaptiveLimit(), VirtualClock())
        loop = asyncio.get_running_loop()
        server = asyncio.Semaphore(capacity)
        over = False

        async def call(lane: Lane) -> float:
            called_at = loop.time()
            await places.acquire(lane, 1000)
            sent_at = loop.time()
            async with server:
                await asyncio.sleep(0.05)
            now = loop.time()
            places.release(lane, "op", now - sent_at, "ok", now)
            return now - called_at

        async def batch() -> int:
            done = 0
            while not over:
                await call(Lane.BATCH)
                done += loop.time() > started + 5.0
            return done

        started = loop.time()
        workers = [asyncio.ensure_future(batch()) for _ in range(2 * capacity + 100)]
        await asyncio.sleep(5.0)
        latencies: list[float] = []
        for number in range(40):
            await asyncio.sleep(0.031 + number % 7 / 100)
            latencies.append(await call(Lane.INTERACTIVE))
        over = True
        seconds = loop.time() - started - 5.0
        done = sum(await asyncio.gather(*workers))
        assert sorted(latencies)[len(latencies) // 2] < 1.5 * 0.05
        assert max(latencies) < 3 * 0.05
        assert done / seconds >= 0.9 * capacity / 0.05

    run_virtual(main())
