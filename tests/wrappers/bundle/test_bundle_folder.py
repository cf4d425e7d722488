"""A bundle is written completely, and read only if its digests match."""

from __future__ import annotations

import json
import os
import pickle
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiovbr._files.atomic import write_atomic
from aiovbr.bundle import (
    Bundle,
    BundleDamaged,
    BundleError,
    BundleTooNew,
    Origin,
    read_bundle,
    write_bundle,
)
from aiovbr.bundle._canonical import compact, pretty, sha256

DOCUMENTS: dict[str, dict[str, Any]] = {
    "credentials": {"credentials": [{"tag": "t1", "username": "jürgen", "type": "Standard"}]},
    "managedServers": {"linuxHosts": [None, {"name": "lx1"}], "viHosts": [{"name": "vc1"}]},
    "jobs": {"jobs": [], "unknownProperty": {"kept": 9007199254740993}},
}


def write(path: Path, **overrides: Any) -> Bundle:
    arguments: dict[str, Any] = {
        "origin": Origin(name="vbr01", build="12.0.0.1420", base_url="https://vbr01:9419"),
        "revision": "1.1-rev0",
        "created": "2026-01-02T03:04:05+00:00",
        "tool": {"name": "aiovbr", "version": "0.1.0"},
    }
    return write_bundle(path, DOCUMENTS, **(arguments | overrides))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "export"
    write(path)
    return path


def test_the_filters_of_an_export_are_read_from_its_manifest(tmp_path: Path) -> None:
    write(tmp_path / "all")
    write(tmp_path / "some", extra={"filters": {"names": ["SQL*", "web"], "ids": ["1"]}})
    write(tmp_path / "odd", extra={"filters": ["names"]})

    assert read_bundle(tmp_path / "all").manifest.filters == {}
    filters = {"names": ("SQL*", "web"), "ids": ("1",)}
    assert read_bundle(tmp_path / "some").manifest.filters == filters
    assert read_bundle(tmp_path / "odd").manifest.filters == {}


def test_a_bundle_is_read_as_it_was_written(folder: Path) -> None:
    bundle = read_bundle(folder)

    assert bundle.documents == DOCUMENTS
    assert bundle.manifest.origin.name == "vbr01"
    assert bundle.manifest.revision == "1.1-rev0"
    assert {kind: entry.count for kind, entry in bundle.manifest.kinds.items()} == {
        "credentials": 1,
        "managedServers": 2,
        "jobs": 0,
    }


def test_the_manifest_carries_the_digest_of_its_own_canonical_content(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    digest = manifest.pop("digest")

    assert digest == sha256(compact(manifest))
    assert (manifest["format"], manifest["format_version"]) == ("aiovbr-bundle", 1)


def test_two_exports_of_the_same_content_have_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "a")
    write(tmp_path / "b")

    for file in sorted((tmp_path / "a").iterdir()):
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


@pytest.mark.slow
def test_a_changed_byte_of_any_file_is_refused_with_the_name_of_the_file(folder: Path) -> None:
    for file in sorted(folder.iterdir()):
        whole = file.read_bytes()
        for place in range(len(whole)):
            file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with pytest.raises(BundleError, match=file.name.replace(".", r"\.")):
                read_bundle(folder)
        file.write_bytes(whole)


@pytest.mark.slow
def test_a_truncated_file_is_refused_with_its_name(folder: Path) -> None:
    for file in sorted(folder.iterdir()):
        whole = file.read_bytes()
        for size in range(len(whole)):
            file.write_bytes(whole[:size])
            with pytest.raises(BundleDamaged, match=file.name.replace(".", r"\.")):
                read_bundle(folder)
        file.write_bytes(whole)


