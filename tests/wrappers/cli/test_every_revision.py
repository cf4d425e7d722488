"""Commands on every revision, against one simulator that serves them all."""

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
        pytest.param(one, marks=() if one in (defaults.REVISION, NEWEST) else pytest.mark.soak)
        for one in vbr_api.REVISIONS
    ]
)
def revision(request: pytest.FixtureRequest) -> str:
    """An API revision."""
    return str(request.param)


@pytest.fixture(scope="module")
def demo() -> Iterator[Simulator]:
    """A server with something of everything, which no test takes away."""
    size = dataclasses.replace(
        Size.demo(), jobs=20, sessions=30, restore_points=40, inventory_objects=60
    )
    with serving(seed=1, size=size, server_name="old-vbr") as simulator:
        yield simulator


@pytest.fixture
def run(cli: CommandLine, demo: Simulator, revision: str) -> CommandLine:
    cli.environ["AIOVBR_REVISION"] = revision
    return cli.towards(demo)


def test_operations_are_those_of_the_revision(cli: CommandLine, revision: str) -> None:
    ran = cli("operations", "--revision", revision, "--output", "jsonl")
    found = {json.loads(line)["id"] for line in ran.out.splitlines()}
    assert found == set(vbr_api.load(revision).catalog.OPERATIONS)


def test_lists_are_listed(run: CommandLine, revision: str) -> None:
    bodies = () if revision == defaults.REVISION else ("inventory_hosts",)
    for name in ("jobs", "sessions", *bodies):
        ran = run("list", name, "--limit", "3", "--output", "jsonl")
        assert ran.code == ExitCode.OK, (name, ran.err)
        assert len(ran.out.splitlines()) == 3, name


@pytest.mark.soak
def test_every_list_that_needs_no_parameter_is_listed(run: CommandLine, revision: str) -> None:
    names = run("list", "--output", "jsonl")
    short = [json.loads(line) for line in names.out.splitlines()]
    operations = {
        one.name: one for one in vbr_api.load(revision).catalog.OPERATIONS.values() if one.paging
    }
    plain = [one["collection"] for one in short if "{" not in operations[one["operation"]].path]
    assert len(plain) > 10
    for name in plain:
        ran = run("list", name, "--limit", "3", "--output", "jsonl")
        assert ran.code == ExitCode.OK, (name, ran.err)
        assert len(ran.out.splitlines()) <= 3


def test_a_call_reads_an_object(run: CommandLine) -> None:
    first = json.loads(run("list", "jobs", "--limit", "1", "--output", "jsonl").out)
    ran = run("call", "GetJob", "-p", f"id={first['id']}")
    assert json.loads(ran.out)["name"] == first["name"]


def test_jobs_are_disabled_enabled_started_and_stopped(run: CommandLine) -> None:
    for verb in ("disable", "enable", "start", "stop"):
        ran = run("jobs", verb, "--where", "name=*1", "--yes", "--output", "jsonl")
        assert ran.out.splitlines(), ran.err
        done = [json.loads(line)["result"] for line in ran.out.splitlines()]
        if verb in ("disable", "enable"):
            assert set(done) == {"done"}, ran.err
        assert ran.code in (ExitCode.OK, ExitCode.PARTIAL), ran.err


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
    ran = cli.towards(old)("export", tmp_path / "export")
    assert ran.code == ExitCode.OK, ran.err
    assert read_bundle(tmp_path / "export").manifest.revision == revision
    secrets = filling(tmp_path / "export")
    ran = cli.towards(new)("import", tmp_path / "export", "--secrets", secrets)
    assert ran.code == ExitCode.OK, ran.err
    assert len(list(new.world.collection("jobs"))) == SMALL.jobs
    (journal,) = tmp_path.glob("*.journal")
    ran = cli.towards(new)("undo", journal, "--yes")
    assert ran.code == ExitCode.OK, ran.err
    assert not list(new.world.collection("jobs"))


@pytest.mark.soak
def test_the_demonstration_ends_with_equal_servers(cli: CommandLine, revision: str) -> None:
    ran = cli("demo", "--revision", revision)
    assert ran.code == ExitCode.OK, ran.err


def test_a_file_is_downloaded_and_uploaded(
    run: CommandLine, demo: Simulator, revision: str, tmp_path: Path
) -> None:
    if revision == defaults.REVISION:
        pytest.skip("1.1-rev0 has no transfers")
    out = tmp_path / "report"
    asked = ("call", "create_license_report", "--set", "reportFormat=Pdf")
    assert "--out FILE" in run(*asked).error
    ran = run(*asked, "--out", out)
    assert ran.code == ExitCode.OK, ran.err
    assert ran.err.splitlines()[-1] == f"{out.stat().st_size} bytes in {out}"
    backup = demo.sample("UploadEntraIdTenantUser", revision=revision).parameters["backupId"]
    file = tmp_path / "users"
    file.write_bytes(b"users")
    asked = ("call", "upload_entra_id_tenant_user", "-p", f"backupId={backup}")
    assert "--body-file FILE" in run(*asked).error
    assert "no such file" in run(*asked, "--body-file", tmp_path / "none").error.lower()
    ran = run(*asked, "--body-file", file)
    assert ran.code == ExitCode.OK, ran.err
    assert "data" in json.loads(ran.out)
    assert demo.uploads[-1].sha256 == hashlib.sha256(b"users").hexdigest()
