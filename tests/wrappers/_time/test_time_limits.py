"""Time limits: they fire, they end, and what they cancel is told from other cancellations."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr._time.timeouts import TimeLimits
from aiovbr.testing import run_virtual


async def _bounded(limits: TimeLimits, seconds: float, takes: float) -> str:
    limit = limits.begin(seconds)
    try:
        await asyncio.sleep(takes)
    except asyncio.CancelledError:
        if limits.end(limit):
            return "over"
        raise
    assert not limits.end(limit)
    return "done"


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(1, 50), st.integers(0, 50)), max_size=200))
def test_a_task_is_cancelled_at_its_time_and_only_if_it_takes_longer(
    work: list[tuple[int, int]],
) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        limits = TimeLimits(loop)
        begun = loop.time()

        async def one(seconds: int, takes: int) -> None:
            told = await _bounded(limits, seconds, takes + 0.5)
            lasted = loop.time() - begun
            assert told == ("over" if takes >= seconds else "done")
            assert lasted == pytest.approx(min(seconds, takes + 0.5), abs=1e-3)
            task = asyncio.current_task()
            assert task is not None
            assert not task.cancelling()

        await asyncio.gather(*(one(*each) for each in work))
        assert len(limits) == 0

    run_virtual(main())


def test_a_limit_that_begins_later_may_be_the_first_to_pass() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        long = asyncio.ensure_future(_bounded(limits, 100, 50))
        await asyncio.sleep(1)
        assert await _bounded(limits, 1, 10) == "over"
        assert await long == "done"

    run_virtual(main())


def test_a_cancellation_from_outside_is_not_taken_for_a_timeout() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        task = asyncio.ensure_future(_bounded(limits, 5, 10))
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(limits) == 0

    run_virtual(main())


def test_a_cancellation_from_outside_at_the_very_moment_wins() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        limits = TimeLimits(loop)
        task = asyncio.ensure_future(_bounded(limits, 5, 10))
        await asyncio.sleep(0)
        loop.call_at(loop.time() + 5, task.cancel)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert task.cancelled()

    run_virtual(main())


def test_limits_within_limits_tell_whose_time_is_over() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        outer = limits.begin(5)
        assert await _bounded(limits, 2, 10) == "over"
        with pytest.raises(asyncio.CancelledError):
            await _bounded(limits, 20, 10)
        assert limits.end(outer)

    run_virtual(main())


def test_a_timeout_of_asyncio_around_a_limit_is_its_own() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1):
                await _bounded(limits, 5, 10)
        assert len(limits) == 0

    run_virtual(main())


def test_ended_limits_take_no_memory() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        slow = limits.begin(1000)
        for _ in range(10_000):
            limits.end(limits.begin(1000))
            assert len(limits._heap) < 200
        assert len(limits) == 1
        limits.end(slow)

    run_virtual(main())


def test_closing_stops_the_timer_when_the_last_limit_has_ended() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        limit = limits.begin(5)
        limits.close()
        assert limits._timer is not None
        limits.end(limit)
        assert limits._timer is None

    run_virtual(main())


def test_a_limit_outside_a_task_is_refused() -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        limits = TimeLimits(loop)
        refused: asyncio.Future[str] = loop.create_future()

        def begin() -> None:
            with pytest.raises(RuntimeError, match="needs a task"):
                limits.begin(1)
            refused.set_result("yes")

        loop.call_soon(begin)
        assert await refused == "yes"

    run_virtual(main())
