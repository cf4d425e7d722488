"""`aiovbr export-list`: no row is lost or duplicated by kills."""

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
from aiovbr.cli._input.arguments import OperationSignature
from aiovbr.cli._input.property_changes import PropertyAssignment, PropertyChanges
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .killer import MEASURED, Killer

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
SOURCE: dict[str, Any] = {"operation": "X"}


def ids(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


def all_ids(server: Simulator) -> list[str]:
    return sorted(record["id"] for record in server.world.collection("sessions"))


def test_every_row_is_written_once_and_only_the_owner_can_read_the_file(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    out = tmp_path / "sessions.jsonl"

    result = cli.connected_to(seeded)("export-list", "sessions", "--out", out, "--page-size", "7")

    assert result.code == ExitCode.OK, result.err
    assert sorted(ids(out)) == all_ids(seeded)
    assert "30 rows in" in result.err
    assert sorted(file.name for file in tmp_path.iterdir()) == ["sessions.jsonl"]
    if os.name == "posix":
        assert out.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("after", [1, 4])
def test_a_killed_run_resumes(
    simulators: Servers, cli: CommandLine, tmp_path: Path, after: int
) -> None:
    server = simulators(seed=1, size=Size(sessions=300))
    connected = cli.connected_to(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "20"]
    killer = Killer(server, after, "after", "/api/v1/sessions")
    killer.run(words, connected.environ)
    assert killer.killed
    assert not out.exists()

    result = connected(*words, "--resume")

    assert result.code == ExitCode.OK, result.err
    assert len(ids(out)) == 300
    assert sorted(ids(out)) == all_ids(server)


def test_the_error_for_a_lost_connection_names_resume(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(sessions=100))
    connected = cli.connected_to(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "20"]
    server.faults.add(operation="GetAllSessions", status=403, skip=2, times=None, body=b"{}")
    first = connected(*words)
    blocked = connected(*words)
    server.faults.clear()

    result = connected(*words, "--resume")

    assert first.code == ExitCode.AUTH
    assert blocked.code == ExitCode.FILE
    assert "continue with --resume, or use --force" in blocked.error
    assert result.code == ExitCode.OK
    assert "continuing after row" in result.err
    assert sorted(ids(out)) == all_ids(server)


def add_backup_objects(server: Simulator, guests: int, backups: int) -> None:
    """Add a row per guest and backup, with the `id` of the guest and a unique name."""
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

    result = cli.connected_to(server)("export-list", "backup_objects", "--out", out, *words)

    assert result.code == ExitCode.OK, result.err
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert sorted(row["name"] for row in rows) == [
        f"{backup}-vm-{guest:05}" for backup in range(backups) for guest in range(guests)
    ]
    assert f"{guests * backups} rows in" in result.err
    assert "warning" not in result.err


def test_a_list_whose_ids_repeat_is_complete_after_a_kill(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size())
    add_backup_objects(server, 30, 4)
    connected = cli.connected_to(server)
    out = tmp_path / "objects.jsonl"
    words = ["export-list", "backup_objects", "--out", str(out), "--page-size", "20"]
    killer = Killer(server, 3, "after", "/api/v1/backupObjects")
    killer.run(words, connected.environ)
    assert killer.killed

    result = connected(*words, "--resume")

    assert result.code == ExitCode.OK, result.err
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert len({row["name"] for row in rows}) == len(rows) == 120


def test_secrets_are_masked_by_default(seeded: Simulator, cli: CommandLine, tmp_path: Path) -> None:
    connected = cli.connected_to(seeded)
    connected("export-list", "recovery_tokens", "--out", tmp_path / "a")
    connected("export-list", "recovery_tokens", "--out", tmp_path / "b", "--show-secrets")

    masked = [json.loads(line) for line in (tmp_path / "a").read_bytes().splitlines()]
    assert {row.get("recoveryToken", "***") for row in masked} == {"***"}
    assert len((tmp_path / "b").read_bytes().splitlines()) == 5


def test_an_export_continues_after_a_restart_of_the_server(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(sessions=100))
    fault = server.faults.add(path="/api/v1/sessions", skip=1, outage=4.5)
    out = tmp_path / "sessions.jsonl"

    result = cli.connected_to(server)("export-list", "sessions", "--out", out, "--page-size", "20")

    assert result.code == ExitCode.OK, result.err
    assert fault.struck == 1
    assert sorted(ids(out)) == all_ids(server)


def test_bytes_after_the_last_complete_page_are_cut_off(tmp_path: Path) -> None:
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
    assert [file.name for file in tmp_path.iterdir()] == ["x.jsonl"]


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX")
def test_the_error_for_a_full_disk_names_the_file_and_written_rows_are_kept(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    connected = cli.connected_to(seeded)
    out = tmp_path / "sessions.jsonl"
    # 8 kB is enough for some pages of five rows, but not for all.
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000));"
        "from aiovbr.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", limited, "export-list", "sessions", "--page-size", "5"]
    result = subprocess.run(
        [*command, "--out", out],
        # Measured coverage is a file as well, and larger than the limit.
        env={k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
        | connected.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == ExitCode.FILE, result.stderr
    last = result.stderr.splitlines()[-1]
    assert last.startswith(f"error: {out}: cannot be written (File too large); free space on")

    again = connected("export-list", "sessions", "--out", out, "--resume")
    assert again.code == ExitCode.OK
    assert "continuing after row" in again.err
    assert sorted(ids(out)) == all_ids(seeded)


def test_a_partial_file_of_another_list_is_refused(tmp_path: Path) -> None:
    with LinesFile(tmp_path / "x", SOURCE) as lines:
        lines.add([1], "here")

    with pytest.raises(BundleError, match="another list"):
        LinesFile(tmp_path / "x", {"operation": "Y"}, resume=True)


def test_a_truncated_partial_file_is_refused(tmp_path: Path) -> None:
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
    connected = cli.connected_to(server)
    out = tmp_path / "sessions.jsonl"
    words = ["export-list", "sessions", "--out", str(out), "--page-size", "1000"]
    killer = Killer(server, max(2, count // 2000), "after", "/api/v1/sessions")
    killer.run(words, connected.environ)
    result = subprocess.run(
        [sys.executable, "-c", MEASURED, *words, "--resume"],
        env={**os.environ, **connected.environ},
        capture_output=True,
        text=True,
        check=False,
    )

    assert killer.killed
    assert result.returncode == 0, result.stderr
    (figures,) = re.findall(r"figures: (\S+) s, (\d+) MiB", result.stderr)
    sys.stdout.write(f"half of {count} rows: {figures}\n")
    assert int(figures[1]) < 150
    with out.open("rb") as stream:
        written = [json.loads(line)["id"] for line in stream]
    assert len(written) == len(set(written)) == count


def test_a_list_that_pages_in_its_body_accepts_body_options(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, revisions=("1.2-rev1",))
    connected = cli.connected_to(server)
    connected.environ["AIOVBR_REVISION"] = "1.2-rev1"
    words = ("export-list", "inventory_hosts", "--out", tmp_path / "hosts.jsonl")

    result = connected(*words, "--page-size", "7", "--set", "sorting.property=Name")
    odd = connected(*words, "--force", "--set", "nothing=1")

    assert result.code == ExitCode.OK, result.err
    assert server.requests.count("GetAllInventoryHosts") >= 1
    assert "warning: the API document does not describe this part of the body: nothing" in odd.err


def test_the_page_size_is_in_the_body_of_such_a_list() -> None:
    api = vbr_api.load("1.2-rev1")
    signature = OperationSignature.of(api.operations.get_all_inventory_hosts, api.models)
    settings = PropertyChanges([PropertyAssignment.parse("sorting.property=Name")])

    arguments, _ = signature.list_arguments((), settings, 7)

    body = arguments["body"].to_dict()
    assert body["pagination"]["limit"] == 7
    assert body["sorting"]["property"] == "Name"
