"""Lists: filter and order, then skip, then limit (docs/explanation/vbr-api.md, "Lists")."""

from __future__ import annotations

import random
from typing import Any

import pytest

from vbr_simulator import Size
from vbr_simulator.spec.api import CompiledRevision
from vbr_simulator.state.query import (
    WITHOUT_EFFECT,
    Query,
    glob,
    property_path,
    read,
)

API = CompiledRevision.load("1.1-rev0")
LISTS = [
    operation
    for operation in API.document.operations.values()
    if API.plans[operation.id].verb == "list"
]
PAGED = [operation for operation in LISTS if any(p.name == "limit" for p in operation.parameters)]


def test_the_document_has_21_paged_lists_and_4_that_do_not_page():
    assert (len(PAGED), len(LISTS)) == (21, 25)


@pytest.mark.asyncio
async def test_every_filter_and_order_column_reads_an_existing_property(start):
    """With a typo in the table of paths, a filter matches nothing."""
    call = await start(size=Size.demo())
    dead = []
    for operation in PAGED:
        plan = API.plans[operation.id]
        rows = await raw_rows(call, operation)
        names = [p.name for p in operation.parameters if p.name.endswith("Filter")]
        column = next(p for p in operation.parameters if p.name == "orderColumn")
        names += API.document.resolve(column.schema)["enum"]
        for name in names:
            path = property_path(plan.collection, name)
            if name not in WITHOUT_EFFECT and all(read(row, path) is None for row in rows):
                dead.append((plan.collection, name))
    # The document has these columns, the rows have no such property.
    expected = [("scaleOutRepositories", column) for column in ("Type", "Host", "Path")]
    assert dead == [*expected, ("diskMounts", "name")]


async def raw_rows(call, operation):
    from vbr_simulator.state import views

    _, rows = views.source(call.sim.world, API.plans[operation.id].collection)
    return list(rows)


@pytest.mark.asyncio
async def test_every_paged_list_pages_without_losing_or_repeating_a_row(start):
    call = await start(size=Size.demo())
    for operation in PAGED:
        path = call.sim.sample(operation.id).path
        whole = await call.get(path, limit=10_000)
        total = whole.body["pagination"]["total"]
        step = max(1, total // 5)
        paged = []
        for skip in range(0, total, step):
            page = await call.get(path, skip=skip, limit=step)
            assert page.body["pagination"] == {
                "total": total,
                "count": len(page.rows),
                "skip": skip,
                "limit": step,
            }
            paged += page.rows
        assert paged == whole.rows, operation.id
        assert total, operation.id


@pytest.mark.asyncio
async def test_lists_that_do_not_page_have_an_envelope_without_skip_and_limit(start):
    call = await start(size=Size.demo())
    for operation in LISTS:
        if operation in PAGED:
            continue
        reply = await call.get(call.sim.sample(operation.id).path)
        count = len(reply.rows)
        assert reply.body["pagination"] == {"total": count, "count": count}


@pytest.mark.asyncio
async def test_a_page_has_200_rows_by_default_and_a_configurable_maximum(start):
    call = await start(size=Size(jobs=250))
    assert len((await call.get("/api/v1/jobs")).rows) == 200
    assert len((await call.get("/api/v1/jobs", limit=1000)).rows) == 250
    call.sim.configure(page_limit_max=30)
    page = await call.get("/api/v1/jobs", limit=100)
    assert (len(page.rows), page.body["pagination"]["limit"]) == (30, 100)


@pytest.mark.asyncio
async def test_a_page_after_the_end_is_empty(start):
    call = await start(size=Size(jobs=3))
    page = await call.get("/api/v1/jobs", skip=3)
    assert page.body == {
        "data": [],
        "pagination": {"total": 3, "count": 0, "skip": 3, "limit": 200},
    }


@pytest.mark.asyncio
async def test_rows_are_ordered_in_both_directions_nulls_first_in_any_letter_case(start):
    call = await start(size=Size.demo())
    names = [
        row["name"] for row in (await call.get("/api/v1/backupObjects", orderColumn="Name")).rows
    ]
    assert names == sorted(names, key=lambda name: (name is not None, (name or "").casefold()))
    assert names[0] is None
    down = await call.get("/api/v1/jobs", orderColumn="Name", orderAsc="false", limit=500)
    names = [row["name"] for row in down.rows]
    assert names == sorted(names, key=str.casefold, reverse=True)


@pytest.mark.asyncio
async def test_a_setting_decides_the_default_direction(start):
    call = await start(size=Size(jobs=5), ascending_by_default=False)
    names = [row["name"] for row in (await call.get("/api/v1/jobs", orderColumn="Name")).rows]
    assert names == sorted(names, reverse=True)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("path", "query", "holds"),
    [
        ("repositories", {"nameFilter": "*S3*"}, lambda row: "s3" in row["name"].casefold()),
        ("repositories", {"typeFilter": "nfs"}, lambda row: row["type"] == "Nfs"),
        ("repositories", {"pathFilter": "/mnt/*"}, lambda row: "mnt" in row["repository"]["path"]),
        ("managedServers", {"viTypeFilter": "VC"}, lambda row: row["viHostType"] == "VC"),
        ("proxies", {"nameFilter": "LNX*"}, lambda row: row["name"].startswith("lnx")),
    ],
)
async def test_infrastructure_lists_are_filtered(start, path, query, holds):
    call = await start(size=Size.demo())
    reply = await call.get(f"/api/v1/backupInfrastructure/{path}", **query)
    assert 0 < len(reply.rows) < 100
    assert all(holds(row) for row in reply.rows)


