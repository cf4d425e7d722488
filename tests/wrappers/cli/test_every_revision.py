"""Commands in every revision, with one simulator that serves all of them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import TYPE_CHECKING

import pytest

import vbr_api
from aiovbr import defaults
from aiovbr.bundle import read_bundle
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .conftest import SMALL, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .conftest import CommandLine

NEWEST = list(vbr_api.REVISIONS)[-1]


@pytest.fixture(
    params=[
        pytest.param(name, marks=() if name in (defaults.REVISION, NEWEST) else pytest.mark.soak)
        for name in vbr_api.REVISIONS
    ]
)
def revision(request: pytest.FixtureRequest) -> str:
    """An API revision."""
    return str(request.param)


@pytest.fixture(scope="module")
def demo() -> Iterator[Simulator]:
    """A server with objects of every kind; no test removes one."""
    size = dataclasses.replace(
        Size.demo(), jobs=20, sessions=30, restore_points=40, inventory_objects=60
    )
    with serving(seed=1, size=size, server_name="old-vbr") as simulator:
        yield simulator


@pytest.fixture
def run(cli: CommandLine, demo: Simulator, revision: str) -> CommandLine:
    cli.environ["AIOVBR_REVISION"] = revision
    return cli.connected_to(demo)


def test_operations_are_those_of_the_revision(cli: CommandLine, revision: str) -> None:
    result = cli("operations", "--revision", revision, "--output", "jsonl")
    ids = {json.loads(line)["id"] for line in result.out.splitlines()}
    assert ids == set(vbr_api.load(revision).catalog.OPERATIONS)


def test_lists_are_listed(run: CommandLine, revision: str) -> None:
    bodies = () if revision == defaults.REVISION else ("inventory_hosts",)
    for name in ("jobs", "sessions", *bodies):
        result = run("list", name, "--limit", "3", "--output", "jsonl")
        assert result.code == ExitCode.OK, (name, result.err)
        assert len(result.out.splitlines()) == 3, name


@pytest.mark.soak
def test_every_list_that_needs_no_parameter_is_listed(run: CommandLine, revision: str) -> None:
    names = run("list", "--output", "jsonl")
    short = [json.loads(line) for line in names.out.splitlines()]
    operations = {
        operation.name: operation
        for operation in vbr_api.load(revision).catalog.OPERATIONS.values()
        if operation.paging
    }
    plain = [
        entry["collection"] for entry in short if "{" not in operations[entry["operation"]].path
    ]
    assert len(plain) > 10
    for name in plain:
        result = run("list", name, "--limit", "3", "--output", "jsonl")
        assert result.code == ExitCode.OK, (name, result.err)
        assert len(result.out.splitlines()) <= 3


def test_a_call_reads_an_object(run: CommandLine) -> None:
    first = json.loads(run("list", "jobs", "--limit", "1", "--output", "jsonl").out)
    result = run("call", "GetJob", "-p", f"id={first['id']}")
    assert json.loads(result.out)["name"] == first["name"]


def test_jobs_are_disabled_enabled_started_and_stopped(run: CommandLine) -> None:
    for verb in ("disable", "enable", "start", "stop"):
        result = run("jobs", verb, "--where", "name=*1", "--yes", "--output", "jsonl")
        assert result.out.splitlines(), result.err
        done = [json.loads(line)["result"] for line in result.out.splitlines()]
        if verb in ("disable", "enable"):
            assert set(done) == {"done"}, result.err
        assert result.code in (ExitCode.OK, ExitCode.PARTIAL), result.err


def test_an_export_is_imported_compared_and_undone(
    cli: CommandLine,
    simulators: Callable[..., Simulator],
    filling: Callable[..., Path],
    revision: str,
    tmp_path: Path,
) -> None:
    cli.environ["AIOVBR_REVISION"] = revision
    old = simulators(seed=1, size=SMALL, server_name="old-vbr")
    new = simulators(seed=2, size=Size.empty(), server_name="new-vbr")
    result = cli.connected_to(old)("export", tmp_path / "export")
    assert result.code == ExitCode.OK, result.err
    assert read_bundle(tmp_path / "export").manifest.revision == revision
    secrets = filling(tmp_path / "export")
    result = cli.connected_to(new)("import", tmp_path / "export", "--secrets", secrets)
    assert result.code == ExitCode.OK, result.err
    assert len(list(new.world.collection("jobs"))) == SMALL.jobs
    (journal,) = tmp_path.glob("*.journal")
    result = cli.connected_to(new)("undo", journal, "--yes")
    assert result.code == ExitCode.OK, result.err
    assert not list(new.world.collection("jobs"))


@pytest.mark.soak
def test_the_demonstration_ends_with_equal_servers(cli: CommandLine, revision: str) -> None:
    result = cli("demo", "--revision", revision)
    assert result.code == ExitCode.OK, result.err


def test_a_file_is_downloaded_and_uploaded(
    run: CommandLine, demo: Simulator, revision: str, tmp_path: Path
) -> None:
    if revision == defaults.REVISION:
        pytest.skip("1.1-rev0 has no transfers")
    out = tmp_path / "report"
    command = ("call", "create_license_report", "--set", "reportFormat=Pdf")
    assert "--out FILE" in run(*command).error
    result = run(*command, "--out", out)
    assert result.code == ExitCode.OK, result.err
    assert result.err.splitlines()[-1] == f"{out.stat().st_size} bytes in {out}"
    backup = demo.sample("UploadEntraIdTenantUser", revision=revision).parameters["backupId"]
    file = tmp_path / "users"
    file.write_bytes(b"users")
    command = ("call", "upload_entra_id_tenant_user", "-p", f"backupId={backup}")
    assert "--body-file FILE" in run(*command).error
    assert "no such file" in run(*command, "--body-file", tmp_path / "none").error.lower()
    result = run(*command, "--body-file", file)
    assert result.code == ExitCode.OK, result.err
    assert "data" in json.loads(result.out)
    assert demo.uploads[-1].sha256 == hashlib.sha256(b"users").hexdigest()
