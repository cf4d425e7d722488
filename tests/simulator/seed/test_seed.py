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
    """Everything but the running sessions, which begin when the server does."""
    return {
        name: [one for one in held if not one.get("_running")]
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


def test_the_same_seed_gives_the_same_data_and_another_other_data():
    one, same, other = records(seeded(1)), records(seeded(1)), records(seeded(2))
    assert one == same
    assert one["jobs"] != other["jobs"]
    assert not {job["id"] for job in one["jobs"]} & {job["id"] for job in other["jobs"]}


def test_counts_are_as_asked_besides_what_is_built_in():
    world = seeded(size=Size.demo())
    counts = {name: len(held) for name, held in world.collections.items()}
    assert counts["jobs"] == 500
    assert counts["sessions"] == 600
    assert counts["objectRestorePoints"] == 1200
    built_in = {"managedServers": 101, "repositories": 41, "proxies": 31}
    assert {name: counts[name] for name in built_in} == built_in


def test_every_seeded_object_is_valid_but_for_nulls():
    world = seeded()
    for name in world.collections:
        plans = [plan for plan in API.plans.values() if plan.collection == name and plan.model]
        for record in list(world.collection(name))[:200] if plans else ():
            model = plans[0].shape.project(record)
            nulls = {key: part for key, part in model.items() if part is not None}
            assert VALIDATORS.problems(plans[0].shape.schema, nulls) == [], (name, model)


def test_kinds_are_spread_evenly():
    world = seeded(size=Size.demo())
    kinds = [one["type"] for one in world.collection("repositories") if not one.get("_builtIn")]
    assert len(set(kinds)) == 15
    assert {kinds.count(kind) for kind in kinds} == {2, 3}
    servers = [one for one in world.collection("managedServers") if not one.get("_builtIn")]
    types = [one["type"] for one in servers]
    assert {types.count(kind) for kind in types} == {33, 34}


@pytest.mark.parametrize(
    "size", [Size(repositories=5), Size(jobs=3), Size(proxies=3), Size(restore_points=9, mounts=1)]
)
def test_a_kind_may_be_seeded_without_those_it_would_refer_to(size):
    assert seeded(size=size)


def test_a_window_of_a_hundred_thousand_sessions_can_be_read():
    held = seeded(size=Size(sessions=100_000)).collection("sessions")
    assert len(held.window(50_000, 500)) == 500


def test_a_lazy_row_is_found_by_its_id_and_unique():
    held = seeded(size=Size(sessions=5_000)).collection("sessions")
    rows = held.window(0, 10_000)
    assert len({row["id"] for row in rows}) == len(held) == 5_000
    assert all(held.get(row["id"].upper()) == row for row in rows[::97])
    assert held.get("11111111-2222-4333-8444-555555555555") is None


def test_lazy_rows_can_be_edited_removed_and_added_to():
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
            assert any(world.collection(one).get(key) for one in collections), path


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("empty", Size()),
        ("demo", Size.demo()),
        ("jobs=5, sessions=7", Size(jobs=5, sessions=7)),
    ],
)
def test_a_size_is_read_from_a_command_line(text, size):
    assert Size.parse(text) == size


def test_a_number_scales_the_demo():
    size = Size.parse("5000")
    assert (size.jobs, size.managed_servers, size.sessions) == (5000, 1000, 6000)


@pytest.mark.parametrize("text", ["jbos=5", "jobs=-1", "jobs", "many"])
def test_a_size_that_makes_no_sense_is_an_error(text):
    with pytest.raises(SimulatorError, match=r"."):
        Size.parse(text)
