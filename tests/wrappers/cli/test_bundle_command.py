"""`aiovbr bundle`, zips and filters, read as an operator reads them."""

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
from aiovbr.cli._migration.importing import slots_of
from aiovbr.cli.exit_codes import ExitCode
from vbr_simulator import Simulator

if TYPE_CHECKING:
    from .conftest import CommandLine

SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "bundle.schema.json"
Servers = Callable[..., Simulator]


def test_show_proves_an_export_and_tells_where_it_is_from(cli: CommandLine, exported: Path) -> None:
    ran = cli("bundle", "show", exported)

    assert ran.code == ExitCode.OK
    assert "jobs\t10\tjobs.json\t" in ran.out
    assert "exported from old-vbr" in ran.err


def test_an_object_is_changed_and_the_import_takes_it(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    name = read_bundle(exported).documents["jobs"]["jobs"][0]["name"]

    ran = cli("bundle", "edit", exported, "jobs", name, "--set", "description=moved")

    target = simulators()
    imported = cli.towards(target)("import", exported)
    assert (ran.code, imported.code) == (ExitCode.OK, ExitCode.OK), ran.err + imported.err
    assert f"jobs {name!r}: description changed" in ran.err
    job = target.world.collection("jobs").find("name", name)
    assert job is not None
    assert job["description"] == "moved"
    assert "changed at" in cli("bundle", "show", exported).err


def test_an_object_is_removed(cli: CommandLine, exported: Path) -> None:
    name = read_bundle(exported).documents["jobs"]["jobs"][0]["name"]

    ran = cli("bundle", "edit", exported, "jobs", name, "--remove")

    assert ran.code == ExitCode.OK
    assert read_bundle(exported).manifest.kinds["jobs"].count == 9


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("jobs", "no such", "--remove"), "has no object 'no such' of jobs"),
        (("tapes", "x", "--remove"), "no kind 'tapes'"),
        (("jobs", "x"), "--set PATH=VALUE, or --remove"),
    ],
)
def test_an_edit_that_makes_no_sense_is_a_usage_error(
    cli: CommandLine, exported: Path, words: tuple[str, ...], message: str
) -> None:
    ran = cli("bundle", "edit", exported, *words)

    assert ran.code == ExitCode.USAGE
    assert message in ran.error


def test_a_secret_does_not_get_into_a_bundle(cli: CommandLine, exported: Path) -> None:
    tag = read_bundle(exported).documents["credentials"]["credentials"][0]["tag"]
    before = (exported / "credentials.json").read_bytes()

    ran = cli("bundle", "edit", exported, "credentials", tag, "--set", "password=hunter2")

    assert ran.code == ExitCode.SECRETS
    assert "empty it there and write it into the secrets file" in ran.error
    assert "hunter2" not in ran.err
    assert (exported / "credentials.json").read_bytes() == before


def test_a_file_changed_by_hand_is_refused_until_it_is_sealed_anew(
    simulators: Servers, cli: CommandLine, exported: Path
) -> None:
    path = exported / "jobs.json"
    path.write_bytes(path.read_bytes().replace(b" backup 00", b" copy 00"))
    connected = cli.towards(simulators())
    refused = connected("import", exported)

    ran = cli("bundle", "reseal", exported, "--reason", "other names")

    imported = connected("import", exported)
    assert refused.code == ExitCode.FILE
    assert ran.code == ExitCode.OK
    assert "sealed anew: jobs.json" in ran.err
    assert imported.code == ExitCode.OK, imported.err
    again = cli("bundle", "reseal", exported, "--reason", "nothing")
    assert "nothing was changed" in again.err


