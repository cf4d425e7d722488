"""An import continues after interruptions, kills and refusals."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr.automation import ImportJournal
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.errors import JournalError
from vbr_simulator import Simulator, Size

from .killer import Killer
from .world import hide, journal_of, keys, names, rows

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]


def test_a_second_run_after_a_correction_does_only_the_rest(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.connected_to(target)
    refused = [name for name in names(exported, "repositories") if "Default" not in name][1]
    key = hide(target, "repositories", refused)
    first = connected("import", exported, "--continue-on-error")
    target.world.collection("repositories").remove(key)
    sent = target.requests.count("ImportCredentials")

    second = connected("import", exported)

    assert first.code == ExitCode.PARTIAL
    assert f"failed: repositories {refused!r}" in first.err
    assert "run the same command again" in first.error
    assert second.code == ExitCode.OK, second.err
    assert target.requests.count("ImportCredentials") == sent
    done = rows(second.out)
    assert (done["repositories"]["imported"], done["repositories"]["done before"]) == ("1", "4")
    assert done["credentials"]["done before"] == "6"


@pytest.mark.parametrize("existing", ["refuse", "skip", "overwrite"])
def test_three_refused_jobs_of_a_hundred_are_listed_and_imported_later(
    simulators: Servers, cli: CommandLine, tmp_path: Path, filling: Any, existing: str
) -> None:
    size = Size(credentials=3, encryption_passwords=1, managed_servers=3, jobs=100)
    cli.connected_to(simulators(seed=1, size=size, server_name="old"))("export", tmp_path / "e")
    filling(tmp_path / "e")
    target = simulators(existing_on_import=existing)
    connected = cli.connected_to(target)
    refused = names(tmp_path / "e", "jobs")[20:100:30]
    taken = [hide(target, "jobs", name) for name in refused]
    first = connected("import", tmp_path / "e")
    for key in taken:
        target.world.collection("jobs").remove(key)

    second = connected("import", tmp_path / "e")

    assert first.code == ExitCode.PARTIAL
    assert rows(first.out)["jobs"]["failed"] == "3"
    assert rows(first.out)["jobs"]["imported"] == "97"
    assert all(f"failed: jobs {name!r}" in first.err for name in refused)
    assert first.err.count("is built in; its name cannot be used") == 3
    assert second.code == ExitCode.OK, second.err
    assert rows(second.out)["jobs"]["imported"] == "3"
    assert rows(second.out)["jobs"]["done before"] == "97"


def test_imported_objects_need_no_secrets(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.connected_to(simulators())
    connected("import", exported)
    (exported.parent / "export.secrets.toml").unlink()

    result = connected("import", exported)

    assert result.code == ExitCode.OK, result.err
    assert "continuing from the journal" in result.err


def test_the_journal_contains_no_secret_and_is_readable_by_its_owner_only(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    cli.connected_to(simulators())("import", exported)

    path = journal_of(exported)
    assert b"s3cret-value" not in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_an_import_continues_after_a_restart_of_the_server(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(seed=3)
    # Longer than an interactive call retries: its last attempt ends within 3.5 s.
    fault = target.faults.add(path="/api/v1/automation/sessions/*", outage=4.5)

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.OK, result.err
    assert fault.struck == 1
    assert rows(result.out)["jobs"]["imported"] == "10"


def test_a_killed_import_continues_without_duplicate_objects(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target, whole = simulators(seed=3), simulators(seed=3)
    connected = cli.connected_to(target)
    # The import request is recorded in the journal, and never reaches the server.
    killer = Killer(target, 1, "before", "/import")
    code = killer.run(["import", str(exported)], connected.environ)

    result = connected("import", exported)

    cli.connected_to(whole)("import", exported, "--journal", exported.parent / "other")
    assert (code != 0, killer.killed) == (True, True)
    assert result.code == ExitCode.OK, result.err
    assert keys(target) == keys(whole)


def test_a_lost_response_is_settled_by_reading(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.connected_to(target)
    target.faults.add(operation="ImportJobs", reset="after")
    first = connected("import", exported)

    second = connected("import", exported)

    assert first.code == ExitCode.PARTIAL
    assert "unknown: 10 jobs" in first.err
    assert second.code == ExitCode.OK, second.err
    assert target.requests.count("ImportJobs") == 1
    assert rows(second.out)["jobs"]["imported"] == "10"


def test_a_request_that_never_arrived_is_sent_again(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.connected_to(target)
    target.faults.add(operation="ImportJobs", reset="before")
    connected("import", exported)

    second = connected("import", exported)

    assert second.code == ExitCode.OK, second.err
    assert target.requests.count("ImportJobs") == 2


def test_ctrl_c_stops_the_session_on_the_server_with_stop_on_interrupt(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(import_object_seconds=2.0)
    connected = cli.connected_to(target)
    target.faults.add(
        when=lambda _, path: path.endswith("/automation/sessions") or interrupt(path),
        delay=0.0,
        times=None,
    )

    def interrupt(path: str) -> bool:
        if "/automation/sessions/" in path and target.requests.count("StopAutomationSession") == 0:
            signal.raise_signal(signal.SIGINT)
        return False

    result = connected("import", exported, "--stop-on-interrupt")

    assert result.code == ExitCode.INTERRUPTED
    assert "stopping the running import session" in result.err
    assert target.requests.count("StopAutomationSession") == 1
    assert "run the same command again" in result.error


def test_references_to_a_renamed_object_are_renamed(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    target = simulators()
    server = names(exported, "managedServers")[0]
    repository = next(name for name in names(exported, "repositories") if "Default" not in name)
    job = names(exported, "jobs")[0]
    (tmp_path / "hosts.csv").write_text(f"# from,to\n{server},moved.example.com\n")

    result = cli.connected_to(target)(
        "import",
        exported,
        "--map-hosts",
        tmp_path / "hosts.csv",
        "--rename",
        f"{repository}=New repository",
        "--rename",
        f"jobs:{job}=New job",
    )

    assert result.code == ExitCode.OK, result.err
    world = target.world
    assert world.collection("managedServers").find("name", "moved.example.com") is not None
    assert world.collection("managedServers").find("name", server) is None
    assert world.collection("repositories").find("name", "New repository") is not None
    assert world.collection("jobs").find("name", "New job") is not None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--rename", "x"), "Write FROM=TO"),
        (("--rename", "no such=y"), "there is no repository or job 'no such'"),
        (("--rename", "credentials:a=b"), "only repositories and jobs"),
        (("--map-host", "=y"), "Write FROM=TO"),
        (("--skip-existing", "--overwrite"), "exclude each other"),
    ],
)
def test_invalid_options_are_usage_errors(
    seeded: Simulator, cli: CommandLine, exported: Path, options: tuple[str, ...], message: str
) -> None:
    result = cli.connected_to(seeded)("import", exported, *options)

    assert result.code == ExitCode.USAGE
    assert message in result.error


def test_a_journal_of_another_export_or_server_is_refused(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    cli.connected_to(simulators())("import", exported, "--journal", exported.parent / "j")

    result = cli.connected_to(simulators())("import", exported, "--journal", exported.parent / "j")

    assert result.code == ExitCode.FILE
    assert "belongs to another import (server" in result.error
    assert "name another file" in result.error


@pytest.mark.parametrize("damage", ["not sqlite", "other database"])
def test_another_file_than_a_journal_is_refused(
    seeded: Simulator, cli: CommandLine, exported: Path, damage: str
) -> None:
    path = exported.parent / "j"
    if damage == "not sqlite":
        path.touch(0o600)
        path.write_bytes(b"x" * 5000)
    else:
        path.touch(0o600)
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE t (x)")
        db.close()

    result = cli.connected_to(seeded)("import", exported, "--journal", path)

    assert result.code == ExitCode.FILE
    assert "name another file" in result.error


def test_two_imports_cannot_use_one_journal(tmp_path: Path) -> None:
    with (
        ImportJournal(tmp_path / "j", {"server": "s"}),
        pytest.raises(JournalError, match="in use by another import"),
    ):
        ImportJournal(tmp_path / "j", {"server": "s"})


def test_an_unused_journal_is_removed(cli: CommandLine, exported: Path) -> None:
    cli.environ |= {"AIOVBR_HOST": "127.0.0.1:1", "AIOVBR_USERNAME": "u", "AIOVBR_PASSWORD": "p"}

    result = cli("import", exported)

    assert result.code == ExitCode.CONNECTION
    assert list(exported.parent.glob("*.journal*")) == []


def test_the_json_report_contains_objects_of_earlier_runs(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.connected_to(simulators())
    connected("import", exported)

    report: dict[str, Any] = json.loads(connected("import", exported, "--output", "json").out)

    assert report["complete"] is True
    assert {entry["state"] for entry in report["objects"]} == {"done before"}
