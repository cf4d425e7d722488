"""Overlays: OpenAPI Overlay 1.0.0 documents, applied with every action accounted for."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from vbr_generator.curate.document import Document, clone, is_list, is_object, listed, mapping
from vbr_generator.curate.jsonpath import UnsupportedPathError, find
from vbr_generator.curate.rules.rule import CurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = [
    "Action",
    "Applied",
    "Overlay",
    "apply_overlays",
    "hits",
    "load_overlays",
    "stale_actions",
    "unapplied_actions",
]


@dataclass(frozen=True, slots=True)
class Action:
    """One change of an overlay: merge `update` into what `target` selects, or remove it."""

    target: str
    reason: str
    update: Any = None
    remove: bool = False

    @property
    def sha256(self) -> str:
        """Digest of what it does, short: it tells a changed action from the one in a ledger."""
        told = json.dumps([self.target, self.update, self.remove], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay document.

    Attributes:
        name: Its file's name.
        title: What it is for.
        revisions: The revisions that it is for; empty for one that all share (`x-vbr-shared`).
        actions: Its changes, in order.
    """

    name: str
    title: str
    revisions: tuple[str, ...]
    actions: tuple[Action, ...]

    @property
    def shared(self) -> bool:
        """Tell whether all revisions share it: an action must then hit in one, not in each."""
        return not self.revisions


@dataclass(frozen=True, slots=True)
class Applied:
    """An action and the pointers that it changed."""

    overlay: str
    action: Action
    at: tuple[str, ...]


def _action(raw: object, common: str) -> Action | str:
    action = mapping(raw)
    unknown = sorted(set(action) - {"target", "description", "update", "remove"})
    if unknown:
        return f"unknown key {', '.join(unknown)}"
    target, reason = action.get("target"), action.get("description", common)
    if not isinstance(target, str) or not isinstance(reason, str) or not reason:
        return "target and a reason (description)"
    try:
        json.dumps(action.get("update"))
    except TypeError as error:
        return f"{target}: an update of JSON values; quote what YAML reads otherwise ({error})"
    remove = action.get("remove", False) is True
    if remove == ("update" in action):
        return f"{target}: either update or remove"
    return Action(target, reason, clone(action.get("update")), remove)


def _read_yaml(path: Path) -> object:
    reader: Any = YAML(typ="safe", pure=True)  # ruamel.yaml's own types are incomplete
    return reader.load(path)


def _overlay(path: Path) -> tuple[Overlay, list[Problem]]:
    try:
        raw: Document = mapping(_read_yaml(path))
    except YAMLError as error:
        problem = Problem(path.name, f"is not YAML: {error}", "a valid document")
        return Overlay(path.name, "", (), ()), [problem]
    info = mapping(raw.get("info"))
    revisions = tuple(map(str, listed(info.get("x-vbr-revisions"))))
    problems: list[Problem] = []
    if str(raw.get("overlay")) != "1.0.0" or "title" not in info or "version" not in info:
        problems.append(
            Problem(path.name, "is no overlay 1.0.0", "overlay, info.title and .version")
        )
    if bool(revisions) == (info.get("x-vbr-shared") is True):
        what = "does not say whose it is"
        problems.append(Problem(path.name, what, "info.x-vbr-shared or info.x-vbr-revisions"))
    actions: list[Action] = []
    for index, item in enumerate(listed(raw.get("actions"))):
        action = _action(item, str(info.get("x-vbr-reason", "")))
        if isinstance(action, Action):
            actions.append(action)
        else:
            problems.append(Problem(f"{path.name}#/actions/{index}", "is no action", action))
    return Overlay(path.name, str(info.get("title", "")), revisions, tuple(actions)), problems


def load_overlays(folder: Path, revision: str) -> tuple[Overlay, ...]:
    """Load the overlays of a folder that are for a revision, in the order of their names.

    Raises:
        CurationError: One of them is no valid overlay.
    """
    return tuple(o for o in _load_all(folder) if o.shared or revision in o.revisions)


def _load_all(folder: Path) -> list[Overlay]:
    loaded = [_overlay(path) for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))]
    problems = [problem for _, found in loaded for problem in found]
    if problems:
        raise CurationError(problems)
    return [overlay for overlay, _ in loaded]


