"""Deliberate changes to a bundle: they are made legal again, and recorded in its manifest."""

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
from ._manifest import MANIFEST_NAME, Entry, Manifest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CHANGES: Final = "changes"
"""Property of the manifest that lists what was changed after the export."""


def changes_of(manifest: Manifest) -> list[dict[str, Any]]:
    """Return what was changed after the export, oldest first."""
    found = manifest.extra.get(CHANGES)
    return [one for one in found if is_object(one)] if is_array(found) else []


def changed(
    bundle: Bundle, documents: Mapping[str, dict[str, Any]], *, when: str, what: str
) -> Bundle:
    """Write other documents into a bundle, sealed anew.

    Args:
        bundle: The bundle, as it was read.
        documents: All of its documents.
        when: ISO 8601 with zone.
        what: What was changed and why, for people.

    Raises:
        BundleError: If it cannot be written; it is then as it was.
    """
    manifest = _sealed(bundle.manifest, documents, when=when, what=what)
    return save(bundle.path, manifest, documents, replace=True)


def saved_as(
    bundle: Bundle,
    path: Path,
    documents: Mapping[str, dict[str, Any]],
    *,
    revision: str,
    when: str,
    what: str,
) -> Bundle:
    """Write a bundle in another revision to another place; the first stays as it is.

    Args:
        bundle: The bundle, as it was read.
        path: The new folder, or a file that ends with `.zip`.
        documents: All of its documents.
        revision: API revision of them.
        when: ISO 8601 with zone.
        what: What was changed and why, for people.

    Raises:
        BundleError: If something is there already, or the place cannot be written.
    """
    manifest = _sealed(bundle.manifest, documents, when=when, what=what)
    return save(path, replace(manifest, revision=revision), documents)


def reseal(path: Path, *, when: str, what: str) -> tuple[Bundle, list[str]]:
    """Make files that were changed by hand legal again.

    The manifest itself must be as it was: it tells where the export came from.

    Args:
        path: The folder.
        when: ISO 8601 with zone.
        what: Why, for people.

    Returns:
        The bundle, and the files that had changed; if none had, nothing is written.

    Raises:
        BundleDamaged: If the manifest is damaged, or a file is missing or no JSON object.
    """
    read = files_of(path)
    manifest = Manifest.parse(read(MANIFEST_NAME), path / MANIFEST_NAME)
    documents: dict[str, dict[str, Any]] = {}
    altered: list[str] = []
    for kind, entry in manifest.kinds.items():
        data = read(entry.file)
        documents[kind] = parse_document(data, path / entry.file)
        if sha256(data) != entry.sha256:
            altered.append(entry.file)
    bundle = Bundle(path=path, manifest=manifest, documents=documents)
    if not altered:
        return bundle, altered
    told = f"{what} ({', '.join(altered)})"
    return changed(bundle, documents, when=when, what=told), altered


def _sealed(
    manifest: Manifest, documents: Mapping[str, dict[str, Any]], *, when: str, what: str
) -> Manifest:
    kinds = {
        kind: Entry(
            file=entry.file,
            count=count_objects(documents[kind]),
            sha256=sha256(pretty(documents[kind])),
        )
        for kind, entry in manifest.kinds.items()
    }
    record = {"when": when, "what": what, "digest_before": manifest.digest}
    extra = {**manifest.extra, CHANGES: [*changes_of(manifest), record]}
    return replace(manifest, kinds=kinds, extra=extra)


__all__ = ["CHANGES", "changed", "changes_of", "reseal", "saved_as"]
