"""`aiovbr revisions list` and `diff`."""

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


def test_breaking_changes_between_revisions_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["revisions", "diff", "1.3-rev1", "1.3-rev2"]) == 0

    first, _, title, *lines = capsys.readouterr().out.splitlines()
    assert first.startswith("1.3-rev1 to 1.3-rev2: ")
    assert title.startswith("Breaking (")
    assert "  operation  api.backups.copy_backups is removed" in lines


@pytest.mark.parametrize(
    ("style", "start"), [("markdown", "# From API revision 1.1-rev0 to 1.2-rev1\n"), ("json", "{")]
)
def test_changes_are_written_in_other_formats(tmp_path: Path, style: str, start: str) -> None:
    out = tmp_path / "step"
    options = ["--output", style, "--out", str(out)]

    assert run(["revisions", "diff", "1.1-rev0", "1.2-rev1", *options]) == 0

    text = out.read_text(encoding="utf-8")
    assert text.startswith(start)
    assert style != "json" or json.loads(text)["counts"]["breaking"] > 0


def test_the_error_for_an_unknown_revision_names_the_supported_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["revisions", "diff", "1.1-rev0", "9.9-rev9"]) == ExitCode.REVISION

    stderr = capsys.readouterr().err
    assert "'9.9-rev9' is not one of 1.1-rev0, 1.2-rev1" in stderr
    assert stderr.count("\n") == 1


def test_the_error_for_a_damaged_package_names_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(vars(vbr_api.REVISIONS), "installed", {"9.9-rev9": "no_such_package"})

    assert run(["revisions", "diff", "1.1-rev0", "9.9-rev9"]) == ExitCode.REVISION
    assert "'no_such_package'. Install it again, or remove it" in capsys.readouterr().err
