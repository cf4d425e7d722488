"""`aiovbr undo` deletes exactly what an import made."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator

from .world import contents, hide, journal_of, names, rows

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]


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
    # A deleted server holds its credentials for a while (vbr-api.md, "Infrastructure").
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


def test_ctrl_c_lets_begun_deletions_end_and_tells_how_to_go_on(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(server_delete_delay=0.0)
    connected = cli.towards(target)
    before = contents(target)
    connected("import", exported)
    seen: list[str] = []

    def interrupt(method: str, path: str) -> bool:
        if method == "DELETE":
            seen.append(path)
            if len(seen) == 3:
                signal.raise_signal(signal.SIGINT)
        return False

    target.faults.add(when=interrupt, delay=0.0, times=None)
    first = connected("undo", journal_of(exported), "--yes")
    second = connected("undo", journal_of(exported), "--yes")

    assert first.code == ExitCode.INTERRUPTED
    assert "interrupted: waiting for what was begun; Ctrl-C again aborts" in first.err
    assert "to go on, run the same command again" in first.error
    assert ": interrupted before it" in first.err
    assert second.code == ExitCode.OK, second.err
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
