"""What changed in a JSON document, and bringing it into another copy: pure.

An object is compared property by property; everything else, lists included, as a whole: an item of
a list has no name by which it could be found again in another copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from vbr_api.runtime import Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()
"""There is no such property."""

_NO_PARENT: Final = object()


@dataclass(frozen=True, slots=True)
class Change:
    """One property that is to become something else.

    Attributes:
        path: The names that lead to it.
        value: What it becomes; `ABSENT` takes it away. Not shown: it may be a secret.
    """

    path: tuple[str, ...]
    value: Any = field(repr=False)

    @property
    def name(self) -> str:
        """The path as it stands in messages."""
        return ".".join(self.path)


def changes(
    before: Mapping[str, Any], after: Mapping[str, Any], path: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Find what differs.

    >>> [change.name for change in changes({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}, "d": []})]
    ['a.c', 'd']

    Args:
        before: A JSON object.
        after: What became of it.
        path: Where they stand.
    """
    for key in {**before, **after}:
        old: Any = before.get(key, ABSENT)
        new: Any = after.get(key, ABSENT)
        here = (*path, key)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from changes(cast("dict[str, Any]", old), cast("dict[str, Any]", new), here)
        elif old != new:
            yield Change(here, new)


def conflicts(
    found: Iterable[Change], before: Mapping[str, Any], now: Mapping[str, Any]
) -> list[str]:
    """Return the names of changed properties that somebody else changed as well, and differently.

    Args:
        found: What is to be changed.
        before: The document that the changes were made to.
        now: The document as it is.
    """
    named: list[str] = []
    for change in found:
        then, current = _at(before, change.path), _at(now, change.path)
        if current != then and current != change.value:
            named.append(change.name)
    return named


def merge(document: Mapping[str, Any], found: Iterable[Change]) -> dict[str, Any]:
    """Return a document with changes; what they do not touch stays as it is.

    >>> merge({"a": {"b": 1, "new": None}}, [Change(("a", "b"), 2)])
    {'a': {'b': 2, 'new': None}}
    """
    merged: dict[str, Any] = dict(document)
    for change in found:
        node: dict[str, Any] = merged
        for key in change.path[:-1]:
            child: Any = node.get(key)
            copied: dict[str, Any] = dict(cast("dict[str, Any]", child)) if child else {}
            node[key] = copied
            node = copied
        if change.value is ABSENT:
            node.pop(change.path[-1], None)
        else:
            node[change.path[-1]] = change.value
    return merged


def blank_secrets(model: Any, document: Any, path: str = "") -> Iterator[str]:
    """Find secrets that are blank in a document; take away those that are null and optional.

    Servers give secrets back empty (VBR.md, "Automation"): sent as they came, they would overwrite
    the true ones. Null on an optional property reads as absent (DESIGN.md, invariant 3).

    Args:
        model: The document, decoded.
        document: The JSON value.
        path: Where it stands.

    Yields:
        The name of each secret that would be sent blank.
    """
    if isinstance(model, Model) and isinstance(document, dict):
        properties = cast("dict[str, Any]", document)
        written = model.to_wire()
        for attribute, name in model.wire_names.items():
            if name not in properties:
                continue
            here = f"{path}.{name}" if path else name
            value = properties[name]
            if attribute not in model.secret_attributes:
                yield from blank_secrets(getattr(model, attribute), value, here)
            elif value is None and name not in written:
                del properties[name]
            elif value is None or (isinstance(value, str) and not value.strip()):
                yield here
    elif isinstance(model, dict) and isinstance(document, dict):
        values: dict[str, Any] = model  # pyright: ignore[reportUnknownVariableType]
        for key, value in values.items():
            yield from blank_secrets(value, document.get(key), f"{path}.{key}" if path else key)  # pyright: ignore[reportUnknownMemberType]
    elif isinstance(model, list) and isinstance(document, list):
        items: list[Any] = model  # pyright: ignore[reportUnknownVariableType]
        raws: list[Any] = document  # pyright: ignore[reportUnknownVariableType]
        for index, (item, raw) in enumerate(zip(items, raws, strict=True)):
            yield from blank_secrets(item, raw, f"{path}[{index}]")


def _at(document: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    node: Mapping[str, Any] = document
    for key in path[:-1]:
        child = node.get(key)
        if not isinstance(child, dict):
            return _NO_PARENT
        node = cast("dict[str, Any]", child)
    return node.get(path[-1], ABSENT)


__all__ = ["ABSENT", "Change", "blank_secrets", "changes", "conflicts", "merge"]
