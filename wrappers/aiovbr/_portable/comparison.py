"""Comparing two exports object by object, whatever their order, secrets aside."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aiovbr.bundle._canonical import compact, is_array, is_object

from .items import (
    Document,
    Item,
    items,
    text_at,
)
from .secrets import Slot, drop_secrets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .kinds import Kind

_SHOWN: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference between two exports.

    Attributes:
        kind: Name of the kind.
        name: The object.
        path: Property that differs; empty where the whole object is on one side only.
        left: Value in the first export, None where it has none.
        right: Value in the second export, None where it has none.
    """

    kind: str
    name: str
    path: str = ""
    left: Any = None
    right: Any = None

    def __str__(self) -> str:
        where = f"{self.kind} {self.name!r}"
        if not self.path:
            return f"{where}: only in the {'second' if self.left is None else 'first'} export"
        left, right = self.shown
        return f"{where}: {self.path}: {left} became {right}"

    @property
    def shown(self) -> tuple[str, str]:
        """Both values as short text."""
        return _shown(self.left), _shown(self.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two exports of one kind compare.

    Attributes:
        kind: Name of the kind.
        left: Number of objects in the first.
        right: Number of objects in the second.
        equal: Number of objects that are in both, and equal.
        differences: What differs, in the first export's order.
    """

    kind: str
    left: int
    right: int
    equal: int
    differences: tuple[Difference, ...] = field(default=())

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.differences


def compare(
    kind: Kind,
    left: Document,
    right: Document,
    *,
    left_slots: Sequence[Slot] = (),
    right_slots: Sequence[Slot] = (),
) -> Comparison:
    """Compare two wire documents of one kind.

    Objects are matched by identity, and what remains by what people tell them by. The order of
    objects and of lists within them does not count; null counts as absent.

    Args:
        kind: What the documents hold.
        left: The first.
        right: The second.
        left_slots: Places of secrets in the first, which are not compared.
        right_slots: Places of secrets in the second.
    """
    ours = items(kind, drop_secrets(left, left_slots))
    theirs = items(kind, drop_secrets(right, right_slots))
    equal = 0
    told: list[Difference] = []
    for one, other in _matched(ours, theirs):
        item = one or other
        if item is None:
            continue
        if one is None or other is None:
            there = "present"
            difference = Difference(
                kind=kind.name,
                name=item.name,
                left=there if one else None,
                right=there if other else None,
            )
            told.append(difference)
            continue
        found = list(differences(one, other))
        equal += not found
        told += found
    return Comparison(
        kind=kind.name,
        left=len(ours),
        right=len(theirs),
        equal=equal,
        differences=tuple(told),
    )


def differences(left: Item, right: Item) -> Iterator[Difference]:
    """Yield what differs between two objects, property by property.

    Args:
        left: The first, without its secrets.
        right: The second, without its secrets.
    """
    yield from _differences(left, normal(left.data), normal(right.data), "")


def normal(value: Any) -> Any:
    """Return JSON in the form that is compared: no nulls, lists in a fixed order.

    >>> normal({"b": None, "a": [2, {"x": None}, 1]})
    {'a': [1, 2, {}]}
    """
    if is_object(value):
        return {key: normal(one) for key, one in sorted(value.items()) if one is not None}
    if is_array(value):
        return sorted((normal(one) for one in value), key=compact)
    return value


def _matched(
    left: Sequence[Item], right: Sequence[Item]
) -> Iterator[tuple[Item | None, Item | None]]:
    waiting = list(right)
    pairs: dict[int, Item] = {}
    open_left = list(range(len(left)))
    for key in (_by_identity, _by_nature):
        places: defaultdict[tuple[str, ...], list[Item]] = defaultdict(list)
        for item in waiting:
            places[key(item)].append(item)
        still_open: list[int] = []
        for index in open_left:
            same = places.get(key(left[index]))
            if same:
                pairs[index] = _nearest(left[index], same)
            else:
                still_open.append(index)
        waiting = [item for same in places.values() for item in same]
        open_left = still_open
    for index, item in enumerate(left):
        yield item, pairs.get(index)
    for item in sorted(waiting, key=lambda item: (item.collection, item.index)):
        yield None, item


def _nearest(item: Item, candidates: list[Item]) -> Item:
    """Take an equal candidate where several share an identity, else the first."""
    if len(candidates) > 1:
        wanted = normal(item.data)
        for index, candidate in enumerate(candidates):
            if normal(candidate.data) == wanted:
                return candidates.pop(index)
    return candidates.pop(0)


def _by_identity(item: Item) -> tuple[str, ...]:
    return (item.collection, item.identity)


def _by_nature(item: Item) -> tuple[str, ...]:
    return (item.collection, *(text_at(item.data, path) or "" for path in item.kind.natural))


def _differences(item: Item, left: Any, right: Any, path: str) -> Iterator[Difference]:
    if compact(left) == compact(right):
        return
    if is_object(left) and is_object(right):
        for key in sorted(left.keys() | right.keys()):
            deeper = f"{path}.{key}" if path else key
            yield from _differences(item, left.get(key), right.get(key), deeper)
        return
    # 5 and 5.0 are one JSON number; True and 1 are not one JSON value.
    if left == right and not isinstance(left, bool) and not isinstance(right, bool):
        return
    yield Difference(kind=item.kind.name, name=item.name, path=path, left=left, right=right)


def _shown(value: Any) -> str:
    if value is None:
        return "absent"
    text = compact(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


__all__ = ["Comparison", "Difference", "compare", "differences", "normal"]
