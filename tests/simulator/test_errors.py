"""Every error because of the caller's input is a SimulatorError that names the wrong input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vbr_simulator import (
    Capacity,
    Fault,
    Latency,
    Scenario,
    ServerClock,
    Simulator,
    SimulatorError,
    Size,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WRONG_INPUTS: dict[str, Callable[[], Any]] = {
    "-1": lambda: ServerClock().advance(-1),
    "concurrent": lambda: Capacity(concurrent=0),
    "probability": lambda: Fault(probability=2),
    "normal": lambda: Latency.of("normal 1 2"),
    "jbos": lambda: Size.parse("jbos=5"),
    "page_limmit": lambda: Simulator(page_limmit=5),
    "9.9-rev9": lambda: Simulator(revisions=["9.9-rev9"]),
    "twelve": lambda: Simulator(build="twelve"),
    "nobody": lambda: Simulator().token("nobody"),
    "GetAllJbos": lambda: Simulator().sample("GetAllJbos"),
    "StartJob": lambda: Simulator().sample("StartJob"),
    "no closing quotation": lambda: Scenario.parse(settings=["password='open"]),
}


@pytest.mark.parametrize("name", WRONG_INPUTS)
def test_a_wrong_input_is_named_by_a_simulator_error(name: str) -> None:
    with pytest.raises(SimulatorError, match=f"(?i){name}"):
        WRONG_INPUTS[name]()


def test_a_scenario_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing, broken = tmp_path / "missing.toml", tmp_path / "broken.toml"
    broken.write_text("not toml", encoding="utf-8")
    for path in (missing, broken):
        with pytest.raises(SimulatorError, match=path.name):
            Scenario.read(path)


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SimulatorError, match=tmp_path.name):
        Simulator(spec_folder=tmp_path)
