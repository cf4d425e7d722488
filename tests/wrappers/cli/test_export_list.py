"""`aiovbr export-list`: no row is lost and none doubled, however often it is killed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

import vbr_api
from aiovbr.bundle import BundleError
from aiovbr.bundle._lines import LinesFile
from aiovbr.cli._input.arguments import Signature
from aiovbr.cli._input.settings import Setting, Settings
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .killing import MEASURED, Killer

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
SOURCE: dict[str, Any] = {"operation": "X"}


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


def all_ids(server: Simulator) -> list[str]:
    return sorted(one["id"] for one in server.world.collection("sessions"))


def test_every_row_is_written_once_and_the_file_is_its_owner_s(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "sessions.jsonl"

    ran = cli.towards(seeded)("export-list", "sessions", "--out", out, "--page-size", "7")

    assert ran.code == ExitCode.OK, ran.err
    assert sorted(ids(out)) == all_ids(seeded)
    assert "30 rows in" in ran.err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["sessions.jsonl"]
    if os.name == "posix":
        assert out.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("after", [1, 4])
def test_a_run_that_was_killed_goes_on(
    simulators: Servers, cli: CommandLine, tmp_path: Path, after: int
) -> None:
    server = simulators(seed=1, size=Size(sessions=300))
    connected = cli.towards(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "20"]
    killer = Killer(server, after, "after", "/api/v1/sessions")
    killer.run(words, connected.environ)
    assert killer.killed
    assert not out.exists()

    ran = connected(*words, "--resume")

    assert ran.code == ExitCode.OK, ran.err
    assert len(ids(out)) == 300
    assert sorted(ids(out)) == all_ids(server)


def test_a_lost_connection_tells_how_to_go_on(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(sessions=100))
    connected = cli.towards(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "20"]
    server.faults.add(operation="GetAllSessions", status=403, skip=2, times=None, body=b"{}")
    first = connected(*words)
    blocked = connected(*words)
    server.faults.clear()

    ran = connected(*words, "--resume")

    assert first.code == ExitCode.AUTH
    assert blocked.code == ExitCode.FILE
    assert "continue with --resume, or use --force" in blocked.error
    assert ran.code == ExitCode.OK
    assert "going on behind row" in ran.err
    assert sorted(ids(out)) == all_ids(server)


def add_backup_objects(server: Simulator, guests: int, backups: int) -> None:
    """Add a row per guest and backup, whose `id` is the guest's; their names put pages apart."""
    collection = server.world.collection("backupObjects")
    for backup in range(backups):
        for guest in range(guests):
            record = {
                "id": str(UUID(int=guest + 1)),
                "name": f"{backup}-vm-{guest:05}",
                "type": "VM",
                "platformName": "VMware",
                "platformId": str(UUID(int=7)),
                "objectId": f"vm-{guest}",
                "restorePointsCount": backup,
            }
            collection.add(record, key=f"{guest}/{backup}")


@pytest.mark.parametrize(
    ("guests", "backups", "words"), [(700, 2, ()), (11, 3, ("--page-size", "10"))]
)
def test_every_row_of_a_list_whose_ids_repeat_is_written(
    simulators: Servers, cli: CommandLine, tmp_path: Path, guests: int, backups: int, words: Any
) -> None:
    server = simulators(seed=1, size=Size())
    add_backup_objects(server, guests, backups)
    out = tmp_path / "objects.jsonl"

    ran = cli.towards(server)("export-list", "backup_objects", "--out", out, *words)

    assert ran.code == ExitCode.OK, ran.err
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert sorted(one["name"] for one in rows) == [
        f"{backup}-vm-{guest:05}" for backup in range(backups) for guest in range(guests)
    ]
    assert f"{guests * backups} rows in" in ran.err
    assert "warning" not in ran.err


def test_a_list_whose_ids_repeat_is_complete_after_a_kill(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size())
    add_backup_objects(server, 30, 4)
    connected = cli.towards(server)
    out = tmp_path / "objects.jsonl"
    words = ["export-list", "backup_objects", "--out", str(out), "--page-size", "20"]
    killer = Killer(server, 3, "after", "/api/v1/backupObjects")
    killer.run(words, connected.environ)
    assert killer.killed

    ran = connected(*words, "--resume")

    assert ran.code == ExitCode.OK, ran.err
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert len({one["name"] for one in rows}) == len(rows) == 120


