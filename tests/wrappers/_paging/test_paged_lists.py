"""Every paged list of the API, read from a simulator that inserts and deletes rows."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

import aiovbr
from aiovbr.errors import ConfigurationError
from vbr_api.v1_1_rev0.catalog import OPERATIONS
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from vbr_api.runtime import Operation
    from vbr_api.v1_1_rev0 import Api

    Connect = Callable[..., aiovbr.Connection[Api]]

pytestmark = pytest.mark.slow

PAGED = [operation for operation in OPERATIONS.values() if operation.paging]


async def arguments(vbr: aiovbr.Vbr[Any], operation: Operation) -> list[str]:
    """Return the path parameters of a list: ids of existing objects."""
    listing, brace, rest = operation.path.partition("/{")
    if not brace:
        return []
    parent = next(known for known in PAGED if known.path == listing)
    row = await anext(aiter(vbr.paginate(method(vbr, parent))))
    if rest.startswith("name"):
        return [row.inventory_object.name]
    return [str(row.id)]


def method(vbr: aiovbr.Vbr[Any], operation: Operation) -> Any:
    return getattr(getattr(vbr.api, operation.group), operation.name)


@pytest_asyncio.fixture
async def demo() -> AsyncIterator[Simulator]:
    async with Simulator(seed=3, size=Size.demo()) as running:
        yield running


@pytest.fixture
def connect_to() -> Connect:
    def make(sim: Simulator) -> aiovbr.Connection[Api]:
        return aiovbr.connect(
            base_url=sim.base_url,
            username=sim.username,
            password=sim.password,
            tls=aiovbr.TLS(ca_file=sim.ca_file),
        )

    return make


@pytest.mark.asyncio
@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.name)
async def test_every_row_of_every_paged_list_is_read_once(
    demo: Simulator, connect_to: Connect, operation: Operation
) -> None:
    async with connect_to(demo) as vbr:
        path_arguments = await arguments(vbr, operation)
        limit = {"limit": 7} if operation.paging == "query" else {}
        paged = vbr.paginate(method(vbr, operation), *path_arguments, **limit)
        rows = await paged.all()
        total = (await paged).total
        assert len(rows) == total
        assert len({str(row.to_dict()) for row in rows}) == len(rows)
        assert not paged.drift.noticed


@pytest.mark.asyncio
@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.name)
async def test_every_list_with_pages_resumes_from_a_cursor(
    demo: Simulator, connect_to: Connect, operation: Operation
) -> None:
    async with connect_to(demo) as vbr:
        path_arguments = await arguments(vbr, operation)
        if operation.paging == "single":
            paged = vbr.paginate(method(vbr, operation), *path_arguments)
            with pytest.raises(ConfigurationError, match="one page only"):
                paged.resume(paged.cursor)
            return
        paged = vbr.paginate(method(vbr, operation), *path_arguments, limit=7)
        rows = await paged.all()
        first = [row async for row in _first_rows(paged, len(rows) // 2)]
        text = str(paged.cursor)
        rest = vbr.paginate(method(vbr, operation), *path_arguments, limit=11).resume(text)
        assert [row.to_dict() for row in first + await rest.all()] == [
            row.to_dict() for row in rows
        ]
        with pytest.raises(ConfigurationError, match="does not fit"):
            vbr.paginate(method(vbr, operation), *path_arguments, skip=1).resume(text)


async def _first_rows(rows: Any, count: int) -> Any:
    if not count:
        return
    async for row in rows:
        yield row
        count -= 1
        if not count:
            return


@pytest.mark.parametrize("prefetch", [0, 8])
@pytest.mark.parametrize(
    ("group", "name", "collection"),
    [
        ("sessions", "get_all_sessions", "sessions"),
        ("jobs", "get_all_jobs", "jobs"),
        ("encryption_passwords", "get_all_encryption_passwords", "encryptionPasswords"),
    ],
)
@pytest.mark.asyncio
async def test_no_row_that_existed_throughout_is_missed_and_none_is_yielded_twice(
    demo: Simulator, connect_to: Connect, group: str, name: str, collection: str, prefetch: int
) -> None:
    drift = demo.drift(collection, every=1, inserts=2, deletes=2)
    async with connect_to(demo) as vbr:
        paged = vbr.paginate(getattr(getattr(vbr.api, group), name), limit=20).prefetch(prefetch)
        ids = [str(row.id) async for row in paged]
        drift.stop()
        assert drift.inserted
        assert drift.deleted
        assert len(ids) == len(set(ids))
        assert drift.throughout() <= set(ids)
        assert set(ids) <= drift.ever()
        assert not paged.drift.harmful


@pytest.mark.asyncio
async def test_drift_of_a_list_without_a_stable_order_is_reported(
    demo: Simulator, connect_to: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    drift = demo.drift("cloudCredentials", every=1, inserts=1, deletes=1)
    async with connect_to(demo) as vbr:
        with caplog.at_level(logging.WARNING, "aiovbr.paging"):
            paged = vbr.paginate(vbr.api.cloud_credentials.get_all_cloud_creds, limit=5)
            await paged.all()
    assert drift.pages > 2
    assert paged.drift.harmful
    assert caplog.text.count("GetAllCloudCreds changed while it was read") == 1


@pytest.mark.asyncio
async def test_short_and_empty_pages_lose_no_row(demo: Simulator, connect_to: Connect) -> None:
    for rows, skip in ((3, 0), (0, 1), (1, 2), (0, 4)):
        demo.faults.add(operation="GetAllJobs", rows=rows, skip=skip, times=1)
    async with connect_to(demo) as vbr:
        paged = vbr.paginate(vbr.api.jobs.get_all_jobs, limit=50)
        jobs = await paged.all()
        assert len({job.id for job in jobs}) == len(jobs) == (await paged).total
        assert paged.drift.unproven == 0


@pytest.mark.asyncio
async def test_pages_are_requested_concurrently_once_the_total_is_known(
    demo: Simulator, connect_to: Connect
) -> None:
    demo.faults.add(operation="GetAllJobs", delay=0.05, times=None)
    async with connect_to(demo) as vbr:
        await vbr.paginate(vbr.api.jobs.get_all_jobs, limit=50).prefetch(6).all()
    assert demo.requests.peak_in_flight >= 4


@pytest.mark.asyncio
async def test_a_loop_that_breaks_leaves_no_request_running(
    demo: Simulator, connect_to: Connect
) -> None:
    async with connect_to(demo) as vbr:
        before = asyncio.all_tasks()
        async for _ in vbr.paginate(vbr.api.jobs.get_all_jobs, limit=20):
            break
        await asyncio.sleep(0.05)
        assert vbr.stats().in_flight == 0
        assert asyncio.all_tasks() <= before


def test_the_catalog_has_every_list_of_the_document() -> None:
    assert len([operation for operation in PAGED if operation.paging == "query"]) == 21
    assert len([operation for operation in PAGED if operation.paging == "single"]) == 4
