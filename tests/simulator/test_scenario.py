"""Scenarios as data, from files and command lines."""

from __future__ import annotations

import pytest

from vbr_simulator import Capacity, Scenario, Simulator, SimulatorError, Size
from vbr_simulator.__main__ import main
from vbr_simulator.scenario import pairs

TEXT = """
[settings]
page_limit_max = 50
empty_401 = true

[capacity]
concurrent = 8
service = "lognormal 0.001 0.5"
queue = 16

[[fault]]
operation = "GetAllJobs"
status = 503
retry_after = 1
times = 2
headers = { X-Proxy = "one" }

[[fault]]
delay = "uniform 0.0001 0.0002"
times = "ever"

[[drift]]
collection = "GetAllSessions"
every = 2
inserts = 3
"""


@pytest.mark.asyncio
async def test_a_file_sets_up_switches_faults_capacity_and_drifts(start, tmp_path):
    path = tmp_path / "scenario.toml"
    path.write_text(TEXT, encoding="utf-8")
    call = await start(size=Size(jobs=60, sessions=20), scenario=Scenario.read(path))
    replies = [await call.get("/api/v1/jobs") for _ in range(3)]
    assert [reply.status for reply in replies] == [503, 503, 200]
    assert (replies[0].headers["X-Proxy"], replies[0].headers["Retry-After"]) == ("one", "1")
    assert len(replies[2].rows) == 50
    assert call.sim.capacity == Capacity(concurrent=8, service="lognormal 0.001 0.5", queue=16)
    for _ in range(4):
        await call.get("/api/v1/sessions")
    [drift] = call.sim.world.drifts
    assert len(drift.inserted) == 6
    assert call.sim.settings.empty_401
    assert next(fault for fault in call.sim.faults if fault.ambient).struck == 7


@pytest.mark.asyncio
async def test_a_command_line_sets_up_the_same_scenario_as_a_file(start):
    scenario = Scenario.parse(
        settings=["page_limit_max=50 empty_401=true"],
        faults=[
            "operation=GetAllJobs status=503 retry_after=1 times=2",
            "delay='uniform 0.0001 0.0002' times=ever",
        ],
        capacity="concurrent=8 service='lognormal 0.001 0.5' queue=16",
        drifts=["collection=GetAllSessions every=2 inserts=3"],
    )
    call = await start(size=Size(jobs=60, sessions=20), scenario=scenario)
    assert [(await call.get("/api/v1/jobs")).status for _ in range(3)] == [503, 503, 200]
    assert call.sim.settings.page_limit_max == 50
    assert call.sim.capacity.queue == 16


@pytest.mark.asyncio
async def test_arguments_of_the_simulator_override_the_scenario():
    scenario = Scenario(settings={"page_limit": 10, "page_limit_max": 20})
    async with Simulator(scenario=scenario, page_limit=30) as sim:
        assert (sim.settings.page_limit, sim.settings.page_limit_max) == (30, 20)


def test_values_have_the_type_of_their_option():
    assert pairs("password=12345 page_limit=5") == {"password": "12345", "page_limit": 5}
    text = "status=503 probability=0.05 empty=true times=ever delay=0.2 body='{\"a\": 1}'"
    assert pairs(text) == {
        "status": 503,
        "probability": 0.05,
        "empty": True,
        "times": None,
        "delay": "0.2",
        "body": '{"a": 1}',
    }


def test_a_later_scenario_overrides_settings_and_adds_faults():
    first = Scenario.parse(settings=["page_limit=1 nulls=false"], faults=["status=500"])
    both = first | Scenario.parse(settings=["page_limit=2"], faults=["status=503"])
    assert both.settings == {"page_limit": 2, "nulls": False}
    assert [fault["status"] for fault in both.faults] == [500, 503]


@pytest.mark.parametrize(
    "text",
    [
        "[settings]\npage_limmit = 1",
        "[[fault]]\nstatuss = 1",
        "[[fault]]\nreset = 'now'",
        "[[drift]]\nevery = 1",
        "[capacity]\nqueue = 1",
        "[faults]\nstatus = 1",
        "not toml",
        "[settings]\npage_limit = 'many'",
        "[settings]\nnulls = 1",
        "[capacity]\nconcurrent = 1.5",
        "[[fault]]\nstatus = 'bad'",
        "[[fault]]\ntimes = 'often'",
        "[[drift]]\ncollection = 'jobs'\nevery = 'other'",
    ],
)
def test_an_invalid_scenario_is_an_error(tmp_path, text):
    path = tmp_path / "scenario.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SimulatorError, match=r"."):
        Scenario.read(path)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fault", "operation=GetAllJbos status=500"], "GetAllJbos"),
        (["--fault", "status"], "name=value"),
        (["--fault", "colour=red"], "colour"),
        (["--drift", "collection=jbos"], "jbos"),
        (["--capacity", "concurrent=0"], "at least one"),
        (["--set", "page_limmit=1"], "page_limmit"),
        (["--scenario", "/no/such/file"], "/no/such/file"),
    ],
)
def test_an_invalid_command_line_is_refused_with_the_wrong_name(capsys, arguments, message):
    with pytest.raises(SystemExit) as raised:
        main(["--size", "empty", *arguments])
    assert raised.value.code == 2
    assert message in capsys.readouterr().err
