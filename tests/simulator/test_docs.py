"""The reference page contains every setting and every field; its scenario is valid."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from vbr_simulator import Capacity, Fault, Scenario, Simulator, SimulatorSettings, Size

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "reference" / "simulator.md").read_text(encoding="utf-8")
HOW_TO = (DOCS / "how-to" / "simulate-a-server.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [SimulatorSettings, Fault, Capacity])
def test_every_field_is_on_the_page(kind):
    named = {word for code in re.findall(r"`([^`\n]+)`", PAGE) for word in re.findall(r"\w+", code)}
    assert {field.name for field in fields(kind) if field.init} <= named


def test_every_default_equals_the_page():
    section = PAGE.partition("## Settings")[2].partition("## Faults")[0]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", section, re.MULTILINE)
    stated = {
        name: value.strip(" `")
        for name, value in rows
        if name in SimulatorSettings.__dataclass_fields__
    }
    assert len(stated) > 15
    for name, value in stated.items():
        default = getattr(SimulatorSettings(), name)
        assert value == {14 * 86_400: "14 days"}.get(default, str(default)), name


@pytest.mark.asyncio
async def test_the_scenario_on_the_page_is_valid():
    [text] = re.findall(r"```toml\n(.*?)```", HOW_TO, re.DOTALL)
    scenario = Scenario.of(tomllib.loads(text))
    async with Simulator(size=Size(sessions=10), scenario=scenario) as sim:
        assert len(list(sim.faults)) == 3
        assert (sim.capacity, len(sim.world.drifts)) == (Capacity(**scenario.capacity or {}), 1)
