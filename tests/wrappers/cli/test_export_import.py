"""`aiovbr export` and `aiovbr import`."""

from __future__ import annotations

import json
import logging
import os
import signal
import tomllib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr.automation import KINDS
from aiovbr.bundle import read_bundle
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .world import add_job

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
IMPORTED = {
    "credentials": 6,
    "cloudCredentials": 4,
    "encryptionPasswords": 3,
    "managedServers": 8,
    "repositories": 5,
    "proxies": 3,
    "jobs": 10,
}


def rows(text: str) -> list[dict[str, str]]:
    """Parse tab-separated lines."""
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def first_repository(folder: Path) -> str:
    document = read_bundle(folder).documents["repositories"]
    names = [record["name"] for group in document.values() for record in group]
    return next(str(name) for name in names if name != "Default Backup Repository")


def test_an_export_contains_all_seven_kinds_and_prints_the_next_step(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    result = cli.connected_to(seeded)("export", tmp_path / "export")

    assert result.code == ExitCode.OK
    bundle = read_bundle(tmp_path / "export")
    assert set(bundle.documents) == set(KINDS)
    assert bundle.manifest.origin.name == "old-vbr"
    # The export contains the built-in repository and proxy; the import skips them.
    assert [(row["kind"], int(row["objects"])) for row in rows(result.out)] == [
        (kind, count + (kind in ("repositories", "proxies"))) for kind, count in IMPORTED.items()
    ]
    assert "export jobs: 10 objects" in result.err
    assert "fill in" in result.err


def test_an_export_counts_the_jobs_that_it_leaves_behind_and_ends_with_0(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    add_job(server, "Hyper-V nightly")
    add_job(server, "Laptops", "WindowsAgentBackup")

    as_text = cli.connected_to(server)("export", tmp_path / "one")
    result = cli.connected_to(server)("export", tmp_path / "two", "--output", "json")

    assert (as_text.code, result.code) == (ExitCode.OK, ExitCode.OK)
    assert "warning: 2 jobs of the source were not exported\n" in as_text.err
    assert json.loads(result.out)["left_behind"] == [
        {
            "kind": "jobs",
            "type": kind,
            "name": name,
            "reason": "exports carry vSphere backup jobs only",
        }
        for kind, name in (("HyperVBackup", "Hyper-V nightly"), ("WindowsAgentBackup", "Laptops"))
    ]


def test_a_filtered_export_counts_the_jobs_that_match_its_filters(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    add_job(server, "Hyper-V nightly")
    connected = cli.connected_to(server)

    named = connected("export", tmp_path / "named", "--name", "SQL*")
    wider = connected("export", tmp_path / "wider", "--name", "SQL*", "--name", "hyper*")
    other = connected("export", tmp_path / "other", "--only", "credentials")

    assert (
        "all 1 jobs in the source's job states (API revision 1.3-rev2) that match the filters were"
        " exported\n"
    ) in named.err
    assert "warning: 1 jobs of the source were not exported\n" in wider.err
    assert "of the source" not in other.err


def test_an_export_without_job_states_reports_not_checked(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    server.faults.add(operation="GetAllJobsStates", status=403, body=b"{}", times=None)

    result = cli.connected_to(server)("export", tmp_path / "export")

    assert result.code == ExitCode.OK
    assert "warning: not checked: jobs of the source: GetAllJobsStates" in result.err
    assert "were exported" not in result.err


def test_the_template_lists_the_secrets_that_an_import_needs(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    cli.connected_to(seeded)("export", tmp_path / "export")

    path = tmp_path / "export.secrets.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["secret"]
    assert {entry["kind"] for entry in entries} == {
        "credentials",
        "cloudCredentials",
        "encryptionPasswords",
    }
    assert {entry["value"] for entry in entries} == {""}
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_completed_secrets_file_is_kept_by_another_export(
    seeded: Simulator, cli: CommandLine, exported: Path
) -> None:
    result = cli.connected_to(seeded)("export", exported, "--force")

    assert result.code == ExitCode.OK
    assert "already exists and was kept" in result.err
    assert "s3cret-value" in (exported.parent / "export.secrets.toml").read_text(encoding="utf-8")


def test_an_import_recreates_everything(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(seed=2, server_name="new-vbr")

    result = cli.connected_to(target)("import", exported)

    assert (result.code, result.err.count("error")) == (ExitCode.OK, 0)
    assert {row["kind"]: int(row["imported"]) for row in rows(result.out)} == IMPORTED
    assert "not imported: repositories 'Default Backup Repository': built in" in result.err
    assert "null in the export" in result.err
    assert "s3cret" not in result.out + result.err


def test_kinds_are_imported_in_the_order_of_dependency(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()

    cli.connected_to(target)("import", exported)

    sent = [r.path for r in target.requests if r.path.endswith("/import")]
    assert [path.split("/")[-2].casefold() for path in sent] == [k.casefold() for k in KINDS]


def test_the_json_report_contains_every_object(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    result = cli.connected_to(simulators())(
        "import", exported, "--output", "json", "--out", tmp_path / "report.json"
    )

    report = json.loads((tmp_path / "report.json").read_bytes())
    assert result.out == ""
    assert report["complete"] is True
    assert len(report["objects"]) == sum(IMPORTED.values())
    assert {entry["state"] for entry in report["objects"]} == {"imported"}
    assert len(report["sessions"]) == 7


def test_one_kind_can_be_exported_and_imported_alone(
    seeded: Simulator, simulators: Servers, cli: CommandLine, tmp_path: Path, filling: Any
) -> None:
    cli.connected_to(seeded)("export", tmp_path / "e", "--only", "CREDENTIALS")
    filling(tmp_path / "e")

    result = cli.connected_to(simulators())("import", tmp_path / "e", "--only", "credentials")

    assert [path.name for path in sorted((tmp_path / "e").iterdir())] == [
        "credentials.json",
        "manifest.json",
    ]
    assert [row["imported"] for row in rows(result.out)] == ["6"]


def test_batches_import_the_same(simulators: Servers, cli: CommandLine, exported: Path) -> None:
    target = simulators()

    result = cli.connected_to(target)("import", exported, "--batch-size", "4")

    assert {row["kind"]: int(row["imported"]) for row in rows(result.out)} == IMPORTED
    assert target.requests.count("ImportJobs") == 3


@pytest.mark.parametrize("file", ["jobs.json", "credentials.json", "manifest.json"])
def test_a_truncated_file_is_refused_before_anything_is_sent(
    simulators: Servers, cli: CommandLine, exported: Path, file: str
) -> None:
    target = simulators()
    whole = (exported / file).read_bytes()
    (exported / file).write_bytes(whole[: len(whole) // 2])

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.FILE
    assert file in result.error
    assert "copy the export again" in result.error
    assert target.requests.total == 0


def test_missing_secrets_are_all_listed_before_anything_is_sent(
    simulators: Servers, cli: CommandLine, exported: Path, filling: Any
) -> None:
    target = simulators()
    document = read_bundle(exported).documents["encryptionPasswords"]
    tags = [entry["tag"] for entry in document["encryptionPasswords"]]
    filling(exported, leave=tags)

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.SECRETS
    assert "3 secrets are missing" in result.error
    assert "Nothing was sent" in result.error
    assert all(f"encryptionPasswords {tag!r}" in result.err for tag in tags)
    assert target.requests.total == 0


def test_the_error_without_a_secrets_file_names_the_option(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    (exported.parent / "export.secrets.toml").unlink()

    result = cli.connected_to(simulators())("import", exported)

    assert result.code == ExitCode.SECRETS
    assert "no --secrets file was named" in result.error


def test_a_secret_without_an_object_is_a_warning(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    path = exported.parent / "export.secrets.toml"
    extra = '\n[[secret]]\nkind = "jobs"\nobject = "x"\nfield = "password"\nvalue = "y"\n'
    path.write_text(path.read_text(encoding="utf-8") + extra, encoding="utf-8")

    result = cli.connected_to(simulators())("import", exported)

    assert result.code == ExitCode.OK
    assert (
        "warning: the secrets file has an entry that matches no object: jobs 'x' password"
        in result.err
    )


def refuse(target: Simulator, kind: str, names: set[str]) -> None:
    """Make a server refuse objects: built-in objects have their names."""
    for name in names:
        target.world.collection(kind).add(
            {
                "id": target.world.new_id(),
                "name": name,
                "type": "WinLocal",
                "_builtIn": True,
                "_hidden": True,
            }
        )


def test_a_refused_object_is_listed_with_the_server_s_message_and_stops_later_kinds(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    name = first_repository(exported)
    refuse(target, "repositories", {name})

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.PARTIAL
    assert "25 of 39 objects are on the server: not every object of repositories" in result.error
    assert "imported: all 6 credentials" in result.err
    assert f"failed: repositories {name!r}: Repository '{name}': failed:" in result.err
    assert "is built in; its name cannot be used" in result.err
    assert "not sent: 10 jobs" in result.err
    assert {row["kind"]: row["not sent"] for row in rows(result.out)}["jobs"] == "10"


def test_an_import_continues_after_failures_with_continue_on_error(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    refuse(target, "repositories", {first_repository(exported)})

    result = cli.connected_to(target)("import", exported, "--continue-on-error")

    assert result.code == ExitCode.PARTIAL
    by_kind = {row["kind"]: row for row in rows(result.out)}
    assert by_kind["repositories"]["failed"] == "1"
    assert by_kind["proxies"]["imported"] == "3"


def test_a_lost_server_leaves_a_report_of_the_known_outcomes(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    target.faults.add(operation="ImportRepositories", reset="after", times=None)

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.PARTIAL
    assert "imported: all 8 managedServers" in result.err
    assert "unknown: 5 repositories" in result.err
    assert "not sent: 10 jobs" in result.err
    assert "whether it was done" in result.error
    assert target.requests.count("ImportRepositories") == 1


def test_the_error_for_a_refused_request_names_kind_and_reason(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    target.faults.add(
        operation="ImportCredentials",
        status=403,
        body=b'{"errorCode":"AccessDenied","message":"not for you"}',
    )

    result = cli.connected_to(target)("import", exported)

    assert result.code == ExitCode.AUTH
    assert "0 of 39 objects are on the server" in result.error
    assert "failed: 6 credentials: the server refused the whole request: not for you" in result.err


def test_ctrl_c_waits_for_the_running_session_and_lists_imported_objects(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.connected_to(target)

    def press(text: str) -> None:
        if text.startswith("import cloudCredentials:"):
            signal.raise_signal(signal.SIGINT)

    connected.on_stderr = press
    result = connected("import", exported)

    assert result.code == ExitCode.INTERRUPTED
    assert (
        "10 of 39 objects are on the server: interrupted. To continue, run the same" in result.error
    )
    assert "not sent: 10 jobs: interrupted" in result.err
    assert target.requests.count("ImportEncryptionPasswords") == 0
    assert target.requests.count("ImportJobs") == 0


def test_remaining_kinds_are_imported_by_a_second_run(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.connected_to(simulators())
    connected("import", exported, "--only", "credentials")

    rest = [kind for kind in KINDS if kind != "credentials"]
    result = connected("import", exported, *[word for kind in rest for word in ("--only", kind)])

    assert result.code == ExitCode.OK, result.err


def test_the_traceback_of_a_failed_import_contains_no_secret(
    simulators: Servers, cli: CommandLine, exported: Path, caplog: pytest.LogCaptureFixture
) -> None:
    target = simulators()
    target.faults.add(operation="ImportCloudCredentials", reset="after", times=None)
    caplog.set_level(logging.DEBUG)

    result = cli.connected_to(target)("import", exported, "--debug")

    assert "Traceback" in result.err
    assert "s3cret-value" not in result.out + result.err + caplog.text
    assert target.password not in result.out + result.err + caplog.text


def test_a_connection_of_another_revision_than_the_export_is_refused(
    cli: CommandLine, exported: Path, simulators: Servers
) -> None:
    result = cli.connected_to(simulators())("import", exported, "--revision", "9.9-rev9")

    assert result.code == ExitCode.REVISION
    assert "9.9-rev9" in result.error


@pytest.mark.parametrize("command", ["export", "import"])
def test_a_kind_that_does_not_exist_is_a_usage_error(
    command: str, cli: CommandLine, tmp_path: Path
) -> None:
    result = cli(command, tmp_path / "x", "--only", "tapes")

    assert result.code == ExitCode.USAGE
    assert "no kind 'tapes'; the kinds are credentials," in result.error


def test_replacing_an_export_requires_force(
    cli: CommandLine, seeded: Simulator, exported: Path
) -> None:
    result = cli.connected_to(seeded)("export", exported)

    assert result.code == ExitCode.FILE
    assert "use --force" in result.error
