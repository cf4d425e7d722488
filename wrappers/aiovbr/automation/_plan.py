"""What an import would do, object by object, without doing it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from .._portable.comparison import Difference, differences
from .._portable.items import Document, Item, items
from .._portable.kinds import KINDS, in_import_order
from .._portable.references import TAGS, references
from .._portable.selection import built_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .._client.automation_service import AutomationService
    from .._portable.references import Reference
    from .._portable.target import Target

# References to what every server has by itself are good everywhere.
_EVERYWHERE: Final = {
    "managedServers": ("This server",),
    "repositories": ("Default Backup Repository",),
}
_CONCURRENCY: Final = 3


class Action(StrEnum):
    """What an import would do with an object."""

    CREATE = "create"
    EQUAL = "equal"
    """It exists and is equal: nothing to do."""
    DIFFERS = "differs"
    """It exists and differs: not sent, unless told to."""
    BLOCKED = "blocked"
    """It cannot be imported, for a reason that is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What an import would do with one object.

    Attributes:
        kind: Name of its kind.
        name: Its name on the target.
        label: What people tell it by.
        action: What would be done.
        reason: Why it is blocked.
        differences: What differs; the target's value is the second.
    """

    kind: str
    name: str
    label: str
    action: Action
    reason: str = ""
    differences: tuple[Difference, ...] = ()


async def plan(
    automation: AutomationService,
    documents: Mapping[str, Document],
    *,
    lacking: Mapping[tuple[str, str], str] | None = None,
    on_progress: Callable[[str, int | None], None] | None = None,
) -> list[Planned]:
    """Read a server and tell what an import would do; nothing is changed.

    Args:
        automation: The server.
        documents: Kind to wire document under the names of the target, built-in objects left out.
        lacking: (Kind, name) of objects whose secrets are missing, and what is missing.
        on_progress: Called with a kind and None when it is read, and with its number of objects
            when that is done.
    """
    places = asyncio.Semaphore(_CONCURRENCY)
    tell = on_progress or _ignore

    async def look(kind: str) -> Target:
        async with places:
            tell(kind, None)
            target = await automation.look(kind)
            tell(kind, len(target.rows))
            return target

    targets = await asyncio.gather(*(look(kind) for kind in KINDS))
    bare = {kind: automation.bare(kind, document) for kind, document in documents.items()}
    return decide(bare, {target.kind.name: target for target in targets}, lacking or {})


def decide(
    found: Mapping[str, Sequence[Item]],
    targets: Mapping[str, Target],
    lacking: Mapping[tuple[str, str], str],
) -> list[Planned]:
    """Tell what an import would do, in its order.

    Args:
        found: Kind to objects without secrets.
        targets: What the server has, of all kinds.
        lacking: (Kind, name) of objects whose secrets are missing, and what is missing.
    """
    planned: dict[tuple[str, str], Planned] = {}
    wanted: dict[tuple[str, str], list[Reference]] = {}
    for kind in in_import_order(found):
        claims = targets[kind.name].claims()
        for item in found[kind.name]:
            key = (kind.name, item.name)
            planned[key] = _first(item, targets[kind.name], claims.claim(item.identity, item))
            if planned[key].action is Action.CREATE:
                wanted[key] = list(references(kind.name, item.data))
                if key in lacking:
                    planned[key] = _blocked(planned[key], f"missing secret: {lacking[key]}")
    _follow(planned, wanted, _known(found, targets), found)
    return list(planned.values())


def _first(item: Item, target: Target, there: Item | None) -> Planned:
    made = Planned(kind=item.kind.name, name=item.name, label=item.label, action=Action.CREATE)
    if there is not None:
        unlike = tuple(differences(item, there))
        action = Action.DIFFERS if unlike else Action.EQUAL
        return Planned(
            kind=made.kind, name=made.name, label=made.label, action=action, differences=unlike
        )
    if (reason := built_in(item, None)) is not None:
        return _blocked(made, f"its name collides: {reason}")
    if item.kind.identity == (("name",),) and target.has_row(item.identity):
        return _blocked(made, "its name is taken by an object that the server does not export")
    return made


def _blocked(one: Planned, reason: str) -> Planned:
    return Planned(
        kind=one.kind, name=one.name, label=one.label, action=Action.BLOCKED, reason=reason
    )


def _known(
    found: Mapping[str, Sequence[Item]], targets: Mapping[str, Target]
) -> dict[tuple[str, str], set[tuple[str, str]] | None]:
    """Return who answers to (kind, name or tag): objects of the export, or None: the server."""
    known: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for kind, ours in found.items():
        for item in ours:
            for name in item.names:
                known[kind, name].add((kind, item.name))
            for tag in (item.data.get(key) for key in TAGS):
                if isinstance(tag, str):
                    known[kind, tag].add((kind, item.name))
    answers: dict[tuple[str, str], set[tuple[str, str]] | None] = dict(known)
    for kind, target in targets.items():
        names: Iterable[str | None] = (
            *_EVERYWHERE.get(kind, ()),
            *(name for row in target.rows for name in (row.name, row.tag)),
            *(name for item in items(target.kind, target.document) for name in item.names),
        )
        answers |= {(kind, name): None for name in names if name}
    return answers


def _follow(
    planned: dict[tuple[str, str], Planned],
    wanted: Mapping[tuple[str, str], Sequence[Reference]],
    known: Mapping[tuple[str, str], set[tuple[str, str]] | None],
    found: Mapping[str, Sequence[Item]],
) -> None:
    """Block what refers to something that is not there, or is blocked itself, until all is told."""
    changed = True
    while changed:
        changed = False
        for key, refers in wanted.items():
            if planned[key].action is not Action.CREATE:
                continue
            for reference in refers:
                reason = _unmet(reference, planned, known, found)
                if reason:
                    planned[key] = _blocked(planned[key], reason)
                    changed = True
                    break


def _unmet(
    reference: Reference,
    planned: Mapping[tuple[str, str], Planned],
    known: Mapping[tuple[str, str], set[tuple[str, str]] | None],
    found: Mapping[str, Sequence[Item]],
) -> str:
    names = [name for name in (reference.tag, reference.name) if name]
    if reference.kind in ("credentials", "cloudCredentials"):
        names = names[:1]  # a tag that is given is the only thing that counts
    places = [(reference.kind, name) for name in names]
    there = [known[place] for place in places if place in known]
    if not names or any(who is None for who in there):
        return ""
    if not there:
        where = "" if reference.kind in found else ", which is not imported with it"
        return f"missing reference: {reference} is not on the server{where}"
    who = [one for group in there for one in group or ()]
    if all(planned[one].action is Action.BLOCKED for one in who):
        return f"missing reference: {reference} is blocked itself"
    return ""


def _ignore(_kind: str, _count: int | None) -> None:
    return


__all__ = ["Action", "Planned", "decide", "plan"]
