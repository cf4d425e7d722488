"""Time limits: they expire, they end, and other cancellations are not timeouts."""

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
            return "expired"
        raise
    assert not limits.end(limit)
    return "done"


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(1, 50), st.integers(0, 50)), max_size=200))
def test_a_task_is_cancelled_at_its_limit_only_if_it_takes_longer(
    work: list[tuple[int, int]],
) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        limits = TimeLimits(loop)
        begun = loop.time()

        async def check(seconds: int, takes: int) -> None:
            result = await _bounded(limits, seconds, takes + 0.5)
            lasted = loop.time() - begun
            assert result == ("expired" if takes >= seconds else "done")
            assert lasted == pytest.approx(min(seconds, takes + 0.5), abs=1e-3)
            task = asyncio.current_task()
            assert task is not None
            assert not task.cancelling()

        await asyncio.gather(*(check(*times) for times in work))
        assert len(limits) == 0

    run_virtual(main())


def test_a_later_limit_can_expire_first() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        long = asyncio.ensure_future(_bounded(limits, 100, 50))
        await asyncio.sleep(1)
        assert await _bounded(limits, 1, 10) == "expired"
        assert await long == "done"

    run_virtual(main())


def test_a_cancellation_by_another_task_is_not_a_timeout() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        task = asyncio.ensure_future(_bounded(limits, 5, 10))
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(limits) == 0

    run_virtual(main())


def test_a_cancellation_by_another_task_at_the_limit_takes_precedence() -> None:
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


def test_nested_limits_report_the_limit_that_expired() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        outer = limits.begin(5)
        assert await _bounded(limits, 2, 10) == "expired"
        with pytest.raises(asyncio.CancelledError):
            await _bounded(limits, 20, 10)
        assert limits.end(outer)

    run_virtual(main())


def test_an_asyncio_timeout_around_a_limit_raises_timeout_error() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1):
                await _bounded(limits, 5, 10)
        assert len(limits) == 0

    run_virtual(main())


def test_ended_limits_use_no_memory() -> None:
    async def main() -> None:
        limits = TimeLimits(asyncio.get_running_loop())
        unexpired = limits.begin(1000)
        for _ in range(10_000):
            limits.end(limits.begin(1000))
            assert len(limits._heap) < 200
        assert len(limits) == 1
        limits.end(unexpired)

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
        is_refused: asyncio.Future[bool] = loop.create_future()

        def begin() -> None:
            with pytest.raises(RuntimeError, match="needs a task"):
                limits.begin(1)
            is_refused.set_result(True)

        loop.call_soon(begin)
        assert await is_refused

    run_virtual(main())