@pytest.mark.parametrize("name", ["manifest.json", "credentials.json", "jobs.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(BundleDamaged, match=rf"{name}: missing"):
        read_bundle(folder)


def test_a_newer_format_is_refused_with_the_way_to_upgrade(folder: Path) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_bytes()) | {"format_version": 2}
    path.write_bytes(pretty(manifest))

    with pytest.raises(BundleTooNew, match=r"format version 2.*pip install --upgrade"):
        read_bundle(folder)


def resealed(folder: Path, change: dict[str, Any]) -> None:
    """Write a manifest with other content and its correct digest."""
    path = folder / "manifest.json"
    content = json.loads(path.read_bytes())
    del content["digest"]
    content.update(change)
    path.write_bytes(pretty({**content, "digest": sha256(compact(content))}))


@pytest.mark.parametrize(
    "name", ["../jobs.json", "/etc/passwd", "a\\b.json", "C:jobs.json", "", ".."]
)
def test_a_file_name_outside_the_folder_is_refused(folder: Path, name: str) -> None:
    data = (folder / "jobs.json").read_bytes()
    resealed(folder, {"kinds": {"jobs": {"file": name, "count": 0, "sha256": sha256(data)}}})

    with pytest.raises(BundleDamaged, match="not a plain file name"):
        read_bundle(folder)


def test_a_wrong_count_is_refused(folder: Path) -> None:
    data = (folder / "jobs.json").read_bytes()
    kinds = {"jobs": {"file": "jobs.json", "count": 7, "sha256": sha256(data)}}
    resealed(folder, {"kinds": kinds})

    with pytest.raises(BundleDamaged, match="has 0 objects, and the manifest counts 7"):
        read_bundle(folder)


@pytest.mark.parametrize(
    "change",
    [
        {"kinds": []},
        {"kinds": {"jobs": 1}},
        {"kinds": {"jobs": {"file": 1}}},
        {"kinds": {"jobs": {"file": "jobs.json", "count": "1"}}},
        {"kinds": {"jobs": {"file": "jobs.json", "count": 1, "sha256": "x"}}},
        {"server": None},
        {"server": {"name": 5}},
        {"tool": "aiovbr"},
        {"revision": None},
        {"format_version": "1"},
        {"format_version": 0},
        {"format_version": True},
    ],
)
def test_a_manifest_of_another_shape_is_refused(folder: Path, change: dict[str, Any]) -> None:
    resealed(folder, change)

    with pytest.raises(BundleDamaged, match=r"manifest\.json: altered"):
        read_bundle(folder)


def test_the_manifest_of_something_else_is_refused(folder: Path) -> None:
    (folder / "manifest.json").write_bytes(b'{"name": "a web page"}')

    with pytest.raises(BundleError, match="not the manifest of an aiovbr export"):
        read_bundle(folder)


def test_properties_of_a_later_release_are_kept_and_covered_by_the_digest(folder: Path) -> None:
    resealed(folder, {"selection": {"jobs": {"names": ["a*"]}}})

    manifest = read_bundle(folder).manifest

    assert manifest.extra == {"selection": {"jobs": {"names": ["a*"]}}}
    assert manifest.render() == (folder / "manifest.json").read_bytes()


@pytest.mark.parametrize(
    ("name", "problem"), [("nowhere", "does not exist"), ("f", "not a folder")]
)
def test_a_path_that_is_not_a_folder_is_refused(tmp_path: Path, name: str, problem: str) -> None:
    (tmp_path / "f").write_text("")

    with pytest.raises(BundleError, match=problem):
        read_bundle(tmp_path / name)


def test_an_existing_bundle_is_replaced_only_on_request(folder: Path) -> None:
    with pytest.raises(BundleError, match="exists already"):
        write(folder)

    write(folder, revision="1.2-rev1", replace=True)

    assert read_bundle(folder).manifest.revision == "1.2-rev1"
    assert [path.name for path in folder.parent.iterdir()] == ["export"]


def test_a_folder_that_is_not_a_bundle_is_never_replaced(tmp_path: Path) -> None:
    precious = tmp_path / "documents"
    precious.mkdir()
    (precious / "thesis.txt").write_text("years of work")

    with pytest.raises(BundleError, match="is not a bundle"):
        write(precious, replace=True)

    assert (precious / "thesis.txt").read_text() == "years of work"


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of file sizes are POSIX")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(BundleError, match="File too large"):
            write(tmp_path / "export")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="devices are POSIX")
def test_devices_and_links_are_written_to_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")

    write_atomic(Path(os.devnull), b"gone")
    write_atomic(tmp_path / "link", b"kept")

    assert Path(os.devnull).is_char_device()
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"kept"


def test_the_error_for_an_unwritable_path_names_it(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be written"):
        write(tmp_path / "no" / "such" / "parent")


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_the_owner_can_read_a_bundle(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


def test_the_content_is_not_in_the_repr(folder: Path) -> None:
    assert "jürgen" not in repr(read_bundle(folder))


def test_the_errors_survive_pickling(folder: Path) -> None:
    shutil.rmtree(folder)
    with pytest.raises(BundleError) as caught:
        read_bundle(folder)

    again = pickle.loads(pickle.dumps(caught.value))

    assert str(again) == str(caught.value)
    assert again.path == folder


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda children: (
        st.lists(children, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), children, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(document=st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON))
def test_any_json_document_can_be_written_and_read(
    document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("bundles") / "export"
    write_bundle(
        path,
        {"jobs": document},
        origin=Origin(),
        revision="1.1-rev0",
        created="2026-01-02T03:04:05+00:00",
        tool={"name": "aiovbr", "version": "0.1.0"},
    )

    assert read_bundle(path).documents["jobs"] == document
