"""A bundle: the folder or the zip archive of an export."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from .._files.atomic import atomic_folder, write_atomic
from .._files.paths import check_path
from ..errors import BundleDamaged, BundleError
from ._archive import SUFFIX, pack, unpack
from ._canonical import (
    count_objects,
    is_object,
    is_writable,
    pretty,
    sha256,
)
from ._manifest import (
    MANIFEST_NAME,
    Manifest,
    ManifestEntry,
    Origin,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """An export on disk whose digests match.

    Attributes:
        path: Folder or zip archive.
        manifest: Content of `manifest.json`.
        documents: Kind to wire document.
    """

    path: Path
    manifest: Manifest
    documents: Mapping[str, dict[str, Any]] = field(repr=False)


def write_bundle(
    path: Path,
    documents: Mapping[str, Mapping[str, Any]],
    *,
    origin: Origin,
    revision: str,
    created: str,
    tool: Mapping[str, str],
    replace: bool = False,
    extra: Mapping[str, Any] | None = None,
) -> Bundle:
    """Write an export completely, or nothing. See docs/reference/bundle.md.

    Args:
        path: The folder, or a file name that ends with `.zip`; the parent folder exists.
        documents: Kind to wire document, without secrets.
        origin: The server that the documents were exported from.
        revision: API revision of the documents.
        created: Start of the export, ISO 8601 with zone.
        tool: Name and version of the program.
        replace: Whether an existing bundle at this path is replaced.
        extra: Further properties of the manifest.

    Raises:
        BundleError: If the path exists or cannot be written.
    """
    for kind, document in documents.items():
        if not is_writable(document):
            problem = f"the document of {kind} is not JSON, or nested too deeply"
            raise BundleError(path, problem, "correct the document")
    files = {kind: pretty(document) for kind, document in documents.items()}
    manifest = Manifest(
        created=created,
        tool=tool,
        origin=origin,
        revision=revision,
        kinds={
            kind: ManifestEntry(
                file=f"{kind}.json", count=count_objects(documents[kind]), sha256=sha256(data)
            )
            for kind, data in files.items()
        },
        extra=extra or {},
    )
    return save(path, manifest, documents, replace=replace)


def save(
    path: Path,
    manifest: Manifest,
    documents: Mapping[str, Mapping[str, Any]],
    *,
    replace: bool = False,
) -> Bundle:
    """Write a bundle with an existing manifest. See `write_bundle`."""
    with _bundle_errors(path, "cannot be written", "name a writable folder"):
        check_path(path)
        if path.exists():
            _check_replaceable(path, replace=replace)
    files = {entry.file: pretty(documents[kind]) for kind, entry in manifest.kinds.items()} | {
        MANIFEST_NAME: manifest.render()
    }
    with _bundle_errors(path, "cannot be written", "name a writable folder"):
        if path.suffix == SUFFIX:
            write_atomic(path, pack(files))
        else:
            with atomic_folder(path, replace=replace) as folder:
                for name, data in files.items():
                    write_atomic(folder / name, data)
    return Bundle(
        path=path,
        manifest=manifest,
        documents={kind: dict(document) for kind, document in documents.items()},
    )


def read_bundle(path: Path) -> Bundle:
    """Read an export and check all of its digests.

    Args:
        path: The folder or the zip archive.

    Raises:
        BundleDamaged: If a file is missing, truncated or altered; the message names the file.
        BundleTooNew: If a newer release wrote the bundle.
        BundleError: If there is no bundle at this path.
    """
    read = files_of(path)
    manifest = Manifest.parse(read(MANIFEST_NAME), path / MANIFEST_NAME)
    documents = {
        kind: _document(path / entry.file, read(entry.file), entry)
        for kind, entry in manifest.kinds.items()
    }
    return Bundle(path=path, manifest=manifest, documents=documents)


def files_of(path: Path) -> Callable[[str], bytes]:
    """Return a function that reads a file of a bundle by name.

    Args:
        path: The folder or the zip archive.

    Raises:
        BundleError: If there is no bundle at this path.
    """
    with _bundle_errors(path, "cannot be read", "check the path and its permissions"):
        check_path(path)
        return _reader_of(path)


def _reader_of(path: Path) -> Callable[[str], bytes]:
    if path.is_file() and path.suffix == SUFFIX:
        files = unpack(_bytes(path), path)

        def from_archive(name: str) -> bytes:
            if name not in files:
                raise BundleDamaged(path / name, "missing")
            return files[name]

        return from_archive
    if not path.is_dir():
        problem = "is not a folder" if path.exists() else "does not exist"
        raise BundleError(path, problem, "name the folder that `aiovbr export` wrote")
    if not (path / MANIFEST_NAME).exists():
        advice = "name the folder that `aiovbr export` wrote"
        raise BundleDamaged(path / MANIFEST_NAME, "missing", advice)

    def from_folder(name: str) -> bytes:
        with _bundle_errors(path / name, "cannot be read", "check its permissions"):
            if not (path / name).exists():
                raise BundleDamaged(path / name, "missing")
            return _bytes(path / name)

    return from_folder


def _check_replaceable(path: Path, *, replace: bool) -> None:
    if not replace:
        raise BundleError(path, "exists already", "name another folder, or use --force")
    if not _is_bundle(path):
        raise BundleError(
            path, "exists and is not a bundle, so it is not replaced", "name another folder"
        )


def _is_bundle(path: Path) -> bool:
    if path.suffix == SUFFIX:
        return path.is_file()
    return (path / MANIFEST_NAME).is_file()


def _document(path: Path, data: bytes, entry: ManifestEntry) -> dict[str, Any]:
    if sha256(data) != entry.sha256:
        problem = "truncated or altered: its SHA-256 differs from the manifest"
        advice = "copy the export again; after an edit by hand, run: aiovbr bundle reseal"
        raise BundleDamaged(path, problem, advice)
    document = parse_document(data, path)
    if (count := count_objects(document)) != entry.count:
        problem = f"has {count} objects, and the manifest counts {entry.count}"
        raise BundleDamaged(path, problem)
    return document


def parse_document(data: bytes, path: Path) -> dict[str, Any]:
    """Return the wire document in a file.

    Args:
        data: Content of the file.
        path: Path of the file, for messages.

    Raises:
        BundleDamaged: If the content is not a JSON object.
    """
    try:
        raw = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BundleDamaged(path, f"not JSON ({error.msg})") from None
    if not is_object(raw):
        raise BundleDamaged(path, "not a JSON object")
    if not is_writable(raw):
        raise BundleDamaged(path, "nested too deeply")
    return raw


def _bytes(path: Path) -> bytes:
    with _bundle_errors(path, "cannot be read", "check its permissions"):
        return path.read_bytes()


@contextmanager
def _bundle_errors(path: Path, problem: str, advice: str) -> Generator[None]:
    """Convert an OSError of the block."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BundleError(path, f"{problem} ({reason})", advice) from error


__all__ = ["Bundle", "files_of", "parse_document", "read_bundle", "save", "write_bundle"]
