"""`aiovbr export` and `aiovbr import`, read as an operator reads them."""

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
    """Read tab-separated lines."""
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def first_repository(folder: Path) -> str:
    document = read_bundle(folder).documents["repositories"]
    names = [one["name"] for group in document.values() for one in group]
    return next(str(name) for name in names if name != "Default Backup Repository")


def test_an_export_holds_all_seven_kinds_and_tells_what_to_do_next(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    ran = cli.towards(seeded)("export", tmp_path / "export")

    assert ran.code == ExitCode.OK
    bundle = read_bundle(tmp_path / "export")
    assert set(bundle.documents) == set(KINDS)
    assert bundle.manifest.origin.name == "old-vbr"
    # The built-in repository and proxy are in the export; the import leaves them out.
    assert [(row["kind"], int(row["objects"])) for row in rows(ran.out)] == [
        (kind, count + (kind in ("repositories", "proxies"))) for kind, count in IMPORTED.items()
    ]
    assert "export jobs: 10 objects" in ran.err
    assert "fill in" in ran.err


def test_an_export_counts_the_jobs_that_it_leaves_behind_and_ends_with_0(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    add_job(server, "Hyper-V nightly")
    add_job(server, "Laptops", "WindowsAgentBackup")

    told = cli.towards(server)("export", tmp_path / "one")
    ran = cli.towards(server)("export", tmp_path / "two", "--output", "json")

    assert (told.code, ran.code) == (ExitCode.OK, ExitCode.OK)
    assert "warning: 2 jobs of the source were not exported\n" in told.err
    assert json.loads(ran.out)["left_behind"] == [
        {
            "kind": "jobs",
            "type": kind,
            "name": name,
            "reason": "exports carry vSphere backup jobs only",
        }
        for kind, name in (("HyperVBackup", "Hyper-V nightly"), ("WindowsAgentBackup", "Laptops"))
    ]


def test_an_export_that_was_narrowed_counts_what_its_filters_match(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    add_job(server, "Hyper-V nightly")
    connected = cli.towards(server)

    named = connected("export", tmp_path / "named", "--name", "SQL*")
    wider = connected("export", tmp_path / "wider", "--name", "SQL*", "--name", "hyper*")
    other = connected("export", tmp_path / "other", "--only", "credentials")

    assert (
        "all 1 jobs in the source's job states (API revision 1.3-rev2) that match the filters were"
        " exported\n"
    ) in named.err
    assert "warning: 1 jobs of the source were not exported\n" in wider.err
    assert "of the source" not in other.err


def test_an_export_without_job_states_claims_nothing(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    server = simulators(seed=1, size=Size(jobs=3))
    server.faults.add(operation="GetAllJobsStates", status=403, body=b"{}", times=None)

    ran = cli.towards(server)("export", tmp_path / "export")

    assert ran.code == ExitCode.OK
    assert "warning: not checked: jobs of the source: GetAllJobsStates" in ran.err
    assert "were exported" not in ran.err


def test_the_template_lists_what_an_import_needs(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    cli.towards(seeded)("export", tmp_path / "export")

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


def test_a_secrets_file_that_was_filled_in_is_kept_when_exporting_again(
    seeded: Simulator, cli: CommandLine, exported: Path
) -> None:
    ran = cli.towards(seeded)("export", exported, "--force")

    assert ran.code == ExitCode.OK
    assert "was there already and was kept" in ran.err
    assert "s3cret-value" in (exported.parent / "export.secrets.toml").read_text(encoding="utf-8")


def test_an_import_recreates_everything(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators(seed=2, server_name="new-vbr")

    ran = cli.towards(target)("import", exported)

    assert (ran.code, ran.err.count("error")) == (ExitCode.OK, 0)
    assert {row["kind"]: int(row["imported"]) for row in rows(ran.out)} == IMPORTED
    assert "not imported: repositories 'Default Backup Repository': built in" in ran.err
    assert "null in the export" in ran.err
    assert "s3cret" not in ran.out + ran.err


def test_kinds_are_imported_in_the_order_of_dependency(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()

    cli.towards(target)("import", exported)

    sent = [r.path for r in target.requests if r.path.endswith("/import")]
    assert [path.split("/")[-2].casefold() for path in sent] == [k.casefold() for k in KINDS]


def test_the_report_as_json_tells_every_object(
    simulators: Servers, cli: CommandLine, exported: Path, tmp_path: Path
) -> None:
    ran = cli.towards(simulators())(
        "import", exported, "--output", "json", "--out", tmp_path / "report.json"
    )

    report = json.loads((tmp_path / "report.json").read_bytes())
    assert ran.out == ""
    assert report["complete"] is True
    assert len(report["objects"]) == sum(IMPORTED.values())
    assert {one["state"] for one in report["objects"]} == {"imported"}
    assert len(report["sessions"]) == 7


def test_one_kind_can_be_exported_and_imported_alone(
    seeded: Simulator, simulators: Servers, cli: CommandLine, tmp_path: Path, filling: Any
) -> None:
    cli.towards(seeded)("export", tmp_path / "e", "--only", "CREDENTIALS")
    filling(tmp_path / "e")

    ran = cli.towards(simulators())("import", tmp_path / "e", "--only", "credentials")

    assert [path.name for path in sorted((tmp_path / "e").iterdir())] == [
        "credentials.json",
        "manifest.json",
    ]
    assert [row["imported"] for row in rows(ran.out)] == ["6"]


def test_batches_import_the_same(simulators: Servers, cli: CommandLine, exported: Path) -> None:
    target = simulators()

    ran = cli.towards(target)("import", exported, "--batch-size", "4")

    assert {row["kind"]: int(row["imported"]) for row in rows(ran.out)} == IMPORTED
    assert target.requests.count("ImportJobs") == 3


@pytest.mark.parametrize("file", ["jobs.json", "credentials.json", "manifest.json"])
def test_a_truncated_file_is_refused_before_anything_is_sent(
    simulators: Servers, cli: CommandLine, exported: Path, file: str
) -> None:
    target = simulators()
    whole = (exported / file).read_bytes()
    (exported / file).write_bytes(whole[: len(whole) // 2])

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.FILE
    assert file in ran.error
    assert "copy the export again" in ran.error
    assert target.requests.total == 0


def test_missing_secrets_are_all_listed_before_anything_is_sent(
    simulators: Servers, cli: CommandLine, exported: Path, filling: Any
) -> None:
    target = simulators()
    document = read_bundle(exported).documents["encryptionPasswords"]
    tags = [one["tag"] for one in document["encryptionPasswords"]]
    filling(exported, leave=tags)

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.SECRETS
    assert "3 secrets are missing" in ran.error
    assert "Nothing was sent" in ran.error
    assert all(f"encryptionPasswords {tag!r}" in ran.err for tag in tags)
    assert target.requests.total == 0


def test_without_a_secrets_file_the_error_says_so(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    (exported.parent / "export.secrets.toml").unlink()

    ran = cli.towards(simulators())("import", exported)

    assert ran.code == ExitCode.SECRETS
    assert "no --secrets file was given" in ran.error


def test_an_entry_that_fits_no_object_is_told(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    path = exported.parent / "export.secrets.toml"
    extra = '\n[[secret]]\nkind = "jobs"\nobject = "x"\nfield = "password"\nvalue = "y"\n'
    path.write_text(path.read_text(encoding="utf-8") + extra, encoding="utf-8")

    ran = cli.towards(simulators())("import", exported)

    assert ran.code == ExitCode.OK
    assert (
        "warning: the secrets file has an entry that fits no object: jobs 'x' password" in ran.err
    )


def refuse(target: Simulator, kind: str, names: set[str]) -> None:
    """Make a server refuse objects: their names are taken by built-in ones."""
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


def test_an_object_that_the_server_refuses_is_named_with_its_words_and_stops_later_kinds(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    name = first_repository(exported)
    refuse(target, "repositories", {name})

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.PARTIAL
    assert "25 of 39 objects are on the server: not every object of repositories" in ran.error
    assert "imported: all 6 credentials" in ran.err
    assert f"failed: repositories {name!r}: Repository '{name}': failed:" in ran.err
    assert "is built in; its name cannot be used" in ran.err
    assert "not sent: 10 jobs" in ran.err
    assert {row["kind"]: row["not sent"] for row in rows(ran.out)}["jobs"] == "10"


def test_an_import_goes_on_after_failures_if_it_is_told_to(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    refuse(target, "repositories", {first_repository(exported)})

    ran = cli.towards(target)("import", exported, "--continue-on-error")

    assert ran.code == ExitCode.PARTIAL
    by_kind = {row["kind"]: row for row in rows(ran.out)}
    assert by_kind["repositories"]["failed"] == "1"
    assert by_kind["proxies"]["imported"] == "3"


def test_a_server_that_goes_away_leaves_a_report_of_what_is_known(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    target.faults.add(operation="ImportRepositories", reset="after", times=None)

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.PARTIAL
    assert "imported: all 8 managedServers" in ran.err
    assert "unknown: 5 repositories" in ran.err
    assert "not sent: 10 jobs" in ran.err
    assert "whether it was done" in ran.error
    assert target.requests.count("ImportRepositories") == 1


def test_a_refused_request_names_the_kind_and_the_reason(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    target.faults.add(
        operation="ImportCredentials",
        status=403,
        body=b'{"errorCode":"AccessDenied","message":"not for you"}',
    )

    ran = cli.towards(target)("import", exported)

    assert ran.code == ExitCode.AUTH
    assert "0 of 39 objects are on the server" in ran.error
    assert "failed: 6 credentials: the server refused the whole request: not for you" in ran.err


def test_ctrl_c_lets_the_running_session_end_and_tells_what_was_imported(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    target = simulators()
    connected = cli.towards(target)

    def press(text: str) -> None:
        if text.startswith("import cloudCredentials:"):
            signal.raise_signal(signal.SIGINT)

    connected.react = press
    ran = connected("import", exported)

    assert ran.code == ExitCode.INTERRUPTED
    assert "10 of 39 objects are on the server: interrupted; to go on, run the same" in ran.error
    assert "not sent: 10 jobs: interrupted" in ran.err
    assert target.requests.count("ImportEncryptionPasswords") == 0
    assert target.requests.count("ImportJobs") == 0


def test_what_was_not_sent_can_follow(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    connected = cli.towards(simulators())
    connected("import", exported, "--only", "credentials")

    rest = [kind for kind in KINDS if kind != "credentials"]
    ran = connected("import", exported, *[word for kind in rest for word in ("--only", kind)])

    assert ran.code == ExitCode.OK, ran.err


def test_no_secret_shows_anywhere_even_when_debugging_a_failure(
    simulators: Servers, cli: CommandLine, exported: Path, caplog: pytest.LogCaptureFixture
) -> None:
    target = simulators()
    target.faults.add(operation="ImportCloudCredentials", reset="after", times=None)
    caplog.set_level(logging.DEBUG)

    ran = cli.towards(target)("import", exported, "--debug")

    assert "Traceback" in ran.err
    assert "s3cret-value" not in ran.out + ran.err + caplog.text
    assert target.password not in ran.out + ran.err + caplog.text


def test_a_connection_of_another_revision_than_the_export_is_refused(
    cli: CommandLine, exported: Path, simulators: Servers
) -> None:
    ran = cli.towards(simulators())("import", exported, "--revision", "9.9-rev9")

    assert ran.code == ExitCode.REVISION
    assert "9.9-rev9" in ran.error


@pytest.mark.parametrize("command", ["export", "import"])
def test_a_kind_that_does_not_exist_is_a_usage_error(
    command: str, cli: CommandLine, tmp_path: Path
) -> None:
    ran = cli(command, tmp_path / "x", "--only", "tapes")

    assert ran.code == ExitCode.USAGE
    assert "no kind 'tapes'; the kinds are credentials," in ran.error


def test_an_export_over_another_needs_force(
    cli: CommandLine, seeded: Simulator, exported: Path
) -> None:
    ran = cli.towards(seeded)("export", exported)

    assert ran.code == ExitCode.FILE
    assert "use --force" in ran.error
