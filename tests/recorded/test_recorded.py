"""Runs of the command line and the library send the recorded requests and end as recorded.

A refactoring must not change `runs.json`. Where a change of requests or exit codes is intended,
update the recording, and review the difference:

    AIOVBR_RECORD=1 .venv/bin/python -m pytest tests/recorded
"""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from . import command_runs, library_runs
from .stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = {**command_runs.RUNS, **{f"library: {k}": v for k, v in library_runs.RUNS.items()}}
RECORDING = Path(__file__).with_name("runs.json")
RECORD = bool(os.environ.get("AIOVBR_RECORD"))


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    for name in list(os.environ):
        if name.startswith("AIOVBR_"):
            monkeypatch.delenv(name)
    with ExitStack() as stack:
        yield Stage(tmp_path, stack)


def recording() -> dict[str, Any]:
    return json.loads(RECORDING.read_bytes()) if RECORDING.exists() else {}


@pytest.mark.parametrize("name", RUNS)
def test_a_run_sends_the_recorded_requests(name: str, stage: Stage) -> None:
    RUNS[name](stage)

    if RECORD:
        assert "PYTEST_XDIST_WORKER" not in os.environ, "record without -n: it is one file"
        recorded = {**recording(), name: stage.steps}
        sorted_runs = {name: recorded[name] for name in RUNS if name in recorded}
        RECORDING.write_text(json.dumps(sorted_runs, indent=1) + "\n", encoding="utf-8")
    assert stage.steps == recording()[name]


def test_the_recording_has_exactly_these_runs() -> None:
    assert list(recording()) == list(RUNS)
