"""The objects in a wire document: which there are, and what each is called."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from aiovbr.bundle._canonical import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .kinds import Kind, Path

Document: TypeAlias = "dict[str, Any]"
"""A wire document of one kind, as JSON decodes it."""

UNNAMED = "(unnamed)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One object of a wire document.

    Attributes:
        kind: Its kind.
        collection: The key of the document that holds it.
        index: Its place there.
        name: What it is called; unique among the objects of its kind in its document.
        identity: What the server tells it by; two objects may share it.
        data: The object itself.
    """

    kind: Kind
    collection: str
    index: int
    name: str
    identity: str
    data: Mapping[str, Any] = field(repr=False)

    @property
    def label(self) -> str:
        """What people tell it by, for instance `Linux root`; may be empty."""
        texts = (text_at(self.data, path) for path in self.kind.natural)
        return " ".join(text for text in texts if text and text != self.identity)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that a log may call it by, the surest first."""
        paths = (*self.kind.identity, *self.kind.natural)
        found = (text_at(self.data, path) for path in paths)
        return tuple(dict.fromkeys(text for text in found if text))


def text_at(data: Mapping[str, Any], path: Path) -> str | None:
    """Return the text at a path of wire names, or None.

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
    """Iterate over collection, index and entry, in the document's order; entries may be null."""
    for collection, value in document.items():
        if is_array(value):
            for index, entry in enumerate(value):
                yield collection, index, entry


def items(kind: Kind, document: Mapping[str, Any]) -> list[Item]:
    """Return the objects of a wire document, in its order.

    A collection that this release does not know counts too: nothing is lost.

    Args:
        kind: What the document holds.
        document: The wire document.
    """
    seen: Counter[str] = Counter()
    found: list[Item] = []
    for collection, index, entry in entries(document):
        if not is_object(entry):
            continue
        texts = (text_at(entry, path) for path in kind.identity)
        identity = next((text for text in texts if text), UNNAMED)
        seen[identity] += 1
        name = identity if seen[identity] == 1 else f"{identity}#{seen[identity]}"
        found.append(
            Item(
                kind=kind,
                collection=collection,
                index=index,
                name=name,
                identity=identity,
                data=entry,
            )
        )
    return found


__all__ = ["UNNAMED", "Document", "Item", "entries", "items", "text_at"]