def _merge(target: Document, update: Document) -> None:
    """Merge as Overlay 1.0.0 says: objects by key, arrays by appending, else replacing."""
    for key, value in update.items():
        have = target.get(key)
        if is_object(have) and is_object(value):
            _merge(have, value)
        elif is_list(have) and is_list(value):
            target[key] = [*have, *clone(value)]
        else:
            target[key] = clone(value)


def _apply(action: Action, document: Document) -> tuple[str, ...]:
    matches = find(action.target, document)
    for match in reversed(matches):
        if action.remove and not match.at:
            raise UnsupportedPathError(f"{action.target} is the document itself: it stays")
        if action.remove:
            del match.parent[match.key]
        elif is_object(match.value) and is_object(action.update):
            _merge(match.value, action.update)
        elif is_list(match.value):
            match.value.append(clone(action.update))
        else:
            raise UnsupportedPathError(
                f"{action.target} selects {match.at}, which cannot be updated"
            )
    return tuple(match.at for match in matches)


def apply_overlays(
    document: Document, overlays: Iterable[Overlay]
) -> tuple[Document, tuple[Applied, ...]]:
    """Give a copy of a document with all overlays applied, and what each action changed.

    Raises:
        CurationError: An action of an overlay that is not shared selects nothing, or a target is
            not understood. Shared actions are for the caller to judge, over all revisions.
    """
    copy: Document = clone(document)
    applied: list[Applied] = []
    problems: list[Problem] = []
    for overlay in overlays:
        for action in overlay.actions:
            try:
                at = _apply(action, copy)
            except UnsupportedPathError as error:
                problems.append(Problem(overlay.name, str(error), "a path of jsonpath.py"))
                continue
            if not at and not overlay.shared:
                problems.append(
                    Problem(overlay.name, f"{action.target} hits nothing", "its removal")
                )
            applied.append(Applied(overlay.name, action, at))
    if problems:
        raise CurationError(problems)
    return copy, tuple(applied)


def hits(action: Action, documents: Sequence[Document]) -> bool:
    """Tell whether an action's target exists in one of some curated documents."""
    return any(find(action.target, document) for document in documents)


def stale_actions(spec: Path) -> list[tuple[str, str]]:
    """Find the actions of overlays that no revision of a folder needs.

    This is a question to all revisions together, so no single curation can answer it: the revision
    that an action is for may be the next one to be curated. An action is needed if it hit when one
    was curated, as its ledger tells (what it removes is not there any more), or would hit now.

    Args:
        spec: The folder of documents, ledgers and overlays.

    Returns:
        The overlay and the target of each.
    """
    ledgers = [_json(path) for path in sorted(spec.glob("*.ledger.json"))]
    revisions = {ledger["revision"] for ledger in ledgers}
    hit = {
        (item["overlay"], item["target"])
        for ledger in ledgers
        for item in ledger["overlays"]
        if item["hits"]
    }
    pending = {
        (overlay.name, action.target): action
        for overlay in _load_all(spec / "overlays")
        if overlay.shared or revisions & set(overlay.revisions)
        for action in overlay.actions
        if (overlay.name, action.target) not in hit
    }
    documents = [_json(spec / f"{revision}.json") for revision in revisions] if pending else []
    return [key for key, action in pending.items() if not hits(action, documents)]


def unapplied_actions(spec: Path) -> list[tuple[str, str, str]]:
    """Find the actions that a curated document does not have as the overlays tell them now.

    Args:
        spec: The folder of documents, ledgers and overlays.

    Returns:
        The revision, the overlay and the target of each: actions that hit when the revision was
        curated and are changed or gone since, and those that came since and would hit.
    """
    found: list[tuple[str, str, str]] = []
    if not (spec / "overlays").is_dir():  # documents alone: there is nothing to compare with
        return found
    for path in sorted(spec.glob("*.ledger.json")):
        ledger = _json(path)
        revision = ledger["revision"]
        then = {(o["overlay"], o["target"], o["sha256"]): o["hits"] for o in ledger["overlays"]}
        now = {
            (overlay.name, action.target, action.sha256): action
            for overlay in load_overlays(spec / "overlays", revision)
            for action in overlay.actions
        }
        changed = [key for key, hit in then.items() if hit and key not in now]
        new = [key for key in now if key not in then]
        document = [_json(spec / f"{revision}.json")] if new else []
        changed += [key for key in new if hits(now[key], document)]
        found += sorted({(revision, overlay, target) for overlay, target, _ in changed})
    return found


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())
