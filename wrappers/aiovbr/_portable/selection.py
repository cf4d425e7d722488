"""What of an export is imported, and what is left out, with the reason."""

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
from .kinds import KINDS, in_import_order

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


from .kinds import Kind

# VBR.md, "Automation": names of built-in repositories and proxies collide.
_BUILT_IN_REPOSITORIES: Final = frozenset({"default backup repository"})
_THIS_SERVER: Final = frozenset({"this server", "localhost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something in an export that is not sent.

    Attributes:
        kind: Name of its kind.
        name: Its name, or its place for a null.
        reason: Why, for people.
    """

    kind: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What of an export is imported.

    Attributes:
        documents: Kind to wire document, in import order, without what is left out.
        skipped: What is left out.
    """

    documents: Mapping[str, Document] = field(repr=False)
    skipped: tuple[Skipped, ...]


def built_in(item: Item, server_name: str | None) -> str | None:
    """Tell why an object is one that every server has by itself, or None.

    Args:
        item: The object.
        server_name: The name of the backup server that it was exported from.
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
) -> Selection:
    """Leave out what must not be sent: nulls, built-in objects, kinds that were not asked for.

    Args:
        documents: Kind to wire document.
        server_name: The name of the backup server that they were exported from.
        only: Kinds to import; None for all.

    Raises:
        KeyError: If there is no kind of a name.
    """
    wanted = in_import_order(documents if only is None else only)
    chosen: dict[str, Document] = {}
    skipped: list[Skipped] = []
    for kind in wanted:
        if kind.name in documents:
            chosen[kind.name], left_out = without_built_in(kind, documents[kind.name], server_name)
            skipped += left_out
    return Selection(documents=chosen, skipped=tuple(skipped))


def without_built_in(
    kind: Kind, document: Mapping[str, Any], server_name: str | None
) -> tuple[Document, tuple[Skipped, ...]]:
    """Return a document without nulls and built-in objects, and what was left out.

    Args:
        kind: What the document holds.
        document: The wire document; it is not changed.
        server_name: The name of the backup server that it was exported from.
    """
    skipped: list[Skipped] = []
    for collection, index, entry in entries(document):
        if entry is None:
            place = f"{collection}[{index}]"
            skipped.append(Skipped(kind=kind.name, name=place, reason="null in the export"))
    keep: dict[str, list[Any]] = {}
    for item in items(kind, document):
        reason = built_in(item, server_name)
        if reason is None:
            keep.setdefault(item.collection, []).append(item.data)
        else:
            skipped.append(Skipped(kind=kind.name, name=item.name, reason=reason))
    clean: Document = {
        key: keep.get(key, []) if is_array(value) else value for key, value in document.items()
    }
    return clean, tuple(skipped)


def kind_named(name: str) -> Kind:
    """Return a kind by its name, in any letter case.

    Raises:
        KeyError: If there is none; the message lists all.

    >>> kind_named("managedservers").name
    'managedServers'
    """
    for kind in KINDS.values():
        if kind.name.casefold() == name.casefold():
            return kind
    raise KeyError(f"there is no kind {name!r}; the kinds are {', '.join(KINDS)}")


__all__ = ["Selection", "Skipped", "built_in", "kind_named", "select", "without_built_in"]
