"""Bulk: outcomes, bounds, order, cancellation; in virtual time."""

from __future__ import annotations

import asyncio
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._bulk.bulk import Bulk
from aiovbr._concurrency.limiter import AMBIENT_LANE, Lane
from aiovbr.errors import ConfigurationError, FailureGroup, OutcomeUnknown
from aiovbr.testing import run_virtual

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterator


async def double(number: int) -> int:
    await asyncio.sleep(0.01 * (1 + number % 7))
    if number % 10 == 3:
        raise ValueError(f"{number} is unlucky")
    if number % 10 == 8:
        raise OutcomeUnknown("lost")
    return number * 2


def test_every_input_has_one_outcome() -> None:
    async def main() -> None:
        bulk = Bulk(double, range(100), key=lambda number: f"n{number}")
        outcomes = [outcome async for outcome in bulk]
        assert sorted(outcome.index for outcome in outcomes) == list(range(100))
        states = {outcome.input: outcome.state for outcome in outcomes}
        assert states == {
            n: "failed" if n % 10 == 3 else "unknown" if n % 10 == 8 else "done" for n in range(100)
        }
        assert all(outcome.key == f"n{outcome.input}" for outcome in outcomes)
        assert {outcome.result for outcome in outcomes if outcome.state == "done"} == {
            n * 2 for n in range(100) if n % 10 not in (3, 8)
        }

    run_virtual(main())


def test_awaiting_a_bulk_returns_its_summary() -> None:
    async def main() -> None:
        summary = await Bulk(double, range(20))
        assert (summary.done, summary.failed, summary.unknown, summary.total) == (16, 2, 2, 20)
        with pytest.raises(FailureGroup, match="2 failed and 2 unknown of 20") as caught:
            summary.raise_for_failures()
        assert {note for error in caught.value.exceptions for note in error.__notes__} == {
            "key: 3",
            "key: 8",
            "key: 13",
            "key: 18",
        }

    run_virtual(main())


def test_a_bulk_without_failures_raises_nothing() -> None:
    async def main() -> None:
        bulk = Bulk(double, [1, 2])
        await bulk
        bulk.raise_for_failures()

    run_virtual(main())


def test_an_outcome_unwraps_to_its_result_or_its_error() -> None:
    async def main() -> None:
        outcomes = [outcome async for outcome in Bulk(double, [2, 3], ordered=True)]
        assert outcomes[0].unwrap() == 4
        with pytest.raises(ValueError, match="unlucky"):
            outcomes[1].unwrap()

    run_virtual(main())


@pytest.mark.parametrize("concurrency", [1, 3, 16])
def test_calls_in_flight_are_bounded(concurrency: int) -> None:
    in_flight = peak = 0

    async def call(number: int) -> None:
        nonlocal in_flight, peak
        in_flight += 1
        peak = max(peak, in_flight)
        await asyncio.sleep(0.01)
        in_flight -= 1

    async def main() -> None:
        await Bulk(call, range(200), concurrency=concurrency)
        assert peak == concurrency

    run_virtual(main())


def test_an_ordered_bulk_yields_outcomes_in_the_order_of_inputs() -> None:
    async def main() -> None:
        bulk = Bulk(double, range(300), ordered=True, concurrency=8)
        assert [outcome.input async for outcome in bulk] == list(range(300))

    run_virtual(main())


def test_a_slow_first_input_bounds_the_outcomes_held_in_memory() -> None:
    pulled = 0

    def inputs() -> Iterator[int]:
        nonlocal pulled
        for number in range(10_000):
            pulled += 1
            yield number

    async def call(number: int) -> None:
        await asyncio.sleep(1000 if number == 0 else 0.001)

    async def main() -> None:
        reader = asyncio.ensure_future(
            anext(aiter(Bulk(call, inputs(), ordered=True, concurrency=4)))
        )
        await asyncio.sleep(500)
        assert pulled <= 20
        await reader

    run_virtual(main())


def test_asynchronous_inputs_are_pulled_one_at_a_time() -> None:
    async def inputs() -> AsyncIterator[int]:
        for number in range(50):
            await asyncio.sleep(0.001)
            yield number

    async def main() -> None:
        summary = await Bulk(double, inputs())
        assert summary.total == 50

    run_virtual(main())


def test_failures_stop_the_bulk() -> None:
    pulled = 0

    def inputs() -> Iterator[int]:
        nonlocal pulled
        for number in range(1000):
            pulled += 1
            yield number

    async def fail(number: int) -> None:
        await asyncio.sleep(0.01)
        raise ValueError(number)

    async def main() -> None:
        summary = await Bulk(fail, inputs(), concurrency=4, stop_after=10)
        assert 10 <= summary.failed == pulled <= 14

    run_virtual(main())


def test_a_stopped_bulk_completes_its_calls_in_flight() -> None:
    async def main() -> None:
        bulk = Bulk(double, range(1000), concurrency=4)
        seen: list[int] = []
        async for outcome in bulk:
            seen.append(outcome.index)
            if len(seen) == 10:
                bulk.stop()
        assert 10 <= len(seen) <= 20
        assert sorted(seen) == list(range(len(seen)))

    run_virtual(main())


def test_an_error_of_the_inputs_is_raised_after_the_outcomes_before_it() -> None:
    def inputs() -> Iterator[int]:
        yield from range(5)
        raise RuntimeError("the file ended early")

    async def main() -> None:
        bulk = Bulk(double, inputs(), concurrency=2)
        seen: list[int] = []

        async def read() -> None:
            async for outcome in bulk:
                seen.append(outcome.input)  # noqa: PERF401 - the loop fails

        with pytest.raises(RuntimeError, match="ended early"):
            await read()
        assert sorted(seen) == list(range(5))

    run_virtual(main())


