"""`aiovbr plan`: what an import would do is told, and nothing is changed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr.bundle import read_bundle
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .world import add_job

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]


def rows(text: str) -> list[dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def actions(text: str) -> Counter[tuple[str, str]]:
    return Counter((row["kind"], row["action"]) for row in rows(text))


def test_an_empty_server_gets_everything_in_the_order_of_import(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()

    ran = cli.towards(target)("plan", exported)

    assert ran.code == ExitCode.OK, ran.err
    assert actions(ran.out)["jobs", "create"] == 10
    assert "39 objects: 39 to create, 0 there and equal" in ran.err
    kinds = [row["kind"] for row in rows(ran.out)]
    assert kinds.index("credentials") < kinds.index("managedServers") < kinds.index("jobs")
    # Automation asks for an export by POST; besides these and the login nothing was written.
    writes = [r.path for r in target.requests if r.method != "GET" and "/export" not in r.path]
    assert all("oauth2" in path for path in writes)


def test_after_an_import_everything_is_there_and_equal(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.towards(simulators())
    connected("import", exported)

    ran = connected("plan", exported)

    assert ran.code == ExitCode.OK, ran.err
    assert {row["action"] for row in rows(ran.out)} == {"equal"}


def test_what_differs_is_told_as_a_diff(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    target = simulators()
    connected = cli.towards(target)
    connected("import", exported)
    jobs = target.world.collection("jobs")
    job = next(iter(jobs))
    jobs.replace({**job, "description": "changed by hand"})

    ran = connected("plan", exported, "--output", "json", "--out", tmp_path / "plan.json")
    told = connected("plan", exported)

    assert ran.code == ExitCode.DIFFERENT
    plan: dict[str, Any] = json.loads((tmp_path / "plan.json").read_bytes())
    assert plan["summary"]["jobs"] == {"create": 0, "equal": 9, "differs": 1, "blocked": 0}
    (found,) = [one for one in plan["objects"] if one["action"] == "differs"]
    assert found["name"] == job["name"]
    assert found["differences"] == [
        {"path": "description", "export": job["description"], "server": "changed by hand"}
    ]
    assert f"jobs {job['name']!r}\n" in told.err
    assert '  + description: "changed by hand"\n' in told.err
    assert "1 of 39 objects would not be imported" in told.error


def test_what_a_blocked_object_needs_is_told_and_what_needs_it_is_blocked_too(
    simulators: Servers, cli: CommandLine, exported: Path, filling: Any
) -> None:
    document = read_bundle(exported).documents["credentials"]
    tag = document["credentials"][0]["tag"]
    filling(exported, leave=[tag])

    ran = cli.towards(simulators())("plan", exported)

    assert ran.code == ExitCode.DIFFERENT
    blocked = {row["name"]: row["reason"] for row in rows(ran.out) if row["action"] == "blocked"}
    assert blocked[tag].startswith("missing secret: ")
    assert any("missing reference: credentials" in reason for reason in blocked.values())
    assert any("is blocked itself" in reason for reason in blocked.values())


def test_a_reference_that_is_not_imported_with_it_blocks(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    ran = cli.towards(simulators())("plan", exported, "--only", "managedServers")

    reasons = {row["reason"] for row in rows(ran.out) if row["action"] == "blocked"}
    assert ran.code == ExitCode.DIFFERENT
    assert any("and that kind is not imported" in reason for reason in reasons)


def test_a_name_that_a_built_in_object_has_is_a_collision(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    document = read_bundle(exported).documents["repositories"]
    name = next(
        one["name"]
        for group in document.values()
        for one in group
        if one["name"] != "Default Backup Repository"
    )
    target = simulators(built_ins_in_exports=False)

    ran = cli.towards(target)(
        "plan", exported, "--rename", f"repositories:{name}=Default Backup Repository"
    )

    assert ran.code in (ExitCode.DIFFERENT, ExitCode.USAGE)
    assert "Default Backup Repository" in ran.out + ran.err
    assert "collides" in ran.out or "would have the name" in ran.err


def profiles(cli: CommandLine, folder: Path, **servers: Simulator) -> None:
    """Write a profile for each server."""
    text = ""
    for name, server in servers.items():
        cli.environ[f"{name.upper()}_PASSWORD"] = server.password
        text += (
            f'[profiles.{name}]\nhost = "{server.base_url}"\nusername = "{server.username}"\n'
            f'password = "env:{name.upper()}_PASSWORD"\n'
            f"ca_file = {json.dumps(str(server.ca_file))}\n"
        )
    (folder / "profiles.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def both(
    simulators: Servers, cli: CommandLine, filling: Any, tmp_path: Path
) -> tuple[Simulator, Simulator]:
    """A server with a job that no export carries, exported already, and an empty server."""
    old, new = simulators(seed=1, size=Size(credentials=2, jobs=3)), simulators(seed=2)
    add_job(old, "Hyper-V nightly")
    profiles(cli, tmp_path, old=old, new=new)
    cli("export", tmp_path / "export", "--profile", "old")
    filling(tmp_path / "export")
    return old, new


def test_a_plan_with_its_source_lists_the_jobs_that_the_export_lacks(
    both: Any, cli: CommandLine, tmp_path: Path
) -> None:
    words = ("plan", tmp_path / "export", "--from", "old", "--to", "new")
    told = cli(*words)
    ran = cli(*words, "--output", "json")
    alone = cli("plan", tmp_path / "export", "--to", "new")

    assert both[1].requests.total
    assert told.code == ran.code == ExitCode.INCOMPLETE
    assert told.error == "error: 1 jobs of the source were not exported."
    assert (
        "jobs\tHyperVBackup\tHyper-V nightly\texports carry vSphere backup jobs only\n" in told.err
    )
    assert [one["name"] for one in json.loads(ran.out)["left_behind"]] == ["Hyper-V nightly"]
    assert alone.code == ExitCode.OK, alone.err
    assert "of the source" not in alone.err


def test_a_plan_whose_source_has_no_other_jobs_says_so(
    both: Any, cli: CommandLine, tmp_path: Path
) -> None:
    both[0].world.collection("jobs").remove(
        next(one["id"] for one in both[0].world.collection("jobs") if one["type"] != "Backup")
    )

    ran = cli("plan", tmp_path / "export", "--from", "old", "--to", "new")

    assert ran.code == ExitCode.OK, ran.err
    assert ran.err.splitlines()[-1] == (
        "all 3 jobs in the source's job states (API revision 1.3-rev2) were exported"
    )


def test_a_blocked_object_wins_over_a_job_that_was_left_behind(
    both: Any, cli: CommandLine, filling: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "export"
    filling(folder, leave=[read_bundle(folder).documents["credentials"]["credentials"][0]["tag"]])

    ran = cli("plan", folder, "--from", "old", "--to", "new")

    assert both
    assert ran.code == ExitCode.DIFFERENT
    assert "\tHyper-V nightly\t" in ran.err


def test_a_server_that_was_not_exported_is_no_source(
    both: Any, cli: CommandLine, tmp_path: Path
) -> None:
    ran = cli("plan", tmp_path / "export", "--from", "new", "--to", "old")

    assert both
    assert ran.code == ExitCode.USAGE
    assert "name another --from" in ran.error


def test_a_profile_names_the_target(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    target = simulators()
    (tmp_path / "profiles.toml").write_text(
        f'[profiles.new]\nhost = "{target.base_url}"\nusername = "{target.username}"\n'
        f'password = "env:NEW_PASSWORD"\nca_file = {json.dumps(str(target.ca_file))}\n',
        encoding="utf-8",
    )
    cli.environ["NEW_PASSWORD"] = target.password

    ran = cli("plan", exported, "--to", "new")

    assert ran.code == ExitCode.OK, ran.err
