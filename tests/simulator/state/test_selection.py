"""A filtered or ordered list follows its collection at a small cost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from vbr_simulator import ServerClock, SimulatorSettings, Size
from vbr_simulator.seed.world import seed_world
from vbr_simulator.state.query import Query, read
from vbr_simulator.state.selection import LiveSelection
from vbr_simulator.state.world import World

if TYPE_CHECKING:
    from vbr_simulator.state.collection import Collection


def sessions(count):
    world = World(1, SimulatorSettings(), ServerClock())
    seed_world(world, Size(jobs=7, sessions=count))
    return world.collection("sessions")


def selection(held, parameters):
    query = Query("sessions", parameters)
    descends = query.descends(ascending_by_default=True)
    return query, LiveSelection(held, query.tests(), query.order, reverse=descends)


QUERIES: list[dict[str, Any]] = [
    {"orderColumn": "Name"},
    {"orderColumn": "CreationTime", "orderAsc": False},
    {"nameFilter": "*o*", "orderColumn": "EndTime"},
    {"typeFilter": "Job"},
    {"resultFilter": ["Failed", "Warning"], "orderColumn": "SessionType", "orderAsc": False},
    {"createdAfterFilter": "2024-01-01T02:00:00Z", "orderColumn": "State"},
]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("parameters", QUERIES, ids=lambda parameters: ",".join(parameters))
def test_a_live_selection_equals_a_new_query_after_any_change(parameters, seed):
    rng = random.Random(seed)
    held = sessions(60)
    query, kept = selection(held, parameters)
    for step in range(80):
        change(held, rng, step)
        if step % 3 == 0:
            kept.refresh()
            plain = query.select(held, ascending_by_default=True)
            assert len(kept) == len(plain)
            assert kept.window(0, 1000) == plain
            skip, limit = rng.randrange(70), rng.randrange(30)
            assert kept.window(skip, limit) == plain[skip : skip + limit]
            assert held.window(skip, limit) == list(held)[skip : skip + limit]
            assert len(held) == len(list(held))


def change(held: Collection, rng, step):
    rows = list(held)
    row = rng.choice(rows)
    match rng.randrange(3):
        case 0:
            held.add(row | {"id": f"new-{step}", "name": rng.choice("abo")})
        case 1:
            held.replace(row | {"name": rng.choice("abo"), "creationTime": row["endTime"]})
        case _:
            held.remove(row["id"])
            assert held.get(row["id"]) is None


def test_a_selection_follows_more_changes_than_the_log_holds():
    held = sessions(20)
    query, kept = selection(held, {"orderColumn": "Name"})
    kept.refresh()
    for number in range(5000):
        held.add({"id": f"new-{number}", "name": f"n{number % 7}"})
    kept.refresh()
    assert kept.window(0, 6000) == query.select(held, ascending_by_default=True)


@pytest.mark.parametrize("path", ["name", "creationTime", "result.result", "usn", "activityId"])
def test_a_column_equals_the_property_of_the_row(path):
    held = sessions(100)
    assert held.rows
    column = held.rows.column(path)
    assert column
    values = [column(index) for index in range(len(held.rows))]
    assert values == [read(held.rows.row(index), path) for index in range(len(held.rows))]


def test_a_changed_row_costs_an_insertion_and_not_a_new_sort():
    held = sessions(500)
    tested: list[str] = []

    def passes(name: str) -> bool:
        tested.append(name)
        return True

    kept = LiveSelection(held, [("name", passes)], "name", reverse=False)
    kept.refresh()
    assert len(tested) == 500
    tested.clear()
    rows = held.window(0, 3)
    held.remove(rows[0]["id"])
    held.replace(rows[1] | {"name": "aaa"})
    held.add(rows[2] | {"id": "new", "name": "zzz"})
    kept.refresh()
    # One test of the removed and of the added record, two of the replaced record.
    assert len(tested) == 4
    whole = kept.window(0, 1000)
    assert len(whole) == 500
    assert whole.index(rows[1] | {"name": "aaa"}) == min(
        place for place, row in enumerate(whole) if row["name"] == "aaa"
    )
    assert whole[-1]["id"] == "new" or whole[-1]["name"].casefold() >= "zzz"
