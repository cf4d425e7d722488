"""Every paged operation of all five revisions over several pages, with rows in memory."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

import vbr_api
from aiovbr._paging.order import attribute_of
from aiovbr._paging.paginator import paginate
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual
from list_server import ListServer, arguments, method

if TYPE_CHECKING:
    from vbr_api.runtime import Operation

pytestmark = pytest.mark.slow

# vbr-api.md, F81, F89, F90: numbers of lists that page in the query and in the body, and of
# operations that return the envelope of a page and do not page.
COUNTS = {
    "1.1-rev0": (21, 0, 4),
    "1.2-rev1": (40, 9, 23),
    "1.3-rev0": (52, 11, 26),
    "1.3-rev1": (61, 11, 23),
    "1.3-rev2": (71, 16, 25),
}
ALL = [
    operation
    for revision in vbr_api.REVISIONS
    for operation in vbr_api.load(revision).catalog.OPERATIONS.values()
    if operation.paging
]
PAGED = [operation for operation in ALL if operation.paging != "single"]
SINGLE = [operation for operation in ALL if operation.paging == "single"]
# Servers repeat ids in these lists: a row is one guest in one backup, and `id` is the guest's.
REPEATING = [
    operation
    for operation in ALL
    if operation.path in ("/api/v1/backupObjects", "/api/v1/backups/{id}/objects")
]
REPEATING_AND_PAGED = [operation for operation in REPEATING if operation in PAGED]


def case_id(operation: Operation) -> str:
    return f"{operation.revision}-{operation.name}"


def cases(operations: list[Operation]) -> list[Any]:
    """Return the cases of a test; revisions between the first and the last are for `make soak`."""
    ends = (ALL[0].revision, ALL[-1].revision)
    return [
        pytest.param(
            operation,
            id=case_id(operation),
            marks=() if operation.revision in ends else pytest.mark.soak,
        )
        for operation in operations
    ]


def numbers(rows: list[Any]) -> list[int]:
    return [row.additional_properties["number"] for row in rows]


@pytest.mark.parametrize("revision", COUNTS)
def test_every_list_of_the_document_is_in_the_catalog(revision: str) -> None:
    paging = [operation.paging for operation in ALL if operation.revision == revision]
    assert tuple(paging.count(kind) for kind in ("query", "body", "single")) == COUNTS[revision]


@pytest.mark.parametrize("operation", cases(PAGED))
def test_every_paged_list_is_read_to_its_end_and_resumes_from_a_cursor(
    operation: Operation,
) -> None:
    async def main() -> None:
        server = ListServer(list(range(90)), page_max=30)
        paged = paginate(method(server, operation), **arguments(operation))
        assert numbers(await paged.all()) == list(range(90))
        assert not paged.drift.noticed
        assert len(server.requested) > 2
        assert server.orders == {paged.order.column}
        first = [row async for row in _first_rows(paged, 40)]
        rest = paginate(method(server, operation), **arguments(operation))
        rows = first + await rest.resume(str(paged.cursor)).all()
        assert numbers(rows) == list(range(90))

    run_virtual(main())


@pytest.mark.parametrize("operation", cases(PAGED))
def test_every_list_with_an_order_misses_no_row_while_rows_are_inserted_and_deleted(
    operation: Operation,
) -> None:
    rng = random.Random(case_id(operation))

    throughout = set(range(1000, 1090))

    def change(server: ListServer) -> None:
        for deleted in rng.sample(server.rows, 2):
            server.rows.remove(deleted)
            throughout.discard(deleted)
        free = sorted(set(range(3000)) - set(server.rows))
        server.rows += rng.sample(free, 3)

    async def main() -> None:
        server = ListServer(sorted(throughout), page_max=30, after=change)
        paged = paginate(method(server, operation), **arguments(operation))
        rows = await paged.all()
        yielded = numbers(rows)
        shown = rows[0].wire_names
        column = paged.order.column
        identified = operation.identity in shown and operation not in REPEATING
        if column and attribute_of(column) in shown and identified:
            assert len(set(yielded)) == len(yielded)
            assert throughout <= set(yielded)
            assert not paged.drift.harmful
        else:
            assert paged.drift.harmful  # the list cannot be followed, and drift reports it

    run_virtual(main())


@pytest.mark.parametrize("operation", REPEATING, ids=case_id)
@pytest.mark.parametrize(
    ("count", "ids", "limit"), [(1400, 700, None), (31, 22, 10), (1400, 1400, None)]
)
def test_a_list_whose_ids_repeat_yields_every_row(
    operation: Operation, count: int, ids: int, limit: int | None
) -> None:
    size = {"limit": limit} if limit and operation.paging == "query" else {}

    async def main() -> None:
        server = ListServer(list(range(count)), page_max=500, ids=ids)
        paged = paginate(method(server, operation), **arguments(operation), **size)
        assert numbers(await paged.all()) == list(range(count))
        assert not paged.drift.noticed

    run_virtual(main())


@pytest.mark.parametrize("operation", REPEATING_AND_PAGED, ids=case_id)
def test_a_list_whose_ids_repeat_resumes_behind_the_latest_row(
    operation: Operation,
) -> None:
    async def main() -> None:
        server = ListServer(list(range(31)), ids=22)
        paged = paginate(method(server, operation), **arguments(operation), limit=10)
        first = [row async for row in _first_rows(paged, 13)]
        rest = paginate(method(server, operation), **arguments(operation), limit=10)
        assert numbers(first + await rest.resume(str(paged.cursor)).all()) == list(range(31))

    run_virtual(main())


@pytest.mark.parametrize("operation", REPEATING_AND_PAGED, ids=case_id)
def test_a_list_whose_ids_repeat_has_no_stable_order_and_reports_drift(
    operation: Operation,
) -> None:
    def shrink(server: ListServer) -> None:
        server.rows.pop()

    async def main() -> None:
        server = ListServer(list(range(31)), ids=22, after=shrink)
        paged = paginate(method(server, operation), **arguments(operation), limit=10)
        assert not paged.order.stable
        await paged.all()
        assert paged.drift.harmful

    run_virtual(main())


@pytest.mark.parametrize("operation", cases(SINGLE))
def test_a_list_without_pages_is_requested_once_and_no_action_is_repeated(
    operation: Operation,
) -> None:
    async def main() -> None:
        server = ListServer(list(range(90)))
        if operation.idempotent:
            paged = paginate(method(server, operation), **arguments(operation))
            assert numbers(await paged.all()) == list(range(90))
            assert len(server.requested) == 1
            return
        with pytest.raises(ConfigurationError, match="call it directly"):
            paginate(method(server, operation), **arguments(operation))

    run_virtual(main())


async def _first_rows(rows: Any, count: int) -> Any:
    async for row in rows:
        yield row
        count -= 1
        if not count:
            return
