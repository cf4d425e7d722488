"""Steps of an import: one document, and one session, each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import is_array

from ..errors import ConfigurationError
from .items import Document, Item, items
from .kinds import in_import_order
from .references import references

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One import session: a document of one kind.

    Attributes:
        kind: Name of the kind.
        document: The wire document to send, secrets included.
        items: Objects of the document.
    """

    kind: str
    document: Document = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)


def plan_steps(documents: Mapping[str, Document], batch_size: int | None = None) -> list[Step]:
    """Return the import sessions for documents, in the order of dependency.

    Args:
        documents: Kind to wire document.
        batch_size: Objects per session; None sends all objects of a kind in one session.

    Raises:
        UnknownKind: If a name is not the name of a kind.
        ConfigurationError: If `batch_size` is less than 1.
    """
    if batch_size is not None and batch_size < 1:
        raise ConfigurationError(f"batch_size is {batch_size}; name at least one object")
    steps: list[Step] = []
    for kind in in_import_order(documents):
        ordered = _in_dependency_order(items(kind, documents[kind.name]))
        size = batch_size or max(len(ordered), 1)
        for start in range(0, len(ordered), size):
            batch = tuple(ordered[start : start + size])
            document = subset(documents[kind.name], batch)
            steps.append(Step(kind=kind.name, document=document, items=batch))
    return steps


def _in_dependency_order(unordered: list[Item]) -> list[Item]:
    """Return objects of one kind so that each follows the objects that it refers to.

    Only jobs that run after other jobs have such references. The order of other objects is kept.
    """
    if not unordered or len(unordered[0].kind.collections) > 1:
        return unordered
    by_name = {item.identity: item for item in unordered}
    ordered: dict[str, Item] = {}
    for item in unordered:
        chain = [item]
        while True:
            referenced = (
                by_name.get(reference.name)
                for reference in references(item.kind.name, chain[-1].data)
                if reference.kind == item.kind.name
            )
            previous = next((one for one in referenced if one and one.name not in ordered), None)
            if previous is None or previous in chain:
                break
            chain.append(previous)
        for link in reversed(chain):
            ordered.setdefault(link.name, link)
    return list(ordered.values())


def subset(document: Document, selected: Sequence[Item]) -> Document:
    """Return a document with only some of its objects.

    Args:
        document: The wire document; it is not changed.
        selected: Objects to keep.
    """
    kept: dict[str, list[Any]] = {}
    for item in selected:
        kept.setdefault(item.collection, []).append(item.data)
    return {key: kept.get(key, []) if is_array(value) else value for key, value in document.items()}


__all__ = ["Step", "plan_steps", "subset"]
