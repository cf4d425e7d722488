"""`aiovbr bundle`, zip files and filters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema_rs
import pytest

from aiovbr.automation import template
from aiovbr.bundle import read_bundle
from aiovbr.bundle._contents import read_changes
from aiovbr.cli._migration.importing import secret_slots
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator

if TYPE_CHECKING:
    from .conftest import CommandLine

SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "bundle.schema.json"
Servers = Callable[..., Simulator]


def test_show_verifies_an_export_and_names_its_server(cli: CommandLine, exported: Path) -> None:
    result = cli("bundle", "show", exported)

    assert result.code == ExitCode.OK
    assert "jobs\t10\tjobs.json\t" in result.out
    assert "exported from old-vbr" in result.err


def test_a_changed_object_is_imported(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    name = read_bundle(exported).documents["jobs"]["jobs"][0]["name"]

    result = cli("bundle", "edit", exported, "jobs", name, "--set", "description=moved")

    target = simulators()
    imported = cli.connected_to(target)("import", exported)
    assert (result.code, imported.code) == (ExitCode.OK, ExitCode.OK), result.err + imported.err
    assert f"jobs {name!r}: description changed" in result.err
    job = target.world.collection("jobs").find("name", name)
    assert job is not None
    assert job["description"] == "moved"
    assert "changed at" in cli("bundle", "show", exported).err


def test_an_object_is_removed(cli: CommandLine, exported: Path) -> None:
    name = read_bundle(exported).documents["jobs"]["jobs"][0]["name"]

    result = cli("bundle", "edit", exported, "jobs", name, "--remove")

    assert result.code == ExitCode.OK
    assert read_bundle(exported).manifest.kinds["jobs"].count == 9


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("jobs", "no such", "--remove"), "there is no object 'no such' of jobs"),
        (("tapes", "x", "--remove"), "no kind 'tapes'"),
        (("jobs", "x"), "--set PATH=VALUE, or --remove"),
    ],
)
def test_an_invalid_edit_is_a_usage_error(
    cli: CommandLine, exported: Path, words: tuple[str, ...], message: str
) -> None:
    result = cli("bundle", "edit", exported, *words)

    assert result.code == ExitCode.USAGE
    assert message in result.error


def test_a_secret_is_refused_in_a_bundle(cli: CommandLine, exported: Path) -> None:
    tag = read_bundle(exported).documents["credentials"]["credentials"][0]["tag"]
    before = (exported / "credentials.json").read_bytes()

    result = cli("bundle", "edit", exported, "credentials", tag, "--set", "password=hunter2")

    assert result.code == ExitCode.SECRETS
    assert "Remove it, and write it to the secrets file" in result.error
    assert "hunter2" not in result.err
    assert (exported / "credentials.json").read_bytes() == before


def test_a_file_changed_by_hand_is_refused_until_reseal(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    path = exported / "jobs.json"
    path.write_bytes(path.read_bytes().replace(b" backup 00", b" copy 00"))
    connected = cli.connected_to(simulators())
    refused = connected("import", exported)

    result = cli("bundle", "reseal", exported, "--reason", "other names")

    imported = connected("import", exported)
    assert refused.code == ExitCode.FILE
    assert result.code == ExitCode.OK
    assert "recorded new digests of: jobs.json" in result.err
    assert imported.code == ExitCode.OK, imported.err
    again = cli("bundle", "reseal", exported, "--reason", "nothing")
    assert "nothing to do: all digests are correct" in again.err


def test_a_zip_is_exported_and_imported(
    seeded: Simulator, simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "lab.zip"
    words = ("--only", "managedServers", "--name", "vc-*")

    result = cli.connected_to(seeded)("export", path, *words)
    again = cli.connected_to(seeded)("export", path, *words)
    shown = json.loads(cli("bundle", "show", path, "--output", "json").out)

    assert (result.code, again.code) == (ExitCode.OK, ExitCode.FILE), result.err
    assert {entry["kind"] for entry in shown["kinds"]} == {"managedServers"}
    assert read_bundle(path).manifest.extra["filters"] == {"names": ["vc-*"]}
    hosts = read_bundle(path).documents["managedServers"]["viHosts"]
    assert hosts
    assert all(host["name"].startswith("vc-") for host in hosts)


def test_a_filter_that_a_kind_does_not_support_is_an_error(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    result = cli.connected_to(seeded)(
        "export", tmp_path / "e", "--only", "encryptionPasswords", "--type", "x"
    )

    assert result.code == ExitCode.CONFIGURATION
    assert "exports of encryptionPasswords have no filter 'types'" in result.error


def test_the_manifest_of_an_export_matches_the_published_schema(exported: Path) -> None:
    schema = json.loads(SCHEMA.read_bytes())
    manifest = json.loads((exported / "manifest.json").read_bytes())

    assert jsonschema_rs.validator_for(schema).is_valid(manifest)


def test_a_conversion_writes_another_export_and_records_it(
    cli: CommandLine, exported: Path
) -> None:
    before = read_bundle(exported)
    out = exported.parent / "later"

    result = cli("bundle", "convert", exported, "--to-revision", "1.3-rev0", "--out", out)

    converted = read_bundle(out)
    (change,) = read_changes(converted.manifest)
    assert result.code == ExitCode.DIFFERENT  # a property of Linux hosts is lost
    assert converted.manifest.revision == "1.3-rev0"
    assert converted.manifest.origin == before.manifest.origin
    assert "converted from API revision 1.1-rev0 to 1.3-rev0" in change["what"]
    assert change["digest_before"] == before.manifest.digest
    assert "jobs: type Backup is VSphereBackup now (in 10 objects)" in result.err
    assert "not converted: managedServers: sshSettings.managementPort" in result.err
    assert "cannot be converted to 1.3-rev0" in result.error
    assert f"--secrets {exported}.secrets.toml" in result.err
    assert read_bundle(exported).manifest.digest == before.manifest.digest


def test_the_secrets_of_an_export_match_its_conversion(cli: CommandLine, exported: Path) -> None:
    out = exported.parent / "later"
    cli("bundle", "convert", exported, "--to-revision", "1.3-rev2", "--out", out)

    keys = [
        {
            entry.key
            for kind, document in read_bundle(path).documents.items()
            for entry in template(secret_slots(kind, document, read_bundle(path).manifest.revision))
        }
        for path in (exported, out)
    ]

    assert keys[0] == keys[1]


def test_a_dry_run_of_a_conversion_writes_nothing_and_lists_losses(
    cli: CommandLine, exported: Path
) -> None:
    files_before = sorted(exported.parent.iterdir())

    result = cli(
        "bundle", "convert", exported, "--to-revision", "1.3-rev1", "--dry-run", "-o", "json"
    )

    report = json.loads(result.out)
    assert sorted(exported.parent.iterdir()) == files_before
    assert (report["from"], report["to"]) == ("1.1-rev0", "1.3-rev1")
    assert report["changes"]["repositories"]["tag is uniqueId now"] == 6
    assert {entry["path"] for entry in report["losses"]} == {"sshSettings.managementPort"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--to-revision", "1.3-rev0"), "no destination is named"),
        (("--to-revision", "9.9", "--out", "x"), "does not support API revision '9.9'"),
        (("--to-revision", "1.1-rev0", "--out", "x"), "already has API revision 1.1-rev0"),
        (("--to-revision", "1.3-rev0", "--out", "{export}"), "exists already"),
    ],
)
def test_an_invalid_conversion_is_refused(
    cli: CommandLine, exported: Path, words: tuple[str, ...], message: str
) -> None:
    result = cli("bundle", "convert", exported, *(entry.format(export=exported) for entry in words))

    assert result.code not in (ExitCode.OK, ExitCode.DIFFERENT, ExitCode.BUG)
    assert message in result.error


@pytest.mark.parametrize("revision", ["1.2-rev1", "1.3-rev0", "1.3-rev1", "1.3-rev2"])
def test_a_server_of_the_other_revision_imports_a_converted_export(
    simulators: Servers, cli: CommandLine, exported: Path, revision: str
) -> None:
    server = simulators(revisions=(revision,))
    connected = cli.connected_to(server)
    out = exported.parent / "later"
    secrets = ("--secrets", exported.parent / "export.secrets.toml")
    cli("bundle", "convert", exported, "--to-revision", revision, "--out", out)

    result = connected("import", out, *secrets)
    again = connected("plan", out, *secrets)

    assert result.code == ExitCode.OK, result.err
    assert again.code == ExitCode.OK, again.err
    assert "39 existing and equal" in again.err
