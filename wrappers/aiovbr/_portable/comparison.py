"""Comparison of two exports, object by object; order and secrets do not count."""

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

_MAX_SHOWN: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference between two exports.

    Attributes:
        kind: Name of the kind.
        name: Name of the object.
        path: Property that differs, joined by dots; empty if one export lacks the whole object.
        left: Value in the first export, or None.
        right: Value in the second export, or None.
    """

    kind: str
    name: str
    path: str = ""
    left: Any = None
    right: Any = None

    def __str__(self) -> str:
        item = f"{self.kind} {self.name!r}"
        if not self.path:
            return f"{item}: only in the {'second' if self.left is None else 'first'} export"
        left, right = self.shown
        return f"{item}: {self.path}: {left} became {right}"

    @property
    def shown(self) -> tuple[str, str]:
        """Both values as text of limited length."""
        return _shorten(self.left), _shorten(self.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Result of comparing two exports of one kind.

    Attributes:
        kind: Name of the kind.
        left: Number of objects in the first export.
        right: Number of objects in the second export.
        equal: Number of objects that are equal in both.
        differences: All differences, in the order of the first export.
    """

    kind: str
    left: int
    right: int
    equal: int
    differences: tuple[Difference, ...] = field(default=())

    @property
    def same(self) -> bool:
        """True if there is no difference."""
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

    Objects are matched by identity, and the remaining ones by `Kind.natural`. The order of objects
    and of lists within them does not count; null counts as absent.

    Args:
        kind: Kind of the documents.
        left: The first document.
        right: The second document.
        left_slots: Slots of secrets in the first document, which are not compared.
        right_slots: Slots of secrets in the second document.
    """
    left_items = items(kind, drop_secrets(left, left_slots))
    right_items = items(kind, drop_secrets(right, right_slots))
    equal = 0
    all_differences: list[Difference] = []
    for left_item, right_item in _pair_items(left_items, right_items):
        item = left_item or right_item
        if item is None:
            continue
        if left_item is None or right_item is None:
            difference = Difference(
                kind=kind.name,
                name=item.name,
                left="present" if left_item else None,
                right="present" if right_item else None,
            )
            all_differences.append(difference)
            continue
        item_differences = list(differences(left_item, right_item))
        equal += not item_differences
        all_differences += item_differences
    return Comparison(
        kind=kind.name,
        left=len(left_items),
        right=len(right_items),
        equal=equal,
        differences=tuple(all_differences),
    )


def differences(left: Item, right: Item) -> Iterator[Difference]:
    """Yield the differences of two objects, one per property.

    Args:
        left: The first object, without its secrets.
        right: The second object, without its secrets.
    """
    yield from _differences(left, normal(left.data), normal(right.data), "")


def normal(value: Any) -> Any:
    """Return JSON without nulls and with sorted lists, so that equal content compares equal.

    >>> normal({"b": None, "a": [2, {"x": None}, 1]})
    {'a': [1, 2, {}]}
    """
    if is_object(value):
        return {key: normal(part) for key, part in sorted(value.items()) if part is not None}
    if is_array(value):
        return sorted((normal(part) for part in value), key=compact)
    return value


def _pair_items(
    left: Sequence[Item], right: Sequence[Item]
) -> Iterator[tuple[Item | None, Item | None]]:
    unmatched_right = list(right)
    pairs: dict[int, Item] = {}
    unmatched_left = list(range(len(left)))
    for key in (_identity_key, _natural_key):
        candidates: defaultdict[tuple[str, ...], list[Item]] = defaultdict(list)
        for item in unmatched_right:
            candidates[key(item)].append(item)
        remaining: list[int] = []
        for index in unmatched_left:
            same_key = candidates.get(key(left[index]))
            if same_key:
                pairs[index] = _pop_closest(left[index], same_key)
            else:
                remaining.append(index)
        unmatched_right = [item for same_key in candidates.values() for item in same_key]
        unmatched_left = remaining
    for index, item in enumerate(left):
        yield item, pairs.get(index)
    for item in sorted(unmatched_right, key=lambda item: (item.collection, item.index)):
        yield None, item


def _pop_closest(item: Item, candidates: list[Item]) -> Item:
    """Remove and return an equal candidate, or the first if none is equal."""
    if len(candidates) > 1:
        data = normal(item.data)
        for index, candidate in enumerate(candidates):
            if normal(candidate.data) == data:
                return candidates.pop(index)
    return candidates.pop(0)


def _identity_key(item: Item) -> tuple[str, ...]:
    return (item.collection, item.identity)


def _natural_key(item: Item) -> tuple[str, ...]:
    return (item.collection, *(text_at(item.data, path) or "" for path in item.kind.natural))


def _differences(item: Item, left: Any, right: Any, path: str) -> Iterator[Difference]:
    if compact(left) == compact(right):
        return
    if is_object(left) and is_object(right):
        for key in sorted(left.keys() | right.keys()):
            property_path = f"{path}.{key}" if path else key
            yield from _differences(item, left.get(key), right.get(key), property_path)
        return
    # 5 and 5.0 are one JSON number; True and 1 are not one JSON value.
    if left == right and not isinstance(left, bool) and not isinstance(right, bool):
        return
    yield Difference(kind=item.kind.name, name=item.name, path=path, left=left, right=right)


def _shorten(value: Any) -> str:
    if value is None:
        return "absent"
    text = compact(value).decode()
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}..."


__all__ = ["Comparison", "Difference", "compare", "differences", "normal"]