def test_a_zip_is_exported_and_imported(
    seeded: Simulator, simulators: Servers, cli: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "lab.zip"
    words = ("--only", "managedServers", "--name", "vc-*")

    ran = cli.towards(seeded)("export", path, *words)
    again = cli.towards(seeded)("export", path, *words)
    shown = json.loads(cli("bundle", "show", path, "--output", "json").out)

    assert (ran.code, again.code) == (ExitCode.OK, ExitCode.FILE), ran.err
    assert {one["kind"] for one in shown["kinds"]} == {"managedServers"}
    assert read_bundle(path).manifest.extra["filters"] == {"names": ["vc-*"]}
    hosts = read_bundle(path).documents["managedServers"]["viHosts"]
    assert hosts
    assert all(host["name"].startswith("vc-") for host in hosts)


def test_a_filter_that_a_kind_does_not_take_is_told(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    ran = cli.towards(seeded)(
        "export", tmp_path / "e", "--only", "encryptionPasswords", "--type", "x"
    )

    assert ran.code == ExitCode.CONFIGURATION
    assert "exports of encryptionPasswords have no filter 'types'" in ran.error


def test_the_manifest_of_a_real_export_fits_the_published_schema(exported: Path) -> None:
    schema = json.loads(SCHEMA.read_bytes())
    manifest = json.loads((exported / "manifest.json").read_bytes())

    assert jsonschema_rs.validator_for(schema).is_valid(manifest)


def test_an_export_is_converted_into_another_place_and_it_is_recorded(
    cli: CommandLine, exported: Path
) -> None:
    before = read_bundle(exported)
    out = exported.parent / "later"

    ran = cli("bundle", "convert", exported, "--to-revision", "1.3-rev0", "--out", out)

    made = read_bundle(out)
    (change,) = read_changes(made.manifest)
    assert ran.code == ExitCode.DIFFERENT  # something of a Linux host has no place there
    assert made.manifest.revision == "1.3-rev0"
    assert made.manifest.origin == before.manifest.origin
    assert "converted from API revision 1.1-rev0 to 1.3-rev0" in change["what"]
    assert change["digest_before"] == before.manifest.digest
    assert "jobs: type Backup is VSphereBackup now (in 10 objects)" in ran.err
    assert "not carried: managedServers: sshSettings.managementPort" in ran.err
    assert "cannot be carried to 1.3-rev0" in ran.error
    assert f"--secrets {exported}.secrets.toml" in ran.err
    assert read_bundle(exported).manifest.digest == before.manifest.digest


def test_the_secrets_of_an_export_fit_its_conversion(cli: CommandLine, exported: Path) -> None:
    out = exported.parent / "later"
    cli("bundle", "convert", exported, "--to-revision", "1.3-rev2", "--out", out)

    keys = [
        {
            entry.key
            for kind, document in read_bundle(path).documents.items()
            for entry in template(slots_of(kind, document, read_bundle(path).manifest.revision))
        }
        for path in (exported, out)
    ]

    assert keys[0] == keys[1]


def test_a_dry_run_of_a_conversion_writes_nothing_and_tells_all(
    cli: CommandLine, exported: Path
) -> None:
    there = sorted(exported.parent.iterdir())

    ran = cli("bundle", "convert", exported, "--to-revision", "1.3-rev1", "--dry-run", "-o", "json")

    told = json.loads(ran.out)
    assert sorted(exported.parent.iterdir()) == there
    assert (told["from"], told["to"]) == ("1.1-rev0", "1.3-rev1")
    assert told["changes"]["repositories"]["tag is uniqueId now"] == 6
    assert {one["path"] for one in told["losses"]} == {"sshSettings.managementPort"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--to-revision", "1.3-rev0"), "say where to"),
        (("--to-revision", "9.9", "--out", "x"), "does not know API revision '9.9'"),
        (("--to-revision", "1.1-rev0", "--out", "x"), "is of API revision 1.1-rev0 already"),
        (("--to-revision", "1.3-rev0", "--out", "{export}"), "exists already"),
    ],
)
def test_a_conversion_that_makes_no_sense_is_refused(
    cli: CommandLine, exported: Path, words: tuple[str, ...], message: str
) -> None:
    ran = cli("bundle", "convert", exported, *(one.format(export=exported) for one in words))

    assert ran.code not in (ExitCode.OK, ExitCode.DIFFERENT, ExitCode.BUG)
    assert message in ran.error


@pytest.mark.parametrize("revision", ["1.2-rev1", "1.3-rev0", "1.3-rev1", "1.3-rev2"])
def test_a_server_of_the_other_revision_imports_what_was_converted(
    simulators: Servers, cli: CommandLine, exported: Path, revision: str
) -> None:
    server = simulators(revisions=(revision,))
    connected = cli.towards(server)
    out = exported.parent / "later"
    secrets = ("--secrets", exported.parent / "export.secrets.toml")
    cli("bundle", "convert", exported, "--to-revision", revision, "--out", out)

    ran = connected("import", out, *secrets)
    again = connected("plan", out, *secrets)

    assert ran.code == ExitCode.OK, ran.err
    assert again.code == ExitCode.OK, again.err
    assert "39 there and equal" in again.err
