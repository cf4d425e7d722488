"""Objects of a wire document, their names and identities."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from aiovbr.bundle._canonical import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .kinds import Kind, Path

Document: TypeAlias = "dict[str, Any]"
"""Decoded JSON of the wire document of one kind."""

UNNAMED = "(unnamed)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One object of a wire document.

    Attributes:
        kind: Kind of the object.
        collection: Key of the document whose list contains the object.
        index: Index in that list.
        name: Unique name in the document: the identity, with `#2` for the second that shares it.
        identity: First value of `Kind.identity`; several objects can share it.
        data: Properties of the object.
    """

    kind: Kind
    collection: str
    index: int
    name: str
    identity: str
    data: Mapping[str, Any] = field(repr=False)

    @property
    def label(self) -> str:
        """Description for people, for instance `Linux root`; may be empty."""
        texts = (text_at(self.data, path) for path in self.kind.natural)
        return " ".join(text for text in texts if text and text != self.identity)

    @property
    def names(self) -> tuple[str, ...]:
        """All names that a log can use for the object, the most specific first."""
        paths = (*self.kind.identity, *self.kind.natural)
        texts = (text_at(self.data, path) for path in paths)
        return tuple(dict.fromkeys(text for text in texts if text))


def text_at(data: Mapping[str, Any], path: Path) -> str | None:
    """Return the text at a path of wire names, or None if it is missing or empty.

    >>> text_at({"server": {"hostName": "pr1"}}, ("server", "hostName"))
    'pr1'
    """
    value: object = data
    for name in path:
        if not is_object(value):
            return None
        value = value.get(name)
    return value if isinstance(value, str) and value else None


def entries(document: Mapping[str, Any]) -> Iterator[tuple[str, int, object]]:
    """Yield collection, index and entry, in the order of the document; an entry can be null."""
    for collection, value in document.items():
        if is_array(value):
            for index, entry in enumerate(value):
                yield collection, index, entry


def items(kind: Kind, document: Mapping[str, Any]) -> list[Item]:
    """Return the objects of a wire document, in its order.

    Collections that this release does not know are included.

    Args:
        kind: Kind of the document.
        document: The wire document.
    """
    occurrences: Counter[str] = Counter()
    parsed: list[Item] = []
    for collection, index, entry in entries(document):
        if not is_object(entry):
            continue
        texts = (text_at(entry, path) for path in kind.identity)
        identity = next((text for text in texts if text), UNNAMED)
        occurrences[identity] += 1
        count = occurrences[identity]
        name = identity if count == 1 else f"{identity}#{count}"
        parsed.append(
            Item(
                kind=kind,
                collection=collection,
                index=index,
                name=name,
                identity=identity,
                data=entry,
            )
        )
    return parsed


__all__ = ["UNNAMED", "Document", "Item", "entries", "items", "text_at"]
