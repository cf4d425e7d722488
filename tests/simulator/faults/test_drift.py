"""Drift: rows that are inserted and deleted while a client pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vbr_simulator import SimulatorError, Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.collection import Rows

SESSIONS = "/api/v1/sessions"


async def paged(call, path, step, **query):
    """Page by the number of returned rows, as a simple client does."""
    ids: list[str] = []
    while True:
        page = await call.get(path, skip=len(ids), limit=step, **query)
        if not page.rows:
            return ids
        ids += [row["id"] for row in page.rows]


@pytest.mark.asyncio
async def test_throughout_contains_the_initial_rows_that_were_not_deleted(start):
    call = await start(size=Size(jobs=3, sessions=200))
    before = {row["id"] for row in call.sim.world.collection("sessions")}
    drift = call.sim.drift("GetAllSessions", every=2, inserts=2, deletes=3)
    for _ in range(20):
        await call.get(SESSIONS, limit=10)
    after = {row["id"] for row in call.sim.world.collection("sessions")}
    assert (drift.pages, len(drift.inserted), len(drift.deleted)) == (20, 20, 30)
    assert drift.throughout() == before & after == before - set(drift.deleted)
    assert drift.ever() == before | after | set(drift.inserted)
    assert after == before - set(drift.deleted) | (set(drift.inserted) - set(drift.deleted))


@pytest.mark.asyncio
async def test_a_careless_client_misses_or_repeats_rows_of_a_drifting_list(start):
    call = await start(size=Size(jobs=3, sessions=400), seed=1)
    drift = call.sim.drift("sessions", inserts=3, deletes=3, times=20)
    ids = await paged(call, SESSIONS, 20, orderColumn="CreationTime")
    assert drift.throughout() - set(ids) or len(ids) > len(set(ids))


@pytest.mark.asyncio
async def test_the_same_seed_drifts_the_same_way(start):
    logs = []
    for _ in range(2):
        call = await start(seed=5, size=Size(jobs=30))
        drift = call.sim.drift("jobs", inserts=2, deletes=1, times=4)
        await paged(call, "/api/v1/jobs", 10, orderColumn="Name")
        logs.append((drift.inserted, drift.deleted))
    assert logs[0] == logs[1]
    assert logs[0][0]


@pytest.mark.asyncio
async def test_inserted_rows_can_be_edited_and_deleted_rows_are_not_found(start):
    call = await start(size=Size(jobs=20, managed_servers=9, credentials=6))
    drift = call.sim.drift("jobs")
    await call.get("/api/v1/jobs")
    inserted = await call.get(f"/api/v1/jobs/{drift.inserted[0]}")
    assert inserted.status == 200
    assert (await call("PUT", f"/api/v1/jobs/{inserted.body['id']}", inserted.body)).status == 200
    assert (await call.get(f"/api/v1/jobs/{drift.deleted[0]}")).status == 404


@pytest.mark.asyncio
async def test_rows_that_are_in_use_built_in_or_running_are_not_deleted(start):
    call = await start(size=Size.demo())
    for name in ("managedServers", "sessions", "credentials"):
        held = call.sim.world.collection(name)
        drift = call.sim.drift(name, deletes=500, inserts=0)
        used = {row["id"] for row in held if call.sim.world.links.user_of(row["id"])}
        drift.change()
        assert drift.deleted
        assert not used & set(drift.deleted)
        kept = [row for row in held if row.get("_builtIn") or row.get("endTime", "") is None]
        assert name == "credentials" or kept


@pytest.mark.asyncio
async def test_a_drift_ends_after_its_changes_or_by_stop(start):
    call = await start(size=Size(sessions=50))
    drift = call.sim.drift("sessions", times=2)
    other = call.sim.drift("sessions", deletes=0)
    for _ in range(5):
        await call.get(SESSIONS)
    other.stop()
    await call.get(SESSIONS)
    assert (len(drift.inserted), len(drift.deleted), len(other.inserted)) == (2, 2, 5)
    drift.restart()
    assert len(drift.throughout()) == len(call.sim.world.collection("sessions"))


@pytest.mark.asyncio
async def test_a_view_of_a_drifting_list_drifts(start):
    call = await start(size=Size(jobs=20))
    drift = call.sim.drift("jobs", inserts=1, deletes=0)
    totals = [(await call.get("/api/v1/jobs/states")).body["pagination"]["total"] for _ in range(3)]
    assert (totals, len(drift.inserted)) == ([20, 21, 22], 3)


@pytest.mark.asyncio
async def test_a_collection_that_does_not_exist_cannot_drift(start):
    call = await start()
    with pytest.raises(SimulatorError, match="sesions"):
        call.sim.drift("sesions")
    with pytest.raises(SimulatorError, match="one page"):
        call.sim.drift("sessions", every=0)


class CountedRows:
    """Counts the rows and the columns that are computed."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.computed = self.values = 0

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, index: int) -> Json:
        self.computed += 1
        return self._rows.row(index)

    def index(self, key: str) -> int | None:
        return self._rows.index(key)

    def column(self, path: str) -> Callable[[int], Any] | None:
        column = self._rows.column(path)
        if column is None:
            return None

        def counted(index: int) -> Any:
            self.values += 1
            return column(index)

        return counted


@pytest.mark.asyncio
@pytest.mark.parametrize("query", [{}, {"orderColumn": "Name"}, {"resultFilter": "Failed"}])
async def test_a_page_of_a_drifting_list_computes_few_rows(start, query):
    call = await start(size=Size(jobs=50, sessions=20_000))
    held = call.sim.world.collection("sessions")
    call.sim.drift("sessions", inserts=5, deletes=5)
    await call.get(SESSIONS, limit=500, **query)
    rows = held.rows = CountedRows(held.rows)
    for skip in range(0, 900, 100):
        page = await call.get(SESSIONS, skip=skip, limit=100, **query)
        assert len(page.rows) == 100
    # Each page computes its rows, and a row for each insertion and each attempt of a deletion.
    assert 0 < rows.computed <= 9 * (100 + 10 * 4)
    assert rows.values == 0
