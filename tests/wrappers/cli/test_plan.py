"""`aiovbr plan` shows what an import would do, and changes nothing."""

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


def test_a_plan_for_an_empty_server_creates_everything_in_import_order(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()

    result = cli.connected_to(target)("plan", exported)

    assert result.code == ExitCode.OK, result.err
    assert actions(result.out)["jobs", "create"] == 10
    assert "39 objects: 39 to create, 0 existing and equal" in result.err
    kinds = [row["kind"] for row in rows(result.out)]
    assert kinds.index("credentials") < kinds.index("managedServers") < kinds.index("jobs")
    # Automation exports by POST. The only other write is the login.
    writes = [r.path for r in target.requests if r.method != "GET" and "/export" not in r.path]
    assert all("oauth2" in path for path in writes)


def test_after_an_import_every_planned_action_is_equal(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.connected_to(simulators())
    connected("import", exported)

    result = connected("plan", exported)

    assert result.code == ExitCode.OK, result.err
    assert {row["action"] for row in rows(result.out)} == {"equal"}


def test_differences_are_printed_as_a_diff(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    target = simulators()
    connected = cli.connected_to(target)
    connected("import", exported)
    jobs = target.world.collection("jobs")
    job = next(iter(jobs))
    jobs.replace({**job, "description": "changed by hand"})

    result = connected("plan", exported, "--output", "json", "--out", tmp_path / "plan.json")
    as_text = connected("plan", exported)

    assert result.code == ExitCode.DIFFERENT
    plan: dict[str, Any] = json.loads((tmp_path / "plan.json").read_bytes())
    assert plan["summary"]["jobs"] == {"create": 0, "equal": 9, "differs": 1, "blocked": 0}
    (differing,) = [entry for entry in plan["objects"] if entry["action"] == "differs"]
    assert differing["name"] == job["name"]
    assert differing["differences"] == [
        {"path": "description", "export": job["description"], "server": "changed by hand"}
    ]
    assert f"jobs {job['name']!r}\n" in as_text.err
    assert '  + description: "changed by hand"\n' in as_text.err
    assert "1 of 39 objects would not be imported" in as_text.error


def test_a_missing_secret_blocks_an_object_and_the_objects_that_refer_to_it(
    simulators: Servers, cli: CommandLine, exported: Path, filling: Any
) -> None:
    document = read_bundle(exported).documents["credentials"]
    tag = document["credentials"][0]["tag"]
    filling(exported, leave=[tag])

    result = cli.connected_to(simulators())("plan", exported)

    assert result.code == ExitCode.DIFFERENT
    blocked = {row["name"]: row["reason"] for row in rows(result.out) if row["action"] == "blocked"}
    assert blocked[tag].startswith("missing secret: ")
    assert any("missing reference: credentials" in reason for reason in blocked.values())
    assert any("is blocked itself" in reason for reason in blocked.values())


def test_a_reference_to_an_object_outside_the_import_blocks(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    result = cli.connected_to(simulators())("plan", exported, "--only", "managedServers")

    reasons = {row["reason"] for row in rows(result.out) if row["action"] == "blocked"}
    assert result.code == ExitCode.DIFFERENT
    assert any("and that kind is not imported" in reason for reason in reasons)


def test_the_name_of_a_built_in_object_is_a_collision(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    document = read_bundle(exported).documents["repositories"]
    name = next(
        record["name"]
        for group in document.values()
        for record in group
        if record["name"] != "Default Backup Repository"
    )
    target = simulators(built_ins_in_exports=False)

    result = cli.connected_to(target)(
        "plan", exported, "--rename", f"repositories:{name}=Default Backup Repository"
    )

    assert result.code in (ExitCode.DIFFERENT, ExitCode.USAGE)
    assert "Default Backup Repository" in result.out + result.err
    assert "collides" in result.out or "would have the name" in result.err


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
    """An exported server with a job that its export cannot contain, and an empty server."""
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
    as_text = cli(*words)
    result = cli(*words, "--output", "json")
    alone = cli("plan", tmp_path / "export", "--to", "new")

    assert both[1].requests.total
    assert as_text.code == result.code == ExitCode.INCOMPLETE
    assert as_text.error == "error: 1 jobs of the source were not exported."
    assert (
        "jobs\tHyperVBackup\tHyper-V nightly\texports carry vSphere backup jobs only\n"
        in as_text.err
    )
    assert [entry["name"] for entry in json.loads(result.out)["left_behind"]] == ["Hyper-V nightly"]
    assert alone.code == ExitCode.OK, alone.err
    assert "of the source" not in alone.err


def test_a_plan_reports_that_all_jobs_of_the_source_were_exported(
    both: Any, cli: CommandLine, tmp_path: Path
) -> None:
    both[0].world.collection("jobs").remove(
        next(job["id"] for job in both[0].world.collection("jobs") if job["type"] != "Backup")
    )

    result = cli("plan", tmp_path / "export", "--from", "old", "--to", "new")

    assert result.code == ExitCode.OK, result.err
    assert result.err.splitlines()[-1] == (
        "all 3 jobs in the source's job states (API revision 1.3-rev2) were exported"
    )


def test_a_blocked_object_takes_precedence_over_a_job_left_behind(
    both: Any, cli: CommandLine, filling: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "export"
    filling(folder, leave=[read_bundle(folder).documents["credentials"]["credentials"][0]["tag"]])

    result = cli("plan", folder, "--from", "old", "--to", "new")

    assert both
    assert result.code == ExitCode.DIFFERENT
    assert "\tHyper-V nightly\t" in result.err


def test_another_server_than_the_exported_one_is_refused_as_source(
    both: Any, cli: CommandLine, tmp_path: Path
) -> None:
    result = cli("plan", tmp_path / "export", "--from", "new", "--to", "old")

    assert both
    assert result.code == ExitCode.USAGE
    assert "Use another --from" in result.error


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

    result = cli("plan", exported, "--to", "new")

    assert result.code == ExitCode.OK, result.err
