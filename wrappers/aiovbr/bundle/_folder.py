"""A bundle: the folder or zip that an export is kept in, written whole and read with suspicion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from .._files.atomic import atomic_folder, write_atomic
from ._archive import SUFFIX, pack, unpack
from ._canonical import (
    count_objects,
    is_object,
    pretty,
    sha256,
)
from ._errors import BundleDamaged, BundleError
from ._manifest import (
    MANIFEST_NAME,
    Entry,
    Manifest,
    Origin,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_AGAIN = "copy the export again from where it was made, or make a new one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """An export that was read from disk and proved to be whole.

    Attributes:
        path: Its folder, or its zip.
        manifest: What its manifest says.
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
    """Write an export: all of it, or nothing.

    Args:
        path: The folder, or a file that ends with `.zip`; its parent exists.
        documents: Kind to wire document, without secrets.
        origin: The server that it came from.
        revision: API revision of the documents.
        created: When the export began, ISO 8601 with zone.
        tool: Name and version of the program.
        replace: Whether an older bundle at this place is replaced.
        extra: Further properties of the manifest.

    Raises:
        BundleError: If something is there already, or the place cannot be written.
    """
    files = {kind: pretty(document) for kind, document in documents.items()}
    manifest = Manifest(
        created=created,
        tool=tool,
        origin=origin,
        revision=revision,
        kinds={
            kind: Entry(
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
    """Write a bundle whose manifest is known. See `write_bundle`."""
    if path.exists():
        if not replace:
            raise BundleError(path, "exists already", "name another folder, or use --force")
        if not _is_bundle(path):
            raise BundleError(
                path, "exists and is no bundle, so it is not replaced", "name another folder"
            )
    files = {entry.file: pretty(documents[kind]) for kind, entry in manifest.kinds.items()} | {
        MANIFEST_NAME: manifest.render()
    }
    try:
        if path.suffix == SUFFIX:
            write_atomic(path, pack(files))
        else:
            with atomic_folder(path, replace=replace) as folder:
                for name, data in files.items():
                    write_atomic(folder / name, data)
    except OSError as error:
        raise BundleError(
            path, f"cannot be written ({_reason(error)})", "name a folder that can be"
        ) from error
    return Bundle(
        path=path, manifest=manifest, documents={k: dict(v) for k, v in documents.items()}
    )


def read_bundle(path: Path) -> Bundle:
    """Read an export, and prove that it is whole.

    Args:
        path: The folder, or the zip.

    Raises:
        BundleDamaged: If a file is missing, truncated or altered; it is named.
        BundleTooNew: If a newer release wrote it.
        BundleError: If there is no bundle.
    """
    read = files_of(path)
    manifest = Manifest.parse(read(MANIFEST_NAME), path / MANIFEST_NAME)
    documents = {
        kind: _document(path / entry.file, read(entry.file), entry)
        for kind, entry in manifest.kinds.items()
    }
    return Bundle(path=path, manifest=manifest, documents=documents)


def files_of(path: Path) -> Callable[[str], bytes]:
    """Return what reads the files of a bundle by name.

    Raises:
        BundleError: If there is no bundle.
    """
    if path.is_file() and path.suffix == SUFFIX:
        files = unpack(_bytes(path), path)

        def from_archive(name: str) -> bytes:
            if name not in files:
                raise BundleDamaged(path / name, "missing", _AGAIN)
            return files[name]

        return from_archive
    if not path.is_dir():
        problem = "is not a folder" if path.exists() else "does not exist"
        raise BundleError(path, problem, "name the folder that `aiovbr export` wrote")
    if not (path / MANIFEST_NAME).exists():
        advice = "name the folder that `aiovbr export` wrote"
        raise BundleDamaged(path / MANIFEST_NAME, "missing", advice)

    def from_folder(name: str) -> bytes:
        if not (path / name).exists():
            raise BundleDamaged(path / name, "missing", _AGAIN)
        return _bytes(path / name)

    return from_folder


def _is_bundle(path: Path) -> bool:
    if path.suffix == SUFFIX:
        return path.is_file()
    return (path / MANIFEST_NAME).is_file()


def _document(path: Path, data: bytes, entry: Entry) -> dict[str, Any]:
    if sha256(data) != entry.sha256:
        problem = "truncated or altered, its SHA-256 is not the manifest's"
        raise BundleDamaged(path, problem, f"{_AGAIN}; if you changed it: aiovbr bundle reseal")
    document = parse_document(data, path)
    if (count := count_objects(document)) != entry.count:
        problem = f"holds {count} objects, and its manifest says {entry.count}"
        raise BundleDamaged(path, problem, _AGAIN)
    return document


def parse_document(data: bytes, path: Path) -> dict[str, Any]:
    """Return the wire document of a file.

    Raises:
        BundleDamaged: If it is no JSON object.
    """
    try:
        raw = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BundleDamaged(path, f"not JSON ({error.msg})", _AGAIN) from None
    if not is_object(raw):
        raise BundleDamaged(path, "not a JSON object", _AGAIN)
    return raw


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BundleError(
            path, f"cannot be read ({_reason(error)})", "check its permissions"
        ) from error


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


__all__ = ["Bundle", "files_of", "parse_document", "read_bundle", "save", "write_bundle"]
