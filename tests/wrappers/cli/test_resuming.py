"""An import that was interrupted, killed or refused goes on; what it made can be undone."""

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

from .killing import Killer
from .world import hide, journal_of, keys, names, rows

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]


def test_a_second_run_after_mending_does_only_what_is_left(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.towards(target)
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
def test_of_a_hundred_jobs_the_three_that_are_refused_are_named_and_follow_later(
    simulators: Servers, cli: CommandLine, tmp_path: Path, filling: Any, existing: str
) -> None:
    size = Size(credentials=3, encryption_passwords=1, managed_servers=3, jobs=100)
    cli.towards(simulators(seed=1, size=size, server_name="old"))("export", tmp_path / "e")
    filling(tmp_path / "e")
    target = simulators(existing_on_import=existing)
    connected = cli.towards(target)
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


def test_done_objects_need_no_secrets_any_more(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.towards(simulators())
    connected("import", exported)
    (exported.parent / "export.secrets.toml").unlink()

    ran = connected("import", exported)

    assert ran.code == ExitCode.OK, ran.err
    assert "going on where" in ran.err


def test_the_journal_holds_no_secret_and_is_its_owner_s_only(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    cli.towards(simulators())("import", exported)

    path = journal_of(exported)
    assert b"s3cret-value" not in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_an_import_outlives_a_restart_of_the_server(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(seed=3)
    # Longer than a caller who waits is kept: all of those attempts are over within 3.5 s.
    fault = target.faults.add(path="/api/v1/automation/sessions/*", outage=4.5)

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.OK, ran.err
    assert fault.struck == 1
    assert rows(ran.out)["jobs"]["imported"] == "10"


def test_an_import_that_is_killed_goes_on_without_doubling_an_object(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target, whole = simulators(seed=3), simulators(seed=3)
    connected = cli.towards(target)
    # The import request is on its way: it is noted in the journal, and never arrives.
    killer = Killer(target, 1, "before", "/import")
    code = killer.run(["import", str(exported)], connected.environ)

    ran = connected("import", exported)

    cli.towards(whole)("import", exported, "--journal", exported.parent / "other")
    assert (code != 0, killer.killed) == (True, True)
    assert ran.code == ExitCode.OK, ran.err
    assert keys(target) == keys(whole)


def test_an_answer_that_was_lost_is_found_by_reading(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.towards(target)
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
    connected = cli.towards(target)
    target.faults.add(operation="ImportJobs", reset="before")
    connected("import", exported)

    second = connected("import", exported)

    assert second.code == ExitCode.OK, second.err
    assert target.requests.count("ImportJobs") == 2


def test_ctrl_c_stops_the_session_on_the_server_if_asked(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(import_object_seconds=2.0)
    connected = cli.towards(target)
    target.faults.add(
        when=lambda _, path: path.endswith("/automation/sessions") or interrupt(path),
        delay=0.0,
        times=None,
    )

    def interrupt(path: str) -> bool:
        if "/automation/sessions/" in path and target.requests.count("StopAutomationSession") == 0:
            signal.raise_signal(signal.SIGINT)
        return False

    ran = connected("import", exported, "--stop-on-interrupt")

    assert ran.code == ExitCode.INTERRUPTED
    assert "stopping the running import session" in ran.err
    assert target.requests.count("StopAutomationSession") == 1
    assert "run the same command again" in ran.error


def test_a_renamed_object_is_renamed_wherever_it_is_referred_to(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    target = simulators()
    server = names(exported, "managedServers")[0]
    repository = next(name for name in names(exported, "repositories") if "Default" not in name)
    job = names(exported, "jobs")[0]
    (tmp_path / "hosts.csv").write_text(f"# from,to\n{server},moved.example.com\n")

    ran = cli.towards(target)(
        "import",
        exported,
        "--map-hosts",
        tmp_path / "hosts.csv",
        "--rename",
        f"{repository}=New repository",
        "--rename",
        f"jobs:{job}=New job",
    )

    assert ran.code == ExitCode.OK, ran.err
    world = target.world
    assert world.collection("managedServers").find("name", "moved.example.com") is not None
    assert world.collection("managedServers").find("name", server) is None
    assert world.collection("repositories").find("name", "New repository") is not None
    assert world.collection("jobs").find("name", "New job") is not None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--rename", "x"), "write FROM=TO"),
        (("--rename", "no such=y"), "there is no repository or job 'no such'"),
        (("--rename", "credentials:a=b"), "only repositories and jobs"),
        (("--map-host", "=y"), "write FROM=TO"),
        (("--skip-existing", "--overwrite"), "exclude each other"),
    ],
)
def test_options_that_make_no_sense_are_usage_errors(
    seeded: Simulator, cli: CommandLine, exported: Path, options: tuple[str, ...], message: str
) -> None:
    ran = cli.towards(seeded)("import", exported, *options)

    assert ran.code == ExitCode.USAGE
    assert message in ran.error


def test_a_journal_of_another_export_or_server_is_refused(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    cli.towards(simulators())("import", exported, "--journal", exported.parent / "j")

    ran = cli.towards(simulators())("import", exported, "--journal", exported.parent / "j")

    assert ran.code == ExitCode.FILE
    assert "belongs to another import (server" in ran.error
    assert "name another file" in ran.error


@pytest.mark.parametrize("damage", ["not sqlite", "other database"])
def test_what_is_no_journal_is_refused(
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

    ran = cli.towards(seeded)("import", exported, "--journal", path)

    assert ran.code == ExitCode.FILE
    assert "name another file" in ran.error


def test_two_imports_cannot_use_one_journal(tmp_path: Path) -> None:
    with (
        ImportJournal(tmp_path / "j", {"server": "s"}),
        pytest.raises(JournalError, match="in use by another import"),
    ):
        ImportJournal(tmp_path / "j", {"server": "s"})


def test_a_journal_that_was_never_used_is_not_left_behind(cli: CommandLine, exported: Path) -> None:
    cli.environ |= {"AIOVBR_HOST": "127.0.0.1:1", "AIOVBR_USERNAME": "u", "AIOVBR_PASSWORD": "p"}

    ran = cli("import", exported)

    assert ran.code == ExitCode.CONNECTION
    assert list(exported.parent.glob("*.journal*")) == []


def test_the_report_as_json_tells_what_was_done_before(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.towards(simulators())
    connected("import", exported)

    report: dict[str, Any] = json.loads(connected("import", exported, "--output", "json").out)

    assert report["complete"] is True
    assert {one["state"] for one in report["objects"]} == {"done before"}