def test_secrets_are_masked_unless_asked(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    connected = cli.towards(seeded)
    connected("export-list", "recovery_tokens", "--out", tmp_path / "a")
    connected("export-list", "recovery_tokens", "--out", tmp_path / "b", "--show-secrets")

    masked = [json.loads(line) for line in (tmp_path / "a").read_bytes().splitlines()]
    assert {one.get("recoveryToken", "***") for one in masked} == {"***"}
    assert len((tmp_path / "b").read_bytes().splitlines()) == 5


def test_a_restart_of_the_server_is_outlived(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(sessions=100))
    fault = server.faults.add(path="/api/v1/sessions", skip=1, outage=4.5)
    out = tmp_path / "sessions.jsonl"

    ran = cli.towards(server)("export-list", "sessions", "--out", out, "--page-size", "20")

    assert ran.code == ExitCode.OK, ran.err
    assert fault.struck == 1
    assert sorted(ids(out)) == all_ids(server)


def test_what_stands_behind_the_good_bytes_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    with LinesFile(path, SOURCE) as lines:
        lines.add([{"n": 1}, {"n": 2}], "here")
    with (tmp_path / "x.jsonl.part").open("ab") as stream:
        stream.write(b'{"n": 3}\n{"half')

    again = LinesFile(path, SOURCE, resume=True)
    assert (again.mark.rows, again.mark.cursor) == (2, "here")
    with again:
        again.add([{"n": 3}], None)
    again.finish()

    assert path.read_bytes() == b'{"n":1}\n{"n":2}\n{"n":3}\n'
    assert [one.name for one in tmp_path.iterdir()] == ["x.jsonl"]


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX")
def test_a_full_disk_is_told_with_the_file_and_costs_nothing_that_was_written(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    connected = cli.towards(seeded)
    out = tmp_path / "sessions.jsonl"
    # 8 kB hold some pages of five rows, and not all of them.
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000));"
        "from aiovbr.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    given = [sys.executable, "-c", limited, "export-list", "sessions", "--page-size", "5"]
    ran = subprocess.run(
        [*given, "--out", out],
        env={**os.environ, **connected.environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == ExitCode.FILE, ran.stderr
    last = ran.stderr.splitlines()[-1]
    assert last.startswith(f"error: {out}: cannot be written (File too large); free space on")

    again = connected("export-list", "sessions", "--out", out, "--resume")
    assert again.code == ExitCode.OK
    assert "going on behind row" in again.err
    assert sorted(ids(out)) == all_ids(seeded)


def test_what_an_earlier_run_left_of_another_list_is_refused(tmp_path: Path) -> None:
    with LinesFile(tmp_path / "x", SOURCE) as lines:
        lines.add([1], "here")

    with pytest.raises(BundleError, match="another list"):
        LinesFile(tmp_path / "x", {"operation": "Y"}, resume=True)


def test_a_part_that_was_cut_is_refused(tmp_path: Path) -> None:
    with LinesFile(tmp_path / "x", SOURCE) as lines:
        lines.add([1, 2, 3], "here")
    (tmp_path / "x.part").write_bytes(b"1\n")

    with pytest.raises(BundleError, match="shorter than its state file requires"):
        LinesFile(tmp_path / "x", SOURCE, resume=True)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
def test_a_million_sessions_take_constant_memory(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    count = int(os.environ.get("AIOVBR_SOAK_SESSIONS", "1000000"))
    server = simulators(seed=1, size=Size(sessions=count))
    connected = cli.towards(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "1000"]
    killer = Killer(server, max(2, count // 2000), "after", "/api/v1/sessions")
    killer.run(words, connected.environ)
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, *words, "--resume"],
        env={**os.environ, **connected.environ},
        capture_output=True,
        text=True,
        check=False,
    )

    assert killer.killed
    assert ran.returncode == 0, ran.stderr
    (figures,) = re.findall(r"figures: (\S+) s, (\d+) MiB", ran.stderr)
    sys.stdout.write(f"half of {count} rows: {figures}\n")
    assert int(figures[1]) < 150
    with out.open("rb") as stream:
        found = [json.loads(line)["id"] for line in stream]
    assert len(found) == len(set(found)) == count


def test_a_list_that_pages_in_its_body_is_asked_with_one(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, revisions=("1.2-rev1",))
    connected = cli.towards(server)
    connected.environ["AIOVBR_REVISION"] = "1.2-rev1"
    words = ("export-list", "inventory_hosts", "--out", tmp_path / "hosts.jsonl")

    ran = connected(*words, "--page-size", "7", "--set", "sorting.property=Name")
    odd = connected(*words, "--force", "--set", "nothing=1")

    assert ran.code == ExitCode.OK, ran.err
    assert server.requests.count("GetAllInventoryHosts") >= 1
    assert "warning: the API's document does not expect this in a body: nothing" in odd.err


def test_a_page_size_stands_in_the_body_of_such_a_list() -> None:
    api = vbr_api.load("1.2-rev1")
    signature = Signature.of(api.operations.get_all_inventory_hosts, api.models)
    settings = Settings([Setting.parse("sorting.property=Name")])

    arguments, _ = signature.listed_by((), settings, 7)

    body = arguments["body"].to_dict()
    assert body["pagination"]["limit"] == 7
    assert body["sorting"]["property"] == "Name"
