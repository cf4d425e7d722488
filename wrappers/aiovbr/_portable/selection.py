"""Selection of the objects of an export that are imported."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import is_array

from .items import (
    Document,
    Item,
    entries,
    items,
    text_at,
)
from .kinds import in_import_order

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .kinds import Kind

# The names of built-in repositories and proxies collide on every server (vbr-api.md, F173).
_BUILT_IN_REPOSITORIES: Final = frozenset({"default backup repository"})
_THIS_SERVER: Final = frozenset({"this server", "localhost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedObject:
    """An entry of an export that is not imported.

    Attributes:
        kind: Name of the kind.
        name: Name of the object, or collection and index of a null.
        reason: Reason for people.
    """

    kind: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSelection:
    """Objects of an export that are imported.

    Attributes:
        documents: Kind to wire document, in import order, without skipped entries.
        skipped: Entries that are not imported.
    """

    documents: Mapping[str, Document] = field(repr=False)
    skipped: tuple[SkippedObject, ...]


def built_in_reason(item: Item, server_name: str | None) -> str | None:
    """Return why an object counts as built in, or None for other objects.

    Args:
        item: The object.
        server_name: Name of the backup server that the object was exported from.
    """
    host = {
        "managedServers": text_at(item.data, ("name",)),
        "proxies": text_at(item.data, ("server", "hostName")),
    }.get(item.kind.name)
    if item.kind.name == "repositories" and item.identity.casefold() in _BUILT_IN_REPOSITORIES:
        return "built in: every server has its own"
    if host is None:
        return None
    names = _THIS_SERVER | ({server_name.casefold()} if server_name else frozenset[str]())
    return "built in: it is the backup server itself" if host.casefold() in names else None


def select(
    documents: Mapping[str, Mapping[str, Any]],
    *,
    server_name: str | None,
    only: Collection[str] | None = None,
) -> ImportSelection:
    """Select the objects to import: no nulls, no built-in objects, no other kinds.

    Args:
        documents: Kind to wire document.
        server_name: Name of the backup server that the documents were exported from.
        only: Names of the kinds to import; None for all.

    Raises:
        UnknownKind: If a name is not the name of a kind.
    """
    selected: dict[str, Document] = {}
    skipped: list[SkippedObject] = []
    for kind in in_import_order(documents if only is None else only):
        if kind.name in documents:
            document, skipped_here = without_built_in(kind, documents[kind.name], server_name)
            selected[kind.name] = document
            skipped += skipped_here
    return ImportSelection(documents=selected, skipped=tuple(skipped))


def without_built_in(
    kind: Kind, document: Mapping[str, Any], server_name: str | None
) -> tuple[Document, tuple[SkippedObject, ...]]:
    """Return a document without nulls and built-in objects, and the skipped entries.

    Args:
        kind: Kind of the document.
        document: The wire document; it is not changed.
        server_name: Name of the backup server that the document was exported from.
    """
    skipped: list[SkippedObject] = []
    for collection, index, entry in entries(document):
        if entry is None:
            place = f"{collection}[{index}]"
            skipped.append(SkippedObject(kind=kind.name, name=place, reason="null in the export"))
    kept: dict[str, list[Any]] = {}
    for item in items(kind, document):
        reason = built_in_reason(item, server_name)
        if reason is None:
            kept.setdefault(item.collection, []).append(item.data)
        else:
            skipped.append(SkippedObject(kind=kind.name, name=item.name, reason=reason))
    clean: Document = {
        key: kept.get(key, []) if is_array(value) else value for key, value in document.items()
    }
    return clean, tuple(skipped)


__all__ = [
    "ImportSelection",
    "SkippedObject",
    "built_in_reason",
    "select",
    "without_built_in",
]
