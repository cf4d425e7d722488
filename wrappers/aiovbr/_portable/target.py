"""What a server has of one kind: the objects as it exports them, and their ids."""

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
class Row:
    """One object of a list.

    Attributes:
        id: Its id.
        name: Its name, if it has one.
        tag: Its tag, if the list tells it.
    """

    id: str
    name: str | None = None
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a server has of one kind.

    Attributes:
        kind: The kind.
        document: What it exports.
        slots: Places for secrets in that.
        rows: What it lists; built-in objects too, which it may not export.
    """

    kind: Kind
    document: Document = field(repr=False)
    slots: tuple[Slot, ...] = field(default=(), repr=False)
    rows: tuple[Row, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """Ids of everything that it lists."""
        return frozenset(row.id for row in self.rows)

    def claims(self) -> Claims:
        """Return its objects, each to be claimed once."""
        return Claims(items(self.kind, drop_secrets(self.document, self.slots)))

    def has_row(self, name: str) -> bool:
        """Tell whether it lists an object of that name."""
        return any(row.name == name for row in self.rows)


class Claims:
    """Objects of a server by identity; where several share one, each is claimed once."""

    def __init__(self, found: Iterable[Item]) -> None:
        self._places: defaultdict[str, list[Item]] = defaultdict(list)
        self._others: defaultdict[str, list[Item]] = defaultdict(list)
        for item in found:
            if item.identity != UNNAMED:
                self._places[item.identity].append(item)
            # A server gives a tag to what came without one: then its hint or name is left.
            for name in item.names:
                if name != item.identity:
                    self._others[name].append(item)
        self._gone: set[int] = set()

    def claim(self, identity: str, like: Item | None = None) -> Item | None:
        """Return the server's object of an identity, or None.

        Args:
            identity: What the server tells it by.
            like: An object without its secrets; where several share the identity, an equal one
                comes first.
        """
        for places in (self._places.get(identity, []), self._others.get(identity, [])):
            free = [one for one in places if id(one) not in self._gone]
            if free:
                equal = (one for one in free if like is not None and same(one, like))
                chosen = next(equal, free[0]) if len(free) > 1 else free[0]
                self._gone.add(id(chosen))
                return chosen
        return None


def same(one: Item, other: Item) -> bool:
    """Tell whether two objects are equal, nulls and the order of lists aside."""
    return compact(normal(one.data)) == compact(normal(other.data))


def ids_of(identities: Iterable[str], rows: Iterable[Row]) -> dict[str, str]:
    """Return identity to id, for those that exactly one row tells.

    >>> ids_of(["a", "b"], [Row(id="1", name="a"), Row(id="2", tag="b", name="a2")])
    {'a': '1', 'b': '2'}
    """
    known: defaultdict[str, set[str]] = defaultdict(set)
    tagged: dict[str, str] = {}
    for row in rows:
        if row.tag:
            tagged[row.tag] = row.id
        if row.name:
            known[row.name].add(row.id)
    found: dict[str, str] = {}
    for identity in identities:
        if identity in tagged:
            found[identity] = tagged[identity]
        elif len(known.get(identity, ())) == 1:
            (found[identity],) = known[identity]
    return found


__all__ = ["Claims", "Row", "Target", "ids_of", "same"]
