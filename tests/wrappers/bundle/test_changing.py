"""A zip is checked like a folder; a change after the export is accepted and recorded."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import pytest

from aiovbr.bundle import BundleDamaged, BundleError, Origin, read_bundle, write_bundle
from aiovbr.bundle._contents import read_changes, reseal, rewrite

DOCUMENTS: dict[str, dict[str, Any]] = {
    "credentials": {"credentials": [{"tag": "t1", "username": "jürgen", "type": "Standard"}]},
    "jobs": {"jobs": [{"name": "a"}, {"name": "b"}]},
}
SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "bundle.schema.json"
WHEN = "2026-02-03T04:05:06+00:00"


def written(path: Path, **more: Any) -> Path:
    write_bundle(
        path,
        DOCUMENTS,
        origin=Origin(name="vbr01", build="12.0.0.1420", base_url="https://vbr01:9419"),
        revision="1.1-rev0",
        created="2026-01-02T03:04:05+00:00",
        tool={"name": "aiovbr", "version": "0.1.0"},
        **more,
    )
    return path


@pytest.fixture(params=["export", "export.zip"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return written(tmp_path / request.param)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return written(tmp_path / "export.zip")


def manifest_of(path: Path) -> dict[str, Any]:
    if path.is_dir():
        return dict(json.loads((path / "manifest.json").read_bytes()))
    with zipfile.ZipFile(path) as opened:
        return dict(json.loads(opened.read("manifest.json")))


def test_a_zip_is_read_like_a_folder(archive: Path, tmp_path: Path) -> None:
    folder = written(tmp_path / "folder")

    assert read_bundle(archive).documents == DOCUMENTS
    assert read_bundle(archive).manifest == read_bundle(folder).manifest


def test_equal_exports_give_equal_zips(archive: Path, tmp_path: Path) -> None:
    assert written(tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_any_flipped_byte_of_a_zip_is_refused(archive: Path) -> None:
    whole = archive.read_bytes()
    chance = Random(1)
    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= chance.randint(1, 255)
        archive.write_bytes(flipped)
        with pytest.raises(BundleError, match=r"export\.zip"):
            read_bundle(archive)


def test_any_truncation_of_a_zip_is_refused(archive: Path) -> None:
    whole = archive.read_bytes()
    for length in range(len(whole)):
        archive.write_bytes(whole[:length])
        with pytest.raises(BundleError, match=r"export\.zip"):
            read_bundle(archive)


def test_a_zip_of_another_program_is_refused_with_advice(archive: Path, tmp_path: Path) -> None:
    folder = written(tmp_path / "folder")
    with zipfile.ZipFile(archive, "w") as other:
        for file in folder.iterdir():
            other.write(file, file.name)

    with pytest.raises(BundleError, match="unpack it, and name the folder"):
        read_bundle(archive)


def test_a_change_is_recorded_with_the_previous_digest(path: Path) -> None:
    before = read_bundle(path)
    documents = {**before.documents, "jobs": {"jobs": [{"name": "a"}]}}

    rewrite(before, documents, when=WHEN, what="jobs 'b' removed")

    after = read_bundle(path)
    assert after.documents == documents
    assert after.manifest.kinds["jobs"].count == 1
    assert read_changes(after.manifest) == [
        {"when": WHEN, "what": "jobs 'b' removed", "digest_before": before.manifest.digest}
    ]
    # The source of the export is unchanged.
    assert (after.manifest.origin, after.manifest.created) == (
        before.manifest.origin,
        before.manifest.created,
    )


def test_reseal_accepts_edited_files_and_names_them(tmp_path: Path) -> None:
    path = written(tmp_path / "export")
    (path / "jobs.json").write_text('{"jobs": [{"name": "by hand"}]}', encoding="utf-8")
    with pytest.raises(BundleDamaged):
        read_bundle(path)

    _, altered = reseal(path, when=WHEN, what="because")

    after = read_bundle(path)
    assert altered == ["jobs.json"]
    assert after.documents["jobs"] == {"jobs": [{"name": "by hand"}]}
    assert [change["what"] for change in read_changes(after.manifest)] == ["because (jobs.json)"]


def test_reseal_writes_nothing_without_edited_files(path: Path) -> None:
    before = manifest_of(path)

    _, altered = reseal(path, when=WHEN, what="because")

    assert altered == []
    assert manifest_of(path) == before


def test_reseal_refuses_an_edited_manifest(tmp_path: Path) -> None:
    path = written(tmp_path / "export")
    text = (path / "manifest.json").read_text(encoding="utf-8")
    (path / "manifest.json").write_text(text.replace("vbr01", "vbr02"), encoding="utf-8")

    with pytest.raises(BundleDamaged, match=r"manifest\.json"):
        reseal(path, when=WHEN, what="because")


def test_the_published_schema_accepts_written_manifests(path: Path, tmp_path: Path) -> None:
    schema = jsonschema_rs.validator_for(json.loads(SCHEMA.read_bytes()))
    assert schema.is_valid(manifest_of(path))
    rewrite(read_bundle(path), read_bundle(path).documents, when=WHEN, what="nothing")
    assert schema.is_valid(manifest_of(path))
    filtered = written(tmp_path / "filtered", extra={"filters": {"names": ["*SQL*"]}})
    assert schema.is_valid(manifest_of(filtered))


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"format_version": 2},
        {"created": "yesterday"},
        {"digest": "00"},
        {"kinds": {"jobs": {"file": "../jobs.json", "count": 1, "sha256": "0" * 64}}},
        {"server": {"name": "x"}},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_published_schema_refuses_other_documents(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    schema = jsonschema_rs.validator_for(json.loads(SCHEMA.read_bytes()))

    assert not schema.is_valid({**manifest_of(written(tmp_path / "export")), **change})
