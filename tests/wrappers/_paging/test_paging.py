"""Paginator over a server in memory: order, prefetch, cancellation."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._paging.listing import describe_list
from aiovbr._paging.paginator import PageModel, Paginator, paginate
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual
from doubles import operation

if TYPE_CHECKING:
    from collections.abc import Coroutine


@dataclass
class Pagination:
    total: int | None


@dataclass
class NumbersPage:
    data: list[int]
    pagination: Pagination | None


@dataclass
class Server:
    """A list of numbers; one response has at most `maximum` of them."""

    rows: list[int]
    maximum: int = 10_000
    latency: float = 0.05
    requested: list[tuple[int, int]] = field(default_factory=list)
    in_flight: int = 0
    peak: int = 0
    fail_at: int | None = None
    operation: Any = field(default_factory=lambda: operation(paging="query"))

    def __post_init__(self) -> None:
        described = self.operation

        async def get_all(
            *, skip: int | None = None, limit: int | None = None, name: str | None = None
        ) -> NumbersPage:
            assert skip is not None
            assert limit is not None
            self.requested.append((skip, limit))
            self.in_flight += 1
            self.peak = max(self.peak, self.in_flight)
            try:
                await asyncio.sleep(self.latency)
                if self.fail_at is not None and skip >= self.fail_at:
                    raise ConnectionError("gone")
                return NumbersPage(
                    self.rows[skip : skip + min(limit, self.maximum)], Pagination(len(self.rows))
                )
            finally:
                self.in_flight -= 1

        get_all.operation = described  # type: ignore[attr-defined]
        self.get_all = get_all


def test_awaiting_a_list_returns_its_first_page() -> None:
    async def main() -> None:
        server = Server(list(range(25)))
        page = await paginate(server.get_all, limit=10)
        assert (page.items, page.total, page.skip) == (list(range(10)), 25, 0)
        assert server.requested == [(0, 10)]

    run_virtual(main())


def test_iterating_yields_every_row_in_order() -> None:
    async def main() -> None:
        server = Server(list(range(1234)))
        assert await paginate(server.get_all, limit=100).all() == server.rows

    run_virtual(main())


def test_a_list_can_be_read_again() -> None:
    async def main() -> None:
        rows = paginate(Server([1, 2, 3]).get_all)
        assert [row async for row in rows] == [row async for row in rows] == [1, 2, 3]

    run_virtual(main())


def test_skip_leaves_rows_out() -> None:
    async def main() -> None:
        server = Server(list(range(30)))
        assert await paginate(server.get_all, skip=7, limit=10).all() == server.rows[7:]

    run_virtual(main())


def test_a_short_list_costs_one_request() -> None:
    async def main() -> None:
        server = Server([1, 2])
        await paginate(server.get_all).all()
        assert len(server.requested) == 1

    run_virtual(main())


def test_an_empty_list_costs_one_request() -> None:
    async def main() -> None:
        server = Server([])
        assert await paginate(server.get_all).all() == []
        assert len(server.requested) == 1

    run_virtual(main())


@pytest.mark.parametrize("prefetch", [0, 1, 4, 8])
def test_pages_ahead_are_bounded(prefetch: int) -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        async for _ in paginate(server.get_all, limit=10).prefetch(prefetch).pages():
            await asyncio.sleep(1)
        assert server.peak == max(1, prefetch)
        assert len(server.requested) == 100

    run_virtual(main())


def test_pages_ahead_hide_the_latency() -> None:
    async def seconds(prefetch: int) -> float:
        loop = asyncio.get_running_loop()
        started = loop.time()
        await paginate(Server(list(range(1000))).get_all, limit=10).prefetch(prefetch).all()
        return loop.time() - started

    async def main() -> None:
        assert await seconds(8) < await seconds(0) / 6

    run_virtual(main())


def test_a_server_that_sends_fewer_rows_than_requested_is_read_completely() -> None:
    async def main() -> None:
        server = Server(list(range(95)), maximum=10)
        assert await paginate(server.get_all, limit=500).all() == server.rows
        assert server.requested[1:] == [(skip, 500) for skip in range(10, 95, 10)]

    run_virtual(main())


def test_a_loop_that_ends_early_leaves_no_request_running() -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        async for row in paginate(server.get_all, limit=10):
            if row == 15:
                break
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert server.in_flight == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_a_cancelled_reader_leaves_no_request_running() -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        reader = asyncio.ensure_future(paginate(server.get_all, limit=10).all())
        await asyncio.sleep(0.12)
        assert server.in_flight > 1
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        assert server.in_flight == 0

    run_virtual(main())


@pytest.mark.parametrize("rows", [True, False])
def test_closing_an_iterator_ends_its_requests_and_the_iteration(rows: bool) -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        paginator = paginate(server.get_all, limit=10)
        iterator = aiter(paginator) if rows else paginator.pages()
        await anext(iterator)
        await asyncio.sleep(0.01)
        assert server.in_flight > 1
        await iterator.aclose()
        assert server.in_flight == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(StopAsyncIteration):
            await anext(iterator)

    run_virtual(main())


def test_a_cursor_of_a_closed_iterator_stands_behind_the_latest_row_handed_out() -> None:
    async def main() -> None:
        server = Server(list(range(100)))
        paginator = paginate(server.get_all, limit=10)
        rows = aiter(paginator)
        first = [await anext(rows) for _ in range(15)]
        await rows.aclose()
        rest = await paginate(server.get_all, limit=10).resume(paginator.cursor).all()
        assert first + rest == server.rows

    run_virtual(main())


def test_a_reader_whose_requests_are_cancelled_by_others_gets_an_error() -> None:
    async def main() -> None:
        tasks: list[asyncio.Task[Any]] = []

        def start_task(coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
            tasks.append(asyncio.create_task(coroutine))
            return tasks[-1]

        listing = describe_list(Server(list(range(100))).get_all, (), {"limit": 10})
        rows = aiter(Paginator(listing, start_task))
        await anext(rows)
        for task in tasks:
            task.cancel()
        with pytest.raises(ConfigurationError, match="connection was closed while the list"):
            [row async for row in rows]

    run_virtual(main())


def test_an_error_reaches_the_reader_after_the_pages_before_it() -> None:
    async def main() -> None:
        server = Server(list(range(100)), fail_at=50)
        seen: list[int] = []

        async def read() -> None:
            async for row in paginate(server.get_all, limit=10):
                seen.append(row)  # noqa: PERF401 - the loop fails

        with pytest.raises(ConnectionError):
            await read()
        assert seen == list(range(50))
        assert server.in_flight == 0
        gc.collect()

    run_virtual(main())


def test_a_list_without_pages_is_requested_once_without_skip_and_limit() -> None:
    async def get_objects(id: str) -> PageModel[int]:
        ids.append(id)
        return NumbersPage([1, 2], Pagination(900))

    ids: list[str] = []
    get_objects.operation = operation(paging="single")  # type: ignore[attr-defined]

    async def main() -> None:
        assert await paginate(get_objects, "x").all() == [1, 2]
        assert (await paginate(get_objects, "y")).items == [1, 2]
        assert ids == ["x", "y"]

    run_virtual(main())


def test_a_response_without_data_or_pagination_is_the_end() -> None:
    async def get_all(*, skip: int | None = None, limit: int | None = None) -> Any:
        return NumbersPage(None, None)  # type: ignore[arg-type]

    async def main() -> None:
        assert await paginate(get_all).all() == []

    run_virtual(main())


def test_an_operation_without_pages_is_refused() -> None:
    async def get_job() -> Any: ...

    get_job.operation = operation(id="GetJob")  # type: ignore[attr-defined]
    with pytest.raises(ConfigurationError, match="GetJob is not a paged list"):
        paginate(get_job)


def test_ids_that_repeat_in_a_response_do_not_identify_rows() -> None:
    async def get_all(*, skip: int = 0, limit: int = 10) -> Any:
        rows = [SimpleNamespace(id="the same", name=n) for n in range(25)]
        return SimpleNamespace(data=rows[skip : skip + limit], pagination=Pagination(25))

    async def main() -> None:
        rows = await paginate(get_all, limit=10).all()
        assert [row.name for row in rows] == list(range(25))

    run_virtual(main())
