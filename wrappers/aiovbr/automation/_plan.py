"""Plan of an import: one action per object, without any change."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from .._portable.comparison import Difference, differences
from .._portable.items import Document, Item, items
from .._portable.kinds import KINDS, in_import_order
from .._portable.references import TAGS, references
from .._portable.selection import built_in_reason

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.references import Reference
    from .._portable.target import ImportTarget

# Built-in objects, which every server has.
_EVERYWHERE: Final = {
    "managedServers": ("This server",),
    "repositories": ("Default Backup Repository",),
}
_CONCURRENCY: Final = 3


class PlanAction(StrEnum):
    """Action of an import for one object."""

    CREATE = "create"
    EQUAL = "equal"
    """It exists and is equal. It would not be sent."""
    DIFFERS = "differs"
    """It exists and differs. Only the option to overwrite would send it."""
    BLOCKED = "blocked"
    """It cannot be imported; the plan has the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedObject:
    """One object of a plan.

    Attributes:
        kind: Name of the kind.
        name: Name of the object on the target.
        label: Description of the object for people.
        action: Action of the import.
        reason: Reason why the object is blocked; empty otherwise.
        differences: Differences to the existing object; its values are the second ones.
    """

    kind: str
    name: str
    label: str
    action: PlanAction
    reason: str = ""
    differences: tuple[Difference, ...] = ()


async def plan(
    automation: AutomationService,
    documents: Mapping[str, Document],
    *,
    lacking: Mapping[tuple[str, str], str] | None = None,
    on_progress: Callable[[str, int | None], None] | None = None,
) -> list[PlannedObject]:
    """Read a server and return the action of an import for each object; nothing is changed.

    Args:
        automation: The target.
        documents: Kind to wire document, with the names of the target, without built-in objects.
        lacking: (Kind, name) of objects with missing secrets, to a description of the secrets.
        on_progress: Called with the name of a kind and None before it is read, and with the name
            and its number of objects afterwards.
    """
    limit = asyncio.Semaphore(_CONCURRENCY)
    report = on_progress or _ignore

    async def read_target(kind: str) -> ImportTarget:
        async with limit:
            report(kind, None)
            target = await automation.read_target(kind)
            report(kind, len(target.rows))
            return target

    targets = await asyncio.gather(*(read_target(kind) for kind in KINDS))
    items_by_kind = {
        kind: automation.items_without_secrets(kind, document)
        for kind, document in documents.items()
    }
    return decide(items_by_kind, {target.kind.name: target for target in targets}, lacking or {})


def decide(
    items_by_kind: Mapping[str, Sequence[Item]],
    targets: Mapping[str, ImportTarget],
    lacking: Mapping[tuple[str, str], str],
) -> list[PlannedObject]:
    """Return the action of an import for each object, in its order.

    Args:
        items_by_kind: Kind to objects without secrets.
        targets: Kind to objects of the server, all kinds.
        lacking: (Kind, name) of objects with missing secrets, to a description of the secrets.
    """
    planned: dict[tuple[str, str], PlannedObject] = {}
    references_of: dict[tuple[str, str], list[Reference]] = {}
    for kind in in_import_order(items_by_kind):
        target = targets[kind.name]
        claims = target.claims()
        for item in items_by_kind[kind.name]:
            key = (kind.name, item.name)
            planned[key] = _plan_item(item, target, claims.claim(item.identity, item))
            if planned[key].action is PlanAction.CREATE:
                references_of[key] = list(references(kind.name, item.data))
                if key in lacking:
                    planned[key] = _blocked(planned[key], f"missing secret: {lacking[key]}")
    _block_unmet(planned, references_of, _owners(items_by_kind, targets), items_by_kind)
    return list(planned.values())


def _plan_item(item: Item, target: ImportTarget, existing: Item | None) -> PlannedObject:
    """Return the action for an object without regard to its references."""
    planned = PlannedObject(
        kind=item.kind.name, name=item.name, label=item.label, action=PlanAction.CREATE
    )
    if existing is not None:
        found = tuple(differences(item, existing))
        action = PlanAction.DIFFERS if found else PlanAction.EQUAL
        return replace(planned, action=action, differences=found)
    if (reason := built_in_reason(item, None)) is not None:
        return _blocked(planned, f"its name collides: {reason}")
    if item.kind.identity == (("name",),) and target.has_row(item.identity):
        return _blocked(planned, "its name is taken by an object that the server does not export")
    return planned


def _blocked(planned: PlannedObject, reason: str) -> PlannedObject:
    return replace(planned, action=PlanAction.BLOCKED, reason=reason, differences=())


def _owners(
    items_by_kind: Mapping[str, Sequence[Item]], targets: Mapping[str, ImportTarget]
) -> dict[tuple[str, str], set[tuple[str, str]] | None]:
    """Return (kind, name or tag) to the objects of the export, or to None for the server."""
    known: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for kind, kind_items in items_by_kind.items():
        for item in kind_items:
            for name in item.names:
                known[kind, name].add((kind, item.name))
            for tag in (item.data.get(key) for key in TAGS):
                if isinstance(tag, str):
                    known[kind, tag].add((kind, item.name))
    owners: dict[tuple[str, str], set[tuple[str, str]] | None] = dict(known)
    for kind, target in targets.items():
        names: Iterable[str | None] = (
            *_EVERYWHERE.get(kind, ()),
            *(name for row in target.rows for name in (row.name, row.tag)),
            *(name for item in items(target.kind, target.document) for name in item.names),
        )
        owners |= {(kind, name): None for name in names if name}
    return owners


def _block_unmet(
    planned: dict[tuple[str, str], PlannedObject],
    references_of: Mapping[tuple[str, str], Sequence[Reference]],
    owners: Mapping[tuple[str, str], set[tuple[str, str]] | None],
    exported_kinds: Collection[str],
) -> None:
    """Block objects that refer to missing or blocked objects, directly or through others."""
    changed = True
    while changed:
        changed = False
        for key, item_references in references_of.items():
            if planned[key].action is not PlanAction.CREATE:
                continue
            for reference in item_references:
                reason = _unmet(reference, planned, owners, exported_kinds)
                if reason:
                    planned[key] = _blocked(planned[key], reason)
                    changed = True
                    break


def _unmet(
    reference: Reference,
    planned: Mapping[tuple[str, str], PlannedObject],
    owners: Mapping[tuple[str, str], set[tuple[str, str]] | None],
    exported_kinds: Collection[str],
) -> str:
    """Return why a reference cannot be resolved; empty if it can."""
    names = [name for name in (reference.tag, reference.name) if name]
    if reference.kind in ("credentials", "cloudCredentials"):
        names = names[:1]  # a tag takes precedence over the name
    keys = [(reference.kind, name) for name in names]
    groups = [owners[key] for key in keys if key in owners]
    if not names or any(group is None for group in groups):
        return ""
    if not groups:
        suffix = "" if reference.kind in exported_kinds else ", and that kind is not imported"
        return f"missing reference: {reference} is not on the server{suffix}"
    objects = [key for group in groups for key in group or ()]
    if all(planned[key].action is PlanAction.BLOCKED for key in objects):
        return f"missing reference: {reference} is blocked itself"
    return ""


def _ignore(_kind: str, _count: int | None) -> None:
    return


__all__ = ["PlanAction", "PlannedObject", "decide", "plan"]
