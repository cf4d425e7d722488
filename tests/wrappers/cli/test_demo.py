"""`aiovbr demo` and `aiovbr simulate`."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiovbr.automation import compare
from aiovbr.bundle import read_bundle
from aiovbr.cli._migration import demonstration
from aiovbr.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    import pytest

    from .conftest import CommandLine

EXPORTED = {
    "credentials": 50,
    "cloudCredentials": 20,
    "encryptionPasswords": 20,
    "managedServers": 100,
    "repositories": 40,
    "proxies": 30,
    "jobs": 500,
}


def test_all_objects_of_the_demo_are_equal(cli: CommandLine) -> None:
    result = cli("demo", "--output", "json")

    assert result.code == ExitCode.OK, result.err
    table = {row["kind"]: row for row in json.loads(result.out)}
    assert {kind: row["equal"] for kind, row in table.items()} == EXPORTED
    assert {kind: row["imported"] for kind, row in table.items()} == EXPORTED
    assert all(row["exported"] == row["imported"] + row["built in"] for row in table.values())
    last = result.err.splitlines()[-1]
    assert last.startswith("all 760 exported objects are equal (built-in objects excluded); ")
    assert "all 500 jobs in the source's job states (API revision 1.3-rev2) were exported" in last
    assert "built in: every server has its own" in result.err


def test_the_demo_keeps_its_files_in_the_named_folder(cli: CommandLine, tmp_path: Path) -> None:
    result = cli("demo", "--size", "50", "--out", tmp_path / "demo")

    assert result.code == ExitCode.OK
    assert read_bundle(tmp_path / "demo" / "export").manifest.kinds["jobs"].count == 50
    assert (tmp_path / "demo" / "secrets.toml").exists()
    again = cli("demo", "--size", "50", "--out", tmp_path / "demo")
    assert again.code == ExitCode.FILE
    assert "is not empty" in again.error


def test_the_demo_ends_with_1_if_objects_differ(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:

    def with_a_change(kind: Any, left: Any, right: Any, **slots: Any) -> Any:
        for job in right.get("jobs", ())[:1]:
            job["description"] = "changed on the way"
        return compare(kind, left, right, **slots)

    monkeypatch.setattr(demonstration, "compare", with_a_change)

    result = cli("demo", "--size", "50")

    assert result.code == ExitCode.DIFFERENT
    assert (
        result.error == "error: the two servers differ. The lines above the table list differences."
    )
    assert "description: " in result.err
    assert 'became "changed on the way"' in result.err


def test_the_demo_ends_with_13_if_an_export_lacks_jobs(
    cli: CommandLine,
) -> None:
    result = cli("demo", "--size", "jobs=5,credentials=2,managed_servers=3,newer=1")

    assert result.code == ExitCode.INCOMPLETE
    assert "19 jobs of the source were not exported" in result.error
    assert (
        "jobs\tHyperVBackup\tHyperVBackup 01\texports carry vSphere backup jobs only\n"
        in result.err
    )
    assert "HyperV" not in result.out


def test_an_invalid_size_is_a_usage_error(cli: CommandLine) -> None:
    assert cli("demo", "--size", "huge=1").code == ExitCode.USAGE
    assert cli("simulate", "--size", "huge=1").code == ExitCode.USAGE
    late = cli("simulate", "--revision", "1.3-rev2", "--build", "12.0.0.1420")
    assert late.code == ExitCode.USAGE
    assert "does not serve 1.3-rev2" in late.err


def test_a_simulator_prints_its_address_and_ends_with_ctrl_c(
    cli: CommandLine, tmp_path: Path
) -> None:
    def press(text: str) -> None:
        if text.startswith("running"):
            signal.raise_signal(signal.SIGINT)

    cli.on_stderr = press
    cli.environ["AIOVBR_PASSWORD"] = "chosen"

    result = cli("simulate", "--size", "empty", "--ca-file", tmp_path / "ca.pem")

    variables = dict(line.split("=", 1) for line in result.out.splitlines())
    assert result.code == ExitCode.OK
    assert variables["AIOVBR_HOST"].startswith("https://127.0.0.1:")
    assert variables["AIOVBR_PASSWORD"] == "chosen"
    assert "BEGIN CERTIFICATE" in Path(variables["AIOVBR_CA_FILE"]).read_text()
