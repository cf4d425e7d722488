"""`aiovbr migrate`, repeated until every object is equal."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

import vbr_api
from aiovbr.bundle import SecretEntry, render_secrets
from aiovbr.bundle._secrets_file import SecretKey
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator, Size

from .killer import MEASURED, Killer
from .world import add_job, hide, names

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
KINDS = (
    "credentials",
    "cloudCredentials",
    "encryptionPasswords",
    "managedServers",
    "repositories",
    "proxies",
    "jobs",
)


def rows(text: str) -> dict[str, dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return {line[0]: dict(zip(head, line, strict=True)) for line in lines}


def contents(server: Simulator) -> dict[str, list[str]]:
    return {
        kind: sorted(record["id"] for record in server.world.collection(kind)) for kind in KINDS
    }


def jobs(server: Simulator) -> dict[str, bool]:
    return {record["name"]: record["isDisabled"] for record in server.world.collection("jobs")}


class Pair:
    """An old server, a new server, and the command that migrates one to the other."""

    def __init__(self, cli: CommandLine, folder: Path, old: Simulator, new: Simulator) -> None:
        self.cli, self.old, self.new = cli, old, new
        self.folder = folder / "migration"
        lines: list[str] = []
        for name, server in (("old", old), ("new", new)):
            cli.environ[f"{name.upper()}_PASSWORD"] = server.password
            lines += [
                f"[profiles.{name}]",
                f'host = "{server.base_url}"',
                f'username = "{server.username}"',
                f'password = "env:{name.upper()}_PASSWORD"',
                f"ca_file = {json.dumps(str(server.ca_file))}",
            ]
        (folder / "profiles.toml").write_text("\n".join(lines), encoding="utf-8")

    @property
    def words(self) -> list[str]:
        return ["migrate", "--from", "old", "--to", "new", "--folder", str(self.folder)]

    def __call__(self, *more: str) -> Any:
        return self.cli(*self.words, *more)

    def fill_in(self) -> None:
        path = self.folder / "export.secrets.toml"
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["secret"]
        filled = [
            SecretEntry(
                key=SecretKey(entry["kind"], entry["object"], entry["field"]), value="s3cret-value"
            )
            for entry in entries
        ]
        path.write_text(render_secrets(filled), encoding="utf-8")
        path.chmod(0o600)


@pytest.fixture
def pair(seeded: Simulator, simulators: Servers, cli: CommandLine, tmp_path: Path) -> Pair:
    return Pair(cli, tmp_path, seeded, simulators(seed=2, server_name="new-vbr"))


def test_the_first_run_stops_at_the_secrets_and_the_second_migrates_everything(
    pair: Pair,
) -> None:
    first = pair()
    sent = pair.new.requests.total
    pair.fill_in()
    second = pair("--yes")

    assert first.code == ExitCode.SECRETS
    assert "Fill them in in" in first.error
    assert "run the same command again" in first.error
    assert sent == 0
    assert second.code == ExitCode.OK, second.err
    assert {row["equal"] for row in rows(second.out).values()} == {
        row["to arrive"] for row in rows(second.out).values()
    }
    assert second.err.splitlines()[-1] == (
        "all 39 exported objects are equal on both servers (built-in objects excluded);"
        " the new jobs are disabled;"
        " all 10 jobs in the source's job states (API revision 1.3-rev2) were exported"
    )
    assert "s3cret-value" not in second.out + second.err


@pytest.mark.parametrize("revision", sorted(vbr_api.REVISIONS)[1:])
def test_everything_is_migrated_in_later_revisions_as_well(
    simulators: Servers, cli: CommandLine, tmp_path: Path, revision: str
) -> None:
    # Enough repositories for one of each type.
    size = Size(
        credentials=8,
        cloud_credentials=8,
        encryption_passwords=4,
        managed_servers=9,
        repositories=30,
        proxies=3,
        jobs=40,
    )
    old = simulators(seed=1, size=size, server_name="old", revisions=(revision,))
    pair = Pair(cli, tmp_path, old, simulators(seed=2, server_name="new", revisions=(revision,)))
    profiles = tmp_path / "profiles.toml"
    table = "]\nrevision = " + json.dumps(revision)
    profiles.write_text(profiles.read_text(encoding="utf-8").replace("]\nhost", f"{table}\nhost"))
    pair()
    pair.fill_in()

    result = pair("--yes")

    assert result.code == ExitCode.OK, result.err
    assert "all 102 exported objects are equal on both servers" in result.err
    assert f"all 40 jobs in the source's job states (API revision {revision})" in result.err
    assert len(pair.new.world.collection("repositories")) == 31
    assert set(jobs(pair.new).values()) == {True}


def test_jobs_are_disabled_on_the_new_server_and_the_gap_is_a_warning(pair: Pair) -> None:
    pair()
    pair.fill_in()

    result = pair("--yes")

    assert "warning: an import cannot create disabled jobs" in result.err
    assert set(jobs(pair.new).values()) == {True}
    assert set(jobs(pair.old).values()) != {True}


def test_jobs_of_the_old_server_are_disabled_on_request(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    size = Size(credentials=2, encryption_passwords=1, managed_servers=3, jobs=4)
    pair = Pair(cli, tmp_path, simulators(seed=1, size=size, server_name="old"), simulators(seed=2))
    pair()
    pair.fill_in()

    result = pair("--yes", "--disable-source-jobs")

    assert result.code == ExitCode.OK, result.err
    assert set(jobs(pair.old).values()) == {True}


def test_nothing_is_sent_without_a_confirmation(pair: Pair) -> None:
    pair()
    pair.fill_in()

    result = pair()

    assert result.code == ExitCode.USAGE
    assert "Create 39 objects on" in result.error
    assert "plan: 39 to create" in result.err
    assert jobs(pair.new) == {}


def test_blocked_objects_stop_a_migration_before_the_import(pair: Pair) -> None:
    pair()
    pair.fill_in()

    result = pair("--yes", "--only", "jobs")

    assert result.code == ExitCode.DIFFERENT
    assert "blocked: jobs" in result.err
    assert "Nothing was sent to the new server" in result.error
    assert jobs(pair.new) == {}


def test_a_difference_is_printed_as_a_diff(pair: Pair) -> None:
    pair()
    pair.fill_in()
    pair("--yes")
    repositories = pair.new.world.collection("repositories")
    record = next(record for record in repositories if not record.get("_builtIn"))
    repositories.replace({**record, "description": "changed by hand"})

    result = pair("--yes")

    assert result.code == ExitCode.DIFFERENT
    assert f"repositories {record['name']!r}\n" in result.err
    assert '  + description: "changed by hand"\n' in result.err
    assert "1 objects differ" in result.error


def test_a_migration_into_the_same_server_is_refused(pair: Pair) -> None:
    result = pair.cli("migrate", "--from", "old", "--to", "old", "--folder", pair.folder)

    assert result.code == ExitCode.USAGE
    assert "the same server" in result.error


def test_the_export_of_another_server_is_refused(pair: Pair) -> None:
    pair()

    result = pair.cli("migrate", "--from", "new", "--to", "old", "--folder", pair.folder)

    assert result.code == ExitCode.USAGE
    assert "Use another --folder" in result.error


@pytest.mark.parametrize(
    ("path", "after", "moment"),
    [("/automation/jobs/import", 1, "after"), ("/disable", 4, "after")],
)
def test_a_killed_migration_continues_and_undo_restores_the_target(
    pair: Pair, path: str, after: int, moment: str
) -> None:
    before = contents(pair.new)
    pair()
    pair.fill_in()
    killer = Killer(pair.new, after, moment, path)
    killer.run([*pair.words, "--yes"], pair.cli.environ)

    result = pair("--yes")

    assert killer.killed
    assert result.code == ExitCode.OK, result.err
    assert set(jobs(pair.new).values()) == {True}
    (journal,) = pair.folder.glob("*.journal")
    undone = pair.cli("undo", journal, "--profile", "new", "--yes")
    pair.new.advance(5)
    assert undone.code == ExitCode.OK, undone.err
    assert contents(pair.new) == before


@pytest.fixture
def mixed(simulators: Servers, cli: CommandLine, tmp_path: Path) -> Pair:
    """A pair whose old server has two jobs that an export cannot contain."""
    size = Size(credentials=2, encryption_passwords=1, managed_servers=3, repositories=3, jobs=4)
    old = simulators(seed=1, size=size, server_name="old-vbr")
    add_job(old, "Hyper-V nightly")
    add_job(old, "Laptops", "WindowsAgentBackup")
    return Pair(cli, tmp_path, old, simulators(seed=2, server_name="new-vbr"))


LEFT_BEHIND = (
    "kind\ttype\tname\treason\n"
    "jobs\tHyperVBackup\tHyper-V nightly\texports carry vSphere backup jobs only\n"
    "jobs\tWindowsAgentBackup\tLaptops\texports carry vSphere backup jobs only\n"
)


def test_jobs_without_an_export_end_a_migration_with_13_and_are_listed(mixed: Pair) -> None:
    first = mixed()
    mixed.fill_in()
    second = mixed("--yes")

    assert first.code == ExitCode.SECRETS
    assert "warning: 2 jobs of the source were not exported\n" in first.err
    assert second.code == ExitCode.INCOMPLETE
    assert second.error == (
        "error: all 13 exported objects are equal on both servers (built-in objects excluded);"
        " the new jobs are disabled; 2 jobs of the source were not exported."
    )
    assert second.err.index(LEFT_BEHIND) > second.err.index("verify jobs")
    assert rows(second.out)["jobs"]["equal"] == "4"
    assert set(jobs(mixed.new).values()) == {True}


def test_the_json_report_contains_jobs_left_behind(mixed: Pair, tmp_path: Path) -> None:
    mixed()
    mixed.fill_in()

    result = mixed("--yes", "--output", "json", "--out", str(tmp_path / "report.json"))

    report = json.loads((tmp_path / "report.json").read_bytes())
    assert result.code == ExitCode.INCOMPLETE
    assert report["equal"] is True
    assert [(entry["type"], entry["name"]) for entry in report["left_behind"]] == [
        ("HyperVBackup", "Hyper-V nightly"),
        ("WindowsAgentBackup", "Laptops"),
    ]
    assert report["not_checked"] == []


def test_a_job_created_after_the_export_is_left_behind(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    add_job(mixed.old, "made meanwhile", "Backup")

    result = mixed("--yes")

    assert result.code == ExitCode.INCOMPLETE
    assert "\tmade meanwhile\tthe export does not contain it; it may be newer" in result.err
    assert "3 jobs of the source were not exported" in result.error


def test_excluded_jobs_are_not_left_behind(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    reads_before = mixed.old.requests.count("GetAllJobsStates")

    result = mixed("--yes", "--only", "credentials")

    assert result.code == ExitCode.OK, result.err
    assert result.err.splitlines()[-1] == (
        "all 2 exported objects of credentials are equal on both servers"
        " (built-in objects excluded)"
    )
    assert mixed.old.requests.count("GetAllJobsStates") == reads_before


def test_a_failed_object_takes_precedence_over_a_job_left_behind(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    (name, *_) = [
        repository
        for repository in names(mixed.folder / "export", "repositories")
        if repository != "Default Backup Repository"
    ]
    hide(mixed.new, "repositories", name)

    result = mixed("--yes", "--continue-on-error")

    assert result.code == ExitCode.PARTIAL
    assert "2 jobs of the source were not exported" in result.err


def test_a_difference_takes_precedence_over_a_job_left_behind(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    mixed("--yes")
    job = next(iter(mixed.new.world.collection("jobs")))
    mixed.new.world.collection("jobs").replace({**job, "description": "changed by hand"})

    result = mixed("--yes")

    assert result.code == ExitCode.DIFFERENT
    assert LEFT_BEHIND in result.err


def test_migrated_jobs_are_disabled_on_the_source_even_if_others_are_left_behind(
    mixed: Pair,
) -> None:
    mixed()
    mixed.fill_in()

    result = mixed("--yes", "--disable-source-jobs")

    assert result.code == ExitCode.INCOMPLETE
    disabled = {
        record["name"]: record.get("isDisabled") for record in mixed.old.world.collection("jobs")
    }
    assert disabled.pop("Hyper-V nightly") is disabled.pop("Laptops") is None
    assert set(disabled.values()) == {True}


def test_an_account_without_access_to_job_states_reports_not_checked(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    mixed.old.faults.add(operation="GetAllJobsStates", status=403, body=b"{}", times=None)

    result = mixed("--yes", "--output", "json")

    assert result.code == ExitCode.INCOMPLETE
    assert "not checked: jobs of the source: GetAllJobsStates (GET /api/v1/jobs/" in result.error
    assert "were exported" not in result.err
    assert [entry["kind"] for entry in json.loads(result.out)["not_checked"]] == ["jobs"]


def test_a_source_that_refuses_the_login_is_not_checked(mixed: Pair) -> None:
    mixed()
    mixed.fill_in()
    mixed.cli.environ["OLD_PASSWORD"] = "changed meanwhile"

    result = mixed("--yes")

    assert result.code == ExitCode.INCOMPLETE
    assert "all 13 exported objects are equal on both servers" in result.error
    assert "not checked: jobs of the source: " in result.error
    assert set(jobs(mixed.new).values()) == {True}


def test_a_server_with_names_for_vsphere_jobs_only_is_not_checked(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    size = Size(credentials=2, encryption_passwords=1, managed_servers=3, jobs=4)
    old = simulators(seed=1, size=size, server_name="old", build="12.0.0.1420")
    pair = Pair(cli, tmp_path, old, simulators(seed=2, server_name="new"))
    pair()
    pair.fill_in()

    result = pair("--yes")

    assert result.code == ExitCode.INCOMPLETE
    assert "not checked: jobs of the source: API revision 1.1-rev0" in result.error
    assert "has no name for other jobs than Backup" in result.error


_SENDING = ("/import", "/automation/sessions")
LARGE = Size(
    credentials=1000,
    cloud_credentials=20,
    encryption_passwords=20,
    managed_servers=1000,
    repositories=500,
    proxies=200,
    jobs=5000,
)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_fifty_random_kills_of_a_large_migration_duplicate_nothing(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    new = simulators(seed=2, server_name="new", server_delete_delay=0.0)
    pair = Pair(cli, tmp_path, simulators(seed=1, size=LARGE, server_name="old"), new)
    before = contents(new)
    chance = Random(4)
    pair()
    pair.fill_in()
    words = [*pair.words, "--yes", "--batch-size", "250"]
    during: Counter[str] = Counter()

    while during.total() < 50:
        # Each run first reads the target with the same few requests. Most kills must happen later:
        # in imports and their sessions, then while jobs are disabled.
        arriving = during["import"] < 30 and len(jobs(new)) < LARGE.jobs
        paths: tuple[str, ...] = ("/disable", *(_SENDING if arriving else ()))
        most = 10 if arriving else 350
        if chance.random() < 0.2:
            paths, most = (), 40
        killer = Killer(new, chance.randint(1, most), chance.choice(["before", "after"]), *paths)
        code = killer.run(words, cli.environ)
        if killer.killed:
            during["import" if arriving else "disable"] += 1
        else:
            assert code == ExitCode.OK
            take_back(pair, before)  # the migration is complete: the remaining kills start again
    result = pair("--yes", "--batch-size", "250")

    assert result.code == ExitCode.OK, result.err
    assert "all 7740 exported objects are equal" in result.err
    assert min(during["import"], during["disable"]) >= 10, during
    assert set(jobs(new).values()) == {True}
    for kind in KINDS:
        ours = [record["name"] for record in new.world.collection(kind) if "name" in record]
        assert len(set(ours)) == len(ours)
    take_back(pair, before)


def take_back(pair: Pair, before: dict[str, list[str]]) -> None:
    """Undo the migration, and check that the target has its previous objects."""
    (journal,) = pair.folder.glob("*.journal")
    undone = pair.cli("undo", journal, "--profile", "new", "--yes")
    pair.new.advance(5)
    assert undone.code == ExitCode.OK, undone.err
    assert contents(pair.new) == before


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
def test_five_thousand_jobs_migrate_equal(
    simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    pair = Pair(
        cli,
        tmp_path,
        simulators(seed=1, size=LARGE, server_name="old"),
        simulators(seed=2, server_name="new"),
    )
    pair()
    pair.fill_in()
    result = subprocess.run(
        [sys.executable, "-c", MEASURED, *pair.words, "--yes"],
        env={**os.environ, **cli.environ},
        capture_output=True,
        text=True,
        check=False,
    )

    (figures,) = re.findall("figures: .*", result.stderr)
    sys.stdout.write(f"{figures}\n")
    assert result.returncode == 0, result.stderr
    assert "all 7740 exported objects are equal" in result.stderr
