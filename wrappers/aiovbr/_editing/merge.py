"""Changes of a JSON document, and their merge into another copy: pure.

Objects are compared property by property. Everything else is compared as a whole, lists included:
an item of a list has no name that identifies it in another copy.
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
"""Value of a property that does not exist."""

_NO_PARENT: Final = object()


@dataclass(frozen=True, slots=True)
class PropertyChange:
    """A new value of a property.

    Attributes:
        path: Names of the properties that lead to it, from the root of the document.
        value: The new value; `ABSENT` removes the property. It may be a secret, so `repr` omits it.
    """

    path: tuple[str, ...]
    value: Any = field(repr=False)

    @property
    def name(self) -> str:
        """The path, in the form of messages."""
        return ".".join(self.path)


def find_changes(
    before: Mapping[str, Any], after: Mapping[str, Any], path: tuple[str, ...] = ()
) -> Iterator[PropertyChange]:
    """Find the changes from one document to another.

    >>> [change.name for change in find_changes({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}, "d": []})]
    ['a.c', 'd']

    Args:
        before: A JSON object.
        after: The changed JSON object.
        path: Path of both from the root of the document.
    """
    for key in {**before, **after}:
        old: Any = before.get(key, ABSENT)
        new: Any = after.get(key, ABSENT)
        here = (*path, key)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from find_changes(cast("dict[str, Any]", old), cast("dict[str, Any]", new), here)
        elif old != new:
            yield PropertyChange(here, new)


def find_conflicts(
    changes: Iterable[PropertyChange], before: Mapping[str, Any], current: Mapping[str, Any]
) -> list[str]:
    """Return the names of properties that somebody else changed to another value meanwhile.

    Args:
        changes: The changes to write.
        before: The document that the changes were made to.
        current: The document of the server now.
    """
    conflicts: list[str] = []
    for change in changes:
        earlier, latest = _value_at(before, change.path), _value_at(current, change.path)
        if latest != earlier and latest != change.value:
            conflicts.append(change.name)
    return conflicts


def merge(document: Mapping[str, Any], changes: Iterable[PropertyChange]) -> dict[str, Any]:
    """Return a copy of a document with changes; all other properties are kept.

    >>> merge({"a": {"b": 1, "new": None}}, [PropertyChange(("a", "b"), 2)])
    {'a': {'b': 2, 'new': None}}
    """
    merged: dict[str, Any] = dict(document)
    for change in changes:
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
    """Find blank secrets in a document; remove those that are null and optional.

    Servers return secrets empty (vbr-api.md, F168). Sent like that, they would overwrite the real
    secrets. Null on an optional property reads as absent
    (docs/explanation/decisions/0003-tolerant-decoding.md).

    Args:
        model: The decoded document.
        document: The JSON value; null and optional secrets are removed from it.
        path: Path of the value from the root of the document.

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


def _value_at(document: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    node: Mapping[str, Any] = document
    for key in path[:-1]:
        child = node.get(key)
        if not isinstance(child, dict):
            return _NO_PARENT
        node = cast("dict[str, Any]", child)
    return node.get(path[-1], ABSENT)


__all__ = [
    "ABSENT",
    "PropertyChange",
    "blank_secrets",
    "find_changes",
    "find_conflicts",
    "merge",
]