def test_a_loop_that_ends_early_cancels_its_calls_and_starts_no_more() -> None:
    started = ended = 0

    async def call(number: int) -> None:
        nonlocal started, ended
        started += 1
        try:
            await asyncio.sleep(0.01 * (1 + number))
        finally:
            ended += 1

    async def main() -> None:
        async for outcome in Bulk(call, range(1000), concurrency=8):
            if outcome.input == 2:
                break
        before = started
        await asyncio.sleep(1)
        assert (started, ended) == (before, before)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


@pytest.mark.parametrize("ordered", [True, False])
def test_closing_an_iterator_ends_its_calls_and_the_iteration(ordered: bool) -> None:
    async def main() -> None:
        outcomes = aiter(Bulk(double, range(1000), concurrency=8, ordered=ordered))
        await anext(outcomes)
        assert len(asyncio.all_tasks()) > 1
        await outcomes.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(StopAsyncIteration):
            await anext(outcomes)

    run_virtual(main())


def test_an_iterator_that_is_closed_before_its_start_calls_nothing() -> None:
    async def main() -> None:
        outcomes = aiter(Bulk(double, range(1000)))
        await outcomes.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(outcomes)

    run_virtual(main())


@pytest.mark.parametrize("at", [0.0, 0.1])
def test_a_bulk_whose_task_is_cancelled_by_others_ends_with_an_error(at: float) -> None:
    async def main() -> None:
        tasks: list[asyncio.Task[Any]] = []

        def start_task(coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
            task = asyncio.create_task(coroutine)
            tasks.append(task)
            if at:
                asyncio.get_running_loop().call_later(at, task.cancel)
            else:
                task.cancel()  # before its first step
            return task

        with pytest.raises(ConfigurationError, match="cancelled before its end"):
            await Bulk(double, range(1000), start_task=start_task)
        assert [task.cancelled() for task in tasks] == [True] * 16
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_a_cancelled_reader_leaves_no_task() -> None:
    async def main() -> None:
        async def read() -> None:
            await Bulk(double, range(10_000), concurrency=16)

        reader = asyncio.ensure_future(read())
        await asyncio.sleep(0.5)
        assert len(asyncio.all_tasks()) <= 16 + 2
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_a_slow_reader_slows_the_bulk_down() -> None:
    started = 0

    async def call(number: int) -> None:
        nonlocal started
        started += 1

    async def main() -> None:
        outcomes = aiter(Bulk(call, range(10_000), concurrency=4))
        await anext(outcomes)
        await asyncio.sleep(10)
        assert started <= 10

    run_virtual(main())


@pytest.mark.parametrize("concurrency", [1, 3, 16])
def test_outcomes_are_yielded_as_they_complete(concurrency: int) -> None:
    async def call(number: int) -> None: ...

    async def main() -> None:
        bulk = Bulk(call, range(200), concurrency=concurrency)
        assert [outcome.index async for outcome in bulk] == list(range(200))

    run_virtual(main())


@pytest.mark.slow
@pytest.mark.parametrize("stop", [True, False])
def test_workers_that_wait_for_the_reader_end_with_the_bulk(stop: bool) -> None:
    async def call(number: int) -> None: ...

    async def main() -> None:
        bulk = Bulk(call, range(10_000), concurrency=8)
        outcomes = aiter(bulk)
        await anext(outcomes)
        await asyncio.sleep(1)  # now all workers wait
        if stop:
            bulk.stop()
            assert len([outcome async for outcome in outcomes]) < 20
        else:
            assert len([outcome async for outcome in outcomes]) == 9_999
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_inputs_take_constant_memory() -> None:
    async def call(number: int) -> None: ...

    async def peak(count: int) -> int:
        tracemalloc.start()
        async for _ in Bulk(call, iter(range(count))):
            pass
        _, most_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most_bytes

    async def main() -> None:
        await peak(100)
        assert await peak(20_000) < await peak(1000) + 200_000

    asyncio.run(main(), debug=False)  # debug mode keeps a traceback of every future


def test_calls_of_a_bulk_are_in_the_batch_lane() -> None:
    async def lane(number: int) -> Lane:
        return AMBIENT_LANE.get()

    async def main() -> None:
        lanes = {outcome.result async for outcome in Bulk(lane, range(3))}
        assert lanes == {Lane.BATCH}
        assert AMBIENT_LANE.get() is Lane.INTERACTIVE

    run_virtual(main())


def test_reconcile_settles_unknown_outcomes() -> None:
    async def lose(number: int) -> int:
        raise OutcomeUnknown(f"{number} lost")

    async def look(key: str, number: int) -> int | None:
        if number == 2:
            raise ValueError("cannot be read")
        return number * 2 if number == 1 else None

    async def main() -> None:
        bulk = Bulk(lose, [1, 2, 3], reconcile=look, ordered=True)
        outcomes = [outcome async for outcome in bulk]
        assert [outcome.state for outcome in outcomes] == ["done", "unknown", "failed"]
        assert outcomes[0].unwrap() == 2
        assert outcomes[1].error is not None
        assert outcomes[1].error.__notes__ == ["reconcile: ValueError: cannot be read"]
        assert (bulk.summary.done, bulk.summary.unknown, bulk.summary.failed) == (1, 1, 1)

    run_virtual(main())


def test_a_bulk_runs_once() -> None:
    async def main() -> None:
        bulk = Bulk(double, [1])
        await bulk
        with pytest.raises(ConfigurationError, match="runs once"):
            await bulk

    run_virtual(main())


@pytest.mark.parametrize("settings", [{"concurrency": 0}, {"stop_after": 0}])
def test_settings_below_one_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="at least 1"):
        Bulk(double, [1], **settings)
