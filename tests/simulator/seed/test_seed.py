"""Seeded data: deterministic, valid, of any size."""

from __future__ import annotations

import pytest

from vbr_simulator import ServerClock, SimulatorError, SimulatorSettings, Size
from vbr_simulator.http.validation import Validators
from vbr_simulator.seed.world import seed_world
from vbr_simulator.spec.api import CompiledRevision
from vbr_simulator.state.world import World

API = CompiledRevision.load("1.1-rev0")
VALIDATORS = Validators(API.document)


def seeded(seed=1, size=None, **settings):
    world = World(seed, SimulatorSettings(**settings), ServerClock())
    seed_world(world, size or Size.demo())
    return world


def records(world):
    """Return all records except sessions, some of which start with the server."""
    return {
        name: [record for record in held if not record.get("_running")]
        for name, held in world.collections.items()
        if name != "sessions"
    }


def test_the_demo_has_what_the_demonstration_needs():
    size = Size.demo()
    assert size.credentials >= 50
    assert size.cloud_credentials >= 20
    assert size.encryption_passwords >= 20
    assert size.managed_servers >= 100
    assert size.repositories >= 40
    assert size.proxies >= 30
    assert size.jobs >= 500


def test_seeds_decide_the_data():
    first, same, other = records(seeded(1)), records(seeded(1)), records(seeded(2))
    assert first == same
    assert first["jobs"] != other["jobs"]
    assert not {job["id"] for job in first["jobs"]} & {job["id"] for job in other["jobs"]}


def test_counts_equal_the_size_plus_the_built_in_objects():
    world = seeded(size=Size.demo())
    counts = {name: len(held) for name, held in world.collections.items()}
    assert counts["jobs"] == 500
    assert counts["sessions"] == 600
    assert counts["objectRestorePoints"] == 1200
    built_in = {"managedServers": 101, "repositories": 41, "proxies": 31}
    assert {name: counts[name] for name in built_in} == built_in


def test_every_seeded_object_is_valid_without_its_nulls():
    world = seeded()
    for name in world.collections:
        plans = [plan for plan in API.plans.values() if plan.collection == name and plan.model]
        for record in list(world.collection(name))[:200] if plans else ():
            model = plans[0].shape.project(record)
            nulls = {key: part for key, part in model.items() if part is not None}
            assert VALIDATORS.problems(plans[0].shape.schema, nulls) == [], (name, model)


def test_kinds_are_spread_evenly():
    world = seeded(size=Size.demo())
    kinds = [
        record["type"] for record in world.collection("repositories") if not record.get("_builtIn")
    ]
    assert len(set(kinds)) == 15
    assert {kinds.count(kind) for kind in kinds} == {2, 3}
    servers = [
        record for record in world.collection("managedServers") if not record.get("_builtIn")
    ]
    types = [record["type"] for record in servers]
    assert {types.count(kind) for kind in types} == {33, 34}


@pytest.mark.parametrize(
    "size", [Size(repositories=5), Size(jobs=3), Size(proxies=3), Size(restore_points=9, mounts=1)]
)
def test_a_kind_is_seeded_without_its_referenced_kinds(size):
    assert seeded(size=size)


def test_a_window_of_a_hundred_thousand_sessions_is_read():
    held = seeded(size=Size(sessions=100_000)).collection("sessions")
    assert len(held.window(50_000, 500)) == 500


def test_a_lazy_row_has_a_unique_id_that_finds_it():
    held = seeded(size=Size(sessions=5_000)).collection("sessions")
    rows = held.window(0, 10_000)
    assert len({row["id"] for row in rows}) == len(held) == 5_000
    assert all(held.get(row["id"].upper()) == row for row in rows[::97])
    assert held.get("11111111-2222-4333-8444-555555555555") is None


def test_lazy_rows_are_edited_removed_and_extended():
    held = seeded(size=Size(sessions=10)).collection("sessions")
    rows = held.window(0, 10)
    held.replace(rows[3] | {"name": "edited"})
    assert held.window(3, 1)[0]["name"] == "edited"
    held.remove(rows[4]["id"])
    held.add({"id": "new", "name": "n"})
    names = [row["name"] for row in held]
    assert (len(held), len(names), names[3], names[-1]) == (10, 10, "edited", "n")
    assert [row["name"] for row in held.window(2, 3)] == names[2:5]
    assert held.get(rows[4]["id"]) is None


def test_every_job_refers_to_objects_that_exist():
    world = seeded()
    from vbr_simulator.spec.references import references

    for record in world.collection("jobs"):
        for collections, path, key in references(record):
            assert any(world.collection(name).get(key) for name in collections), path


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("empty", Size()),
        ("demo", Size.demo()),
        ("jobs=5, sessions=7", Size(jobs=5, sessions=7)),
    ],
)
def test_a_size_is_parsed_from_text(text, size):
    assert Size.parse(text) == size


def test_a_number_scales_the_demo():
    size = Size.parse("5000")
    assert (size.jobs, size.managed_servers, size.sessions) == (5000, 1000, 6000)


@pytest.mark.parametrize("text", ["jbos=5", "jobs=-1", "jobs", "many"])
def test_an_invalid_size_is_an_error(text):
    with pytest.raises(SimulatorError, match=r"."):
        Size.parse(text)
