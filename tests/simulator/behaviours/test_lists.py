"""Lists: filter and order come first, then skip, then limit (VBR.md, "Lists")."""

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
LISTS = [one for one in API.document.operations.values() if API.plans[one.id].verb == "list"]
PAGED = [one for one in LISTS if any(p.name == "limit" for p in one.parameters)]


def test_the_document_has_21_paged_lists_and_4_that_do_not_page():
    assert (len(PAGED), len(LISTS)) == (21, 25)


@pytest.mark.asyncio
async def test_every_filter_and_order_column_reads_a_property_that_rows_have(start):
    """A typo in the table of paths would make a filter match nothing, silently."""
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
    # The document offers these columns, though the rows have nothing of the kind.
    expected = [("scaleOutRepositories", one) for one in ("Type", "Host", "Path")]
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
async def test_the_default_page_has_200_rows_and_the_server_may_have_a_maximum(start):
    call = await start(size=Size(jobs=250))
    assert len((await call.get("/api/v1/jobs")).rows) == 200
    assert len((await call.get("/api/v1/jobs", limit=1000)).rows) == 250
    call.sim.configure(page_limit_max=30)
    page = await call.get("/api/v1/jobs", limit=100)
    assert (len(page.rows), page.body["pagination"]["limit"]) == (30, 100)


@pytest.mark.asyncio
async def test_beyond_the_end_a_page_is_empty(start):
    call = await start(size=Size(jobs=3))
    page = await call.get("/api/v1/jobs", skip=3)
    assert page.body == {
        "data": [],
        "pagination": {"total": 3, "count": 0, "skip": 3, "limit": 200},
    }


@pytest.mark.asyncio
async def test_rows_are_ordered_both_ways_nulls_first_and_letter_case_aside(start):
    call = await start(size=Size.demo())
    names = [
        row["name"] for row in (await call.get("/api/v1/backupObjects", orderColumn="Name")).rows
    ]
    assert names == sorted(names, key=lambda name: (name is not None, (name or "").casefold()))
    assert names[0] is None
    down = await call.get("/api/v1/jobs", orderColumn="Name", orderAsc="false", limit=500)
    found = [row["name"] for row in down.rows]
    assert found == sorted(found, key=str.casefold, reverse=True)


@pytest.mark.asyncio
async def test_the_direction_without_order_asc_is_a_switch(start):
    call = await start(size=Size(jobs=5), ascending_by_default=False)
    found = [row["name"] for row in (await call.get("/api/v1/jobs", orderColumn="Name")).rows]
    assert found == sorted(found, reverse=True)


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
async def test_filters_of_the_infrastructure(start, path, query, holds):
    call = await start(size=Size.demo())
    reply = await call.get(f"/api/v1/backupInfrastructure/{path}", **query)
    assert 0 < len(reply.rows) < 100
    assert all(holds(row) for row in reply.rows)


@pytest.mark.asyncio
async def test_a_host_filter_finds_what_is_on_the_host(start):
    call = await start(size=Size.demo())
    folder = "/api/v1/backupInfrastructure"
    row = await call.first(f"{folder}/repositories", typeFilter="LinuxHardened")
    found = await call.get(f"{folder}/repositories", hostIdFilter=row["hostId"].upper())
    assert row in found.rows
    assert {one["hostId"] for one in found.rows} == {row["hostId"]}
    states = await call.get(f"{folder}/repositories/states", idFilter=row["id"])
    assert [one["name"] for one in states.rows] == [row["name"]]


@pytest.mark.asyncio
async def test_filters_of_sessions(start):
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
    assert [one["result"] for one in running.rows] == [None] * 3
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
def test_any_query_equals_the_plain_way_of_doing_it(seed):
    rng = random.Random(seed)
    rows: list[dict[str, Any]] = [
        {"id": str(i), "name": rng.choice(["A", "b", "C", None]), "port": rng.randrange(4)}
        for i in range(rng.randrange(60))
    ]
    wanted = rng.choice([None, "a", "*", "b"])
    order = rng.choice([None, "Name", "Port"])
    parameters: dict[str, Any] = {"skip": rng.randrange(50), "limit": rng.randrange(50)}
    if wanted:
        parameters["nameFilter"] = wanted
    if order:
        parameters |= {"orderColumn": order, "orderAsc": rng.choice([True, False])}
    query = Query("services", parameters)
    cut = query.select(rows, ascending_by_default=True)
    page, pagination = query.page(cut, limit=200, bound=None)

    kept = [r for r in rows if not wanted or wanted == "*" or (r["name"] or "").lower() == wanted]
    if order == "Name":
        kept.sort(key=lambda r: (r["name"] is not None, (r["name"] or "").lower()))
    elif order == "Port":
        kept.sort(key=lambda r: r["port"])
    if order and not parameters["orderAsc"]:
        kept.reverse()
    skip, limit = parameters["skip"], parameters["limit"]
    assert page == kept[skip : skip + limit]
    assert pagination["total"] == len(kept)