@pytest.mark.asyncio
async def test_a_host_filter_returns_the_repositories_of_the_host(start):
    call = await start(size=Size.demo())
    folder = "/api/v1/backupInfrastructure"
    row = await call.first(f"{folder}/repositories", typeFilter="LinuxHardened")
    reply = await call.get(f"{folder}/repositories", hostIdFilter=row["hostId"].upper())
    assert row in reply.rows
    assert {repository["hostId"] for repository in reply.rows} == {row["hostId"]}
    states = await call.get(f"{folder}/repositories/states", idFilter=row["id"])
    assert [repository["name"] for repository in states.rows] == [row["name"]]


@pytest.mark.asyncio
async def test_sessions_are_filtered(start):
    call = await start(size=Size.demo())
    failed = await call.get("/api/v1/sessions", resultFilter="Failed", typeFilter="Job")
    assert failed.rows
    assert {(s["result"]["result"], s["sessionType"]) for s in failed.rows} == {("Failed", "Job")}
    middle = failed.rows[0]["creationTime"]
    after = await call.get("/api/v1/sessions", createdAfterFilter=middle, limit=1000)
    before = await call.get("/api/v1/sessions", createdBeforeFilter=middle, limit=1000)
    total = (await call.get("/api/v1/sessions")).body["pagination"]["total"]
    assert len(after.rows) + len(before.rows) == total + 1
    running = await call.get("/api/v1/sessions", stateFilter="Starting")
    assert [session["result"] for session in running.rows] == [None] * 3
    ended = await call.get("/api/v1/sessions", endedAfterFilter="2000-01-01T00:00:00", limit=1000)
    assert len(ended.rows) == total - 3


@pytest.mark.asyncio
async def test_a_sorted_list_follows_changes(start):
    call = await start(size=Size(jobs=3))
    rows = (await call.get("/api/v1/jobs", orderColumn="Name")).rows
    body = rows[0] | {"name": "zzz"}
    assert (await call("PUT", f"/api/v1/jobs/{body['id']}", body)).status == 200
    again = (await call.get("/api/v1/jobs", orderColumn="Name")).rows
    assert [row["id"] for row in again] == [row["id"] for row in [*rows[1:], rows[0]]]


def test_a_glob_has_one_wildcard_and_ignores_the_letter_case():
    assert glob("a*C")("ABC")
    assert glob("[x]")("[x]")
    assert not glob("a")("ab")
    assert not glob("a?c")("abc")


@pytest.mark.parametrize("seed", range(20))
def test_every_query_equals_a_direct_computation(seed):
    rng = random.Random(seed)
    rows: list[dict[str, Any]] = [
        {"id": str(i), "name": rng.choice(["A", "b", "C", None]), "port": rng.randrange(4)}
        for i in range(rng.randrange(60))
    ]
    pattern = rng.choice([None, "a", "*", "b"])
    order = rng.choice([None, "Name", "Port"])
    parameters: dict[str, Any] = {"skip": rng.randrange(50), "limit": rng.randrange(50)}
    if pattern:
        parameters["nameFilter"] = pattern
    if order:
        parameters |= {"orderColumn": order, "orderAsc": rng.choice([True, False])}
    query = Query("services", parameters)
    cut = query.select(rows, ascending_by_default=True)
    page, pagination = query.page(cut, limit=200, bound=None)

    kept = [
        r for r in rows if not pattern or pattern == "*" or (r["name"] or "").lower() == pattern
    ]
    if order == "Name":
        kept.sort(key=lambda r: (r["name"] is not None, (r["name"] or "").lower()))
    elif order == "Port":
        kept.sort(key=lambda r: r["port"])
    if order and not parameters["orderAsc"]:
        kept.reverse()
    skip, limit = parameters["skip"], parameters["limit"]
    assert page == kept[skip : skip + limit]
    assert pagination["total"] == len(kept)
