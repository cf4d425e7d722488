"""Lists over a server in memory: order, prefetch, cancellation."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from aiovbr._paging.paginator import PageModel, paginate
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual
from doubles import operation


@dataclass
class Pagination:
    total: int | None


@dataclass
class Answer:
    data: list[int]
    pagination: Pagination | None


@dataclass
class Server:
    """A list of numbers; it sends `maximum` of them at most."""

    rows: list[int]
    maximum: int = 10_000
    latency: float = 0.05
    asked: list[tuple[int, int]] = field(default_factory=list)
    now: int = 0
    most: int = 0
    fail_at: int | None = None
    operation: Any = field(default_factory=lambda: operation(paging="query"))

    def __post_init__(self) -> None:
        described = self.operation

        async def get_all(
            *, skip: int | None = None, limit: int | None = None, name: str | None = None
        ) -> Answer:
            assert skip is not None
            assert limit is not None
            self.asked.append((skip, limit))
            self.now += 1
            self.most = max(self.most, self.now)
            try:
                await asyncio.sleep(self.latency)
                if self.fail_at is not None and skip >= self.fail_at:
                    raise ConnectionError("gone")
                return Answer(
                    self.rows[skip : skip + min(limit, self.maximum)], Pagination(len(self.rows))
                )
            finally:
                self.now -= 1

        get_all.operation = described  # type: ignore[attr-defined]
        self.get_all = get_all


def test_awaiting_a_list_gives_its_first_page() -> None:
    async def main() -> None:
        server = Server(list(range(25)))
        page = await paginate(server.get_all, limit=10)
        assert (page.items, page.total, page.skip) == (list(range(10)), 25, 0)
        assert server.asked == [(0, 10)]

    run_virtual(main())


def test_iterating_gives_every_row_in_order() -> None:
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
        assert len(server.asked) == 1

    run_virtual(main())


def test_an_empty_list_costs_one_request() -> None:
    async def main() -> None:
        server = Server([])
        assert await paginate(server.get_all).all() == []
        assert len(server.asked) == 1

    run_virtual(main())


@pytest.mark.parametrize("prefetch", [0, 1, 4, 8])
def test_pages_ahead_are_bounded(prefetch: int) -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        async for _ in paginate(server.get_all, limit=10).prefetch(prefetch).pages():
            await asyncio.sleep(1)
        assert server.most == max(1, prefetch)
        assert len(server.asked) == 100

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


def test_a_server_that_sends_less_than_asked_is_read_completely() -> None:
    async def main() -> None:
        server = Server(list(range(95)), maximum=10)
        assert await paginate(server.get_all, limit=500).all() == server.rows
        assert server.asked[1:] == [(skip, 500) for skip in range(10, 95, 10)]

    run_virtual(main())


def test_a_loop_that_ends_early_leaves_no_request_running() -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        async for row in paginate(server.get_all, limit=10):
            if row == 15:
                break
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert server.now == 0
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


def test_a_cancelled_reader_leaves_no_request_running() -> None:
    async def main() -> None:
        server = Server(list(range(1000)))
        reader = asyncio.ensure_future(paginate(server.get_all, limit=10).all())
        await asyncio.sleep(0.12)
        assert server.now > 1
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        assert server.now == 0

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
        assert server.now == 0
        gc.collect()

    run_virtual(main())


def test_a_list_without_skip_and_limit_is_asked_once_and_without_them() -> None:
    async def get_objects(id: str) -> PageModel[int]:
        asked.append(id)
        return Answer([1, 2], Pagination(900))

    asked: list[str] = []
    get_objects.operation = operation(paging="single")  # type: ignore[attr-defined]

    async def main() -> None:
        assert await paginate(get_objects, "x").all() == [1, 2]
        assert (await paginate(get_objects, "y")).items == [1, 2]
        assert asked == ["x", "y"]

    run_virtual(main())


def test_an_answer_without_data_or_pagination_is_the_end() -> None:
    async def get_all(*, skip: int | None = None, limit: int | None = None) -> Any:
        return Answer(None, None)  # type: ignore[arg-type]

    async def main() -> None:
        assert await paginate(get_all).all() == []

    run_virtual(main())


def test_an_operation_without_pages_is_refused() -> None:
    async def get_job() -> Any: ...

    get_job.operation = operation(id="GetJob")  # type: ignore[attr-defined]
    with pytest.raises(ConfigurationError, match="GetJob is no list"):
        paginate(get_job)


def test_ids_that_occur_twice_in_an_answer_do_not_tell_its_rows_apart() -> None:
    async def get_all(*, skip: int = 0, limit: int = 10) -> Any:
        rows = [SimpleNamespace(id="the same", name=n) for n in range(25)]
        return SimpleNamespace(data=rows[skip : skip + limit], pagination=Pagination(25))

    async def main() -> None:
        rows = await paginate(get_all, limit=10).all()
        assert [row.name for row in rows] == list(range(25))

    run_virtual(main())
