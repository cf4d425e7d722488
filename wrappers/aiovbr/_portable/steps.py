"""The steps of an import: which objects go together into one session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import is_array

from .items import Document, Item, items
from .kinds import in_import_order
from .references import references

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One import session to be: a document of one kind.

    Attributes:
        kind: Name of the kind.
        document: What is sent, secrets included.
        items: The objects in it.
    """

    kind: str
    document: Document = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)


def plan_steps(documents: Mapping[str, Document], batch_size: int | None = None) -> list[Step]:
    """Cut documents into import sessions, in the order in which objects depend on each other.

    Args:
        documents: Kind to wire document.
        batch_size: Objects per session; None sends all of a kind in one.

    Raises:
        KeyError: If there is no kind of a name.
        ValueError: If a batch holds less than one object.
    """
    if batch_size is not None and batch_size < 1:
        raise ValueError("batch_size: at least one object")
    steps: list[Step] = []
    for kind in in_import_order(documents):
        found = _chained(items(kind, documents[kind.name]))
        size = batch_size or max(len(found), 1)
        for start in range(0, len(found), size):
            part = tuple(found[start : start + size])
            steps.append(
                Step(kind=kind.name, document=part_of(documents[kind.name], part), items=part)
            )
    return steps


def _chained(found: list[Item]) -> list[Item]:
    """Return objects so that each stands behind those of its kind that it refers to.

    Jobs that run after other jobs do; nothing else changes its place.
    """
    if not found or len(found[0].kind.collections) > 1:
        return found
    by_name = {item.identity: item for item in found}
    placed: dict[str, Item] = {}
    for item in found:
        chain = [item]
        while True:
            refers = (
                by_name.get(one.name)
                for one in references(item.kind.name, chain[-1].data)
                if one.kind == item.kind.name
            )
            before = next((one for one in refers if one and one.name not in placed), None)
            if before is None or before in chain:
                break
            chain.append(before)
        for one in reversed(chain):
            placed.setdefault(one.name, one)
    return list(placed.values())


def part_of(document: Document, part: Sequence[Item]) -> Document:
    """Return a document that holds only some of its objects."""
    wanted: dict[str, list[Any]] = {}
    for item in part:
        wanted.setdefault(item.collection, []).append(item.data)
    return {
        key: wanted.get(key, []) if is_array(value) else value for key, value in document.items()
    }


__all__ = ["Step", "part_of", "plan_steps"]
