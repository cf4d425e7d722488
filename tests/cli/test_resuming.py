"""An import that was interrupted, killed or refused goes on; what it made can be undone."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr.automation import ImportJournal, JournalError
from aiovbr.bundle import read_bundle
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .killing import Killer

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
KIND_OF = {
    "credentials": "credentials",
    "cloudCredentials": "cloudCredentials",
    "encryptionPasswords": "encryptionPasswords",
    "managedServers": "managedServers",
    "repositories": "repositories",
    "proxies": "proxies",
    "jobs": "jobs",
}


def rows(text: str) -> dict[str, dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return {line[0]: dict(zip(head, line, strict=True)) for line in lines}


def contents(server: Simulator) -> dict[str, list[str]]:
    """Ids of everything that automation can make, by kind."""
    return {kind: sorted(one["id"] for one in server.world.collection(kind)) for kind in KIND_OF}


def keys(server: Simulator) -> dict[str, list[str]]:
    """What the objects go by: a doubled one shows twice."""
    return {
        kind: sorted(
            str(one.get("tag") or one.get("name")) if kind != "jobs" else one["name"]
            for one in server.world.collection(kind)
        )
        for kind in KIND_OF
    }


def journal_of(folder: Path) -> Path:
    (found,) = folder.parent.glob("*.journal")
    return found


def hide(server: Simulator, kind: str, name: str) -> str:
    """Take a name, so that the server refuses an object; the id gives it back."""
    key = server.world.new_id()
    server.world.collection(kind).add(
        {"id": key, "name": name, "type": "WinLocal", "_builtIn": True, "_hidden": True}
    )
    return key


def names(folder: Path, kind: str) -> list[str]:
    document = read_bundle(folder).documents[kind]
    return [one["name"] for group in document.values() for one in group if one]


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


def test_undo_deletes_exactly_what_the_import_made(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(seed=2, server_delete_delay=0.0)
    connected = cli.towards(target)
    connected("import", exported, "--only", "encryptionPasswords", "--journal", exported / "../a")
    before = contents(target)
    connected("import", exported)
    assert contents(target) != before

    ran = connected("undo", journal_of(exported), "--yes")

    assert ran.code == ExitCode.OK, ran.err
    assert contents(target) == before
    assert rows(ran.out)["jobs"] == {"kind": "jobs", "made": "10", "deleted": "10", "left": "0"}
    assert "encryptionPasswords" not in rows(ran.out)


def test_undo_waits_for_what_is_still_in_use(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    # VBR.md, "Transport": a deleted server holds its credentials for a while.
    target = simulators(server_delete_delay=0.6)
    connected = cli.towards(target)
    before = contents(target)
    connected("import", exported)

    ran = connected("undo", journal_of(exported), "--yes")

    assert ran.code == ExitCode.OK, ran.err
    target.advance(5)
    assert contents(target) == before


def test_undo_tells_first_and_asks(simulators: Servers, cli: CommandLine, exported: Path) -> None:
    target = simulators()
    connected = cli.towards(target)
    connected("import", exported)
    before = contents(target)

    dry = connected("undo", journal_of(exported), "--dry-run")
    alone = connected("undo", journal_of(exported))

    assert dry.code == ExitCode.OK
    assert dry.err.count("would delete: ") == 39
    assert dry.err.index("would delete: jobs") < dry.err.index("would delete: credentials")
    assert alone.code == ExitCode.USAGE
    assert "Delete 39 objects" in alone.error
    assert "add --yes" in alone.error
    assert contents(target) == before


def test_undo_and_import_again_is_a_new_import(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(server_delete_delay=0.0)
    connected = cli.towards(target)
    connected("import", exported)
    connected("undo", journal_of(exported), "--yes")

    ran = connected("import", exported)

    assert ran.code == ExitCode.OK, ran.err
    assert rows(ran.out)["jobs"]["imported"] == "10"


def test_what_somebody_else_made_is_not_undone(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(server_delete_delay=0.0)
    connected = cli.towards(target)
    refused = next(name for name in names(exported, "repositories") if "Default" not in name)
    key = hide(target, "repositories", refused)
    connected("import", exported, "--continue-on-error")
    made = dict(next(one for one in target.world.collection("repositories") if one["id"] == key))
    target.world.collection("repositories").remove(key)
    del made["_hidden"], made["_builtIn"]
    target.world.collection("repositories").add({**made, "description": "by hand"})
    connected("import", exported, "--skip-existing")

    connected("undo", journal_of(exported), "--yes")

    assert key in contents(target)["repositories"]


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
    assert "name another file with --journal" in ran.error


@pytest.mark.parametrize("damage", ["not sqlite", "other database"])
def test_what_is_no_journal_is_refused(
    seeded: Simulator, cli: CommandLine, exported: Path, damage: str
) -> None:
    path = exported.parent / "j"
    if damage == "not sqlite":
        path.write_bytes(b"x" * 5000)
    else:
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
