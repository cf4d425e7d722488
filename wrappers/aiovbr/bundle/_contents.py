"""Changes to a bundle after its export: new digests, and a record in the manifest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ._canonical import (
    count_objects,
    is_array,
    is_object,
    pretty,
    sha256,
)
from ._folder import (
    Bundle,
    files_of,
    parse_document,
    save,
)
from ._manifest import MANIFEST_NAME, Manifest, ManifestEntry

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CHANGES: Final = "changes"
"""Property of the manifest that lists the changes after the export."""


def read_changes(manifest: Manifest) -> list[dict[str, Any]]:
    """Return the records of the changes after the export, oldest first."""
    records = manifest.extra.get(CHANGES)
    return [record for record in records if is_object(record)] if is_array(records) else []


def rewrite(
    bundle: Bundle, documents: Mapping[str, dict[str, Any]], *, when: str, what: str
) -> Bundle:
    """Replace the documents of a bundle, and record the change in its manifest.

    Args:
        bundle: The bundle, as it was read.
        documents: Kind to document, all kinds of the bundle.
        when: Time of the change, ISO 8601 with zone.
        what: Description of the change for people.

    Raises:
        BundleError: If the bundle cannot be written; it is then unchanged.
    """
    manifest = _sealed(bundle.manifest, documents, when=when, what=what)
    return save(bundle.path, manifest, documents, replace=True)


def write_copy(
    bundle: Bundle,
    path: Path,
    documents: Mapping[str, dict[str, Any]],
    *,
    revision: str,
    when: str,
    what: str,
) -> Bundle:
    """Write a changed copy of a bundle in another revision; the bundle itself is unchanged.

    Args:
        bundle: The bundle, as it was read.
        path: The new folder, or a file name that ends with `.zip`.
        documents: Kind to document, all kinds of the bundle.
        revision: API revision of the documents.
        when: Time of the change, ISO 8601 with zone.
        what: Description of the change for people.

    Raises:
        BundleError: If the path exists or cannot be written.
    """
    manifest = _sealed(bundle.manifest, documents, when=when, what=what)
    return save(path, replace(manifest, revision=revision), documents)


def reseal(path: Path, *, when: str, what: str) -> tuple[Bundle, list[str]]:
    """Accept files that were edited by hand: compute new digests, and record the change.

    The manifest itself must be unchanged, because it names the source of the export.

    Args:
        path: Folder of the bundle.
        when: Time of the change, ISO 8601 with zone.
        what: Reason for the change, for people.

    Returns:
        The bundle, and the names of the edited files. Without edited files nothing is written.

    Raises:
        BundleDamaged: If the manifest is damaged, or a file is missing or not a JSON object.
    """
    read = files_of(path)
    manifest = Manifest.parse(read(MANIFEST_NAME), path / MANIFEST_NAME)
    documents: dict[str, dict[str, Any]] = {}
    edited: list[str] = []
    for kind, entry in manifest.kinds.items():
        data = read(entry.file)
        documents[kind] = parse_document(data, path / entry.file)
        if sha256(data) != entry.sha256:
            edited.append(entry.file)
    bundle = Bundle(path=path, manifest=manifest, documents=documents)
    if not edited:
        return bundle, edited
    description = f"{what} ({', '.join(edited)})"
    return rewrite(bundle, documents, when=when, what=description), edited


def _sealed(
    manifest: Manifest, documents: Mapping[str, dict[str, Any]], *, when: str, what: str
) -> Manifest:
    kinds = {
        kind: ManifestEntry(
            file=entry.file,
            count=count_objects(documents[kind]),
            sha256=sha256(pretty(documents[kind])),
        )
        for kind, entry in manifest.kinds.items()
    }
    record = {"when": when, "what": what, "digest_before": manifest.digest}
    extra = {**manifest.extra, CHANGES: [*read_changes(manifest), record]}
    return replace(manifest, kinds=kinds, extra=extra)


__all__ = ["CHANGES", "read_changes", "reseal", "rewrite", "write_copy"]
