"""A bundle: the folder that an export is kept in, written whole and read with suspicion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from .canonical import count_objects, is_object, pretty, sha256
from .errors import BundleDamaged, BundleError
from .files import atomic_folder, write_atomic
from .manifest import MANIFEST_NAME, Entry, Manifest, Origin

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_AGAIN = "copy the export again from where it was made, or make a new one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """An export that was read from a folder and proved to be whole.

    Attributes:
        path: Its folder.
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
) -> Bundle:
    """Write an export folder: all of it, or nothing.

    Args:
        path: The folder; its parent exists.
        documents: Kind to wire document, without secrets.
        origin: The server that it came from.
        revision: API revision of the documents.
        created: When the export began, ISO 8601 with zone.
        tool: Name and version of the program.
        replace: Whether an older bundle at this place is replaced.

    Raises:
        BundleError: If something is there already, or the place cannot be written.
    """
    if path.exists():
        if not replace:
            raise BundleError(path, "exists already", "name another folder, or use --force")
        if not (path / MANIFEST_NAME).is_file():
            raise BundleError(
                path, "exists and is no bundle, so it is not replaced", "name another folder"
            )
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
    )
    try:
        with atomic_folder(path, replace=replace) as folder:
            for kind, data in files.items():
                write_atomic(folder / manifest.kinds[kind].file, data)
            write_atomic(folder / MANIFEST_NAME, manifest.render())
    except OSError as error:
        raise BundleError(
            path, f"cannot be written ({_reason(error)})", "name a folder that can be"
        ) from error
    return Bundle(
        path=path, manifest=manifest, documents={k: dict(v) for k, v in documents.items()}
    )


def read_bundle(path: Path) -> Bundle:
    """Read an export folder, and prove that it is whole.

    Args:
        path: The folder.

    Raises:
        BundleDamaged: If a file is missing, truncated or altered; it is named.
        BundleTooNew: If a newer release wrote it.
        BundleError: If there is no bundle.
    """
    if not path.is_dir():
        problem = "is not a folder" if path.exists() else "does not exist"
        raise BundleError(path, problem, "name the folder that `aiovbr export` wrote")
    where = path / MANIFEST_NAME
    if not where.exists():
        raise BundleDamaged(where, "missing", "name the folder that `aiovbr export` wrote")
    manifest = Manifest.parse(_bytes(where), where)
    documents = {
        kind: _document(path / entry.file, entry) for kind, entry in manifest.kinds.items()
    }
    return Bundle(path=path, manifest=manifest, documents=documents)


def _document(path: Path, entry: Entry) -> dict[str, Any]:
    if not path.exists():
        raise BundleDamaged(path, "missing", _AGAIN)
    data = _bytes(path)
    if sha256(data) != entry.sha256:
        raise BundleDamaged(path, "truncated or altered, its SHA-256 is not the manifest's", _AGAIN)
    try:
        raw = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BundleDamaged(path, f"not JSON ({error.msg})", _AGAIN) from None
    if not is_object(raw):
        raise BundleDamaged(path, "not a JSON object", _AGAIN)
    document = raw
    if (count := count_objects(document)) != entry.count:
        problem = f"holds {count} objects, and its manifest says {entry.count}"
        raise BundleDamaged(path, problem, _AGAIN)
    return document


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BundleError(
            path, f"cannot be read ({_reason(error)})", "check its permissions"
        ) from error


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


__all__ = ["Bundle", "read_bundle", "write_bundle"]
