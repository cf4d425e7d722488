"""Objects of one kind on a server: as exported, and as listed with their ids."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiovbr.bundle._canonical import compact

from .comparison import normal
from .items import (
    UNNAMED,
    Document,
    Item,
    items,
)
from .secrets import Slot, drop_secrets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedObject:
    """One object in a list of the server.

    Attributes:
        id: Id of the object.
        name: Name of the object, or None.
        tag: Tag of the object, or None if the list has no tags.
    """

    id: str
    name: str | None = None
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTarget:
    """Objects of one kind on the server of an import.

    Attributes:
        kind: The kind.
        document: Export of the server.
        slots: Slots of secrets in the document.
        rows: List of the server; it includes built-in objects, which exports can lack.
    """

    kind: Kind
    document: Document = field(repr=False)
    slots: tuple[Slot, ...] = field(default=(), repr=False)
    rows: tuple[ListedObject, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """Ids of all listed objects."""
        return frozenset(row.id for row in self.rows)

    def claims(self) -> Claims:
        """Return the exported objects; each can be claimed once."""
        return Claims(items(self.kind, drop_secrets(self.document, self.slots)))

    def has_row(self, name: str) -> bool:
        """Return whether the list has an object of this name."""
        return any(row.name == name for row in self.rows)


class Claims:
    """Objects of a server by identity; each object matches at most one object of an export.

    Args:
        exported: Objects of the server, without their secrets.
    """

    def __init__(self, exported: Iterable[Item]) -> None:
        self._by_identity: defaultdict[str, list[Item]] = defaultdict(list)
        self._by_other_name: defaultdict[str, list[Item]] = defaultdict(list)
        for item in exported:
            if item.identity != UNNAMED:
                self._by_identity[item.identity].append(item)
            # A server adds a tag to an object that was sent without one. Its hint or name remains.
            for name in item.names:
                if name != item.identity:
                    self._by_other_name[name].append(item)
        self._claimed: set[int] = set()

    def claim(self, identity: str, like: Item | None = None) -> Item | None:
        """Return an unclaimed object with an identity and claim it, or return None.

        Args:
            identity: Identity of the object.
            like: An object without its secrets. If several objects share the identity, an equal
                one takes precedence.
        """
        for index in (self._by_identity, self._by_other_name):
            free = [item for item in index.get(identity, []) if id(item) not in self._claimed]
            if free:
                equal = (item for item in free if like is not None and same(item, like))
                chosen = next(equal, free[0]) if len(free) > 1 else free[0]
                self._claimed.add(id(chosen))
                return chosen
        return None


def same(left: Item, right: Item) -> bool:
    """Return whether two objects are equal; nulls and the order of lists do not count."""
    return compact(normal(left.data)) == compact(normal(right.data))


def ids_of(identities: Iterable[str], rows: Iterable[ListedObject]) -> dict[str, str]:
    """Return identity to id, for each identity that is the tag or the only name of a row.

    >>> rows = [ListedObject(id="1", name="a"), ListedObject(id="2", tag="b", name="a2")]
    >>> ids_of(["a", "b"], rows)
    {'a': '1', 'b': '2'}
    """
    by_name: defaultdict[str, set[str]] = defaultdict(set)
    by_tag: dict[str, str] = {}
    for row in rows:
        if row.tag:
            by_tag[row.tag] = row.id
        if row.name:
            by_name[row.name].add(row.id)
    ids: dict[str, str] = {}
    for identity in identities:
        if identity in by_tag:
            ids[identity] = by_tag[identity]
        elif len(by_name.get(identity, ())) == 1:
            (ids[identity],) = by_name[identity]
    return ids


__all__ = ["Claims", "ImportTarget", "ListedObject", "ids_of", "same"]
