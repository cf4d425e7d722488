"""What a step between two revisions changes is told on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import vbr_api
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path


def test_every_revision_is_listed_with_its_size(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["revisions", "list", "--output", "json"]) == 0

    rows = {row["revision"]: row for row in json.loads(capsys.readouterr().out)}
    assert list(rows) == list(vbr_api.REVISIONS)
    assert rows["1.1-rev0"] == {
        "revision": "1.1-rev0",
        "operations": 133,
        "models": 414,
        "enums": 88,
        "package": "vbr_api.v1_1_rev0",
    }


def test_the_breaking_changes_of_a_step_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["revisions", "diff", "1.3-rev1", "1.3-rev2"]) == 0

    first, _, title, *lines = capsys.readouterr().out.splitlines()
    assert first.startswith("1.3-rev1 to 1.3-rev2: ")
    assert title.startswith("Breaking (")
    assert "  operation  api.backups.copy_backups is removed" in lines


@pytest.mark.parametrize(
    ("style", "start"), [("markdown", "# From API revision 1.1-rev0 to 1.2-rev1\n"), ("json", "{")]
)
def test_differences_are_written_in_other_forms(tmp_path: Path, style: str, start: str) -> None:
    out = tmp_path / "step"
    told = ["--output", style, "--out", str(out)]

    assert run(["revisions", "diff", "1.1-rev0", "1.2-rev1", *told]) == 0

    text = out.read_text(encoding="utf-8")
    assert text.startswith(start)
    assert style != "json" or json.loads(text)["counts"]["breaking"] > 0


def test_an_unknown_revision_is_one_line_with_those_that_are_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["revisions", "diff", "1.1-rev0", "9.9-rev9"]) == ExitCode.REVISION

    told = capsys.readouterr().err
    assert "'9.9-rev9' is not one of 1.1-rev0, 1.2-rev1" in told
    assert told.count("\n") == 1


def test_a_registered_package_that_is_damaged_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(vars(vbr_api.REVISIONS), "installed", {"9.9-rev9": "no_such_package"})

    assert run(["revisions", "diff", "1.1-rev0", "9.9-rev9"]) == ExitCode.REVISION
    assert "'no_such_package'; install it again, or remove it" in capsys.readouterr().err
