"""Overlays: OpenAPI Overlay 1.0.0 documents; the ledger lists the places of each action."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from vbr_generator.curate.document import Document, clone, is_list, is_object, listed, mapping
from vbr_generator.curate.jsonpath import find
from vbr_generator.errors import CurationError, Problem, SelectorError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = [
    "AppliedAction",
    "Overlay",
    "OverlayAction",
    "apply_overlays",
    "hits",
    "load_overlays",
    "stale_actions",
    "unapplied_actions",
]


@dataclass(frozen=True, slots=True)
class OverlayAction:
    """One change of an overlay: merge `update` into the selected values, or remove them."""

    target: str
    reason: str
    update: Any = None
    remove: bool = False

    @property
    def sha256(self) -> str:
        """Short digest of target and change, to find actions that differ from a ledger."""
        text = json.dumps([self.target, self.update, self.remove], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay document.

    Attributes:
        name: File name.
        title: Title of the document.
        revisions: The revisions of the overlay; empty if all share it (`x-vbr-shared`).
        actions: The changes, in order.
    """

    name: str
    title: str
    revisions: tuple[str, ...]
    actions: tuple[OverlayAction, ...]

    @property
    def shared(self) -> bool:
        """True if all revisions share the overlay; its actions need a match in one of them."""
        return not self.revisions


@dataclass(frozen=True, slots=True)
class AppliedAction:
    """An action, with the JSON pointers of the changed values."""

    overlay: str
    action: OverlayAction
    at: tuple[str, ...]


def _action(raw: object, common: str) -> OverlayAction | str:
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
        return f"{target}: an update of JSON values; quote dates and similar values ({error})"
    remove = action.get("remove", False) is True
    if remove == ("update" in action):
        return f"{target}: either update or remove"
    return OverlayAction(target, reason, clone(action.get("update")), remove)


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
            Problem(path.name, "is not an overlay 1.0.0", "overlay, info.title and .version")
        )
    if bool(revisions) == (info.get("x-vbr-shared") is True):
        what = "does not name its revisions"
        problems.append(Problem(path.name, what, "info.x-vbr-shared or info.x-vbr-revisions"))
    actions: list[OverlayAction] = []
    for index, item in enumerate(listed(raw.get("actions"))):
        action = _action(item, str(info.get("x-vbr-reason", "")))
        if isinstance(action, OverlayAction):
            actions.append(action)
        else:
            problems.append(Problem(f"{path.name}#/actions/{index}", "is not an action", action))
    return Overlay(path.name, str(info.get("title", "")), revisions, tuple(actions)), problems


def load_overlays(folder: Path, revision: str) -> tuple[Overlay, ...]:
    """Load the overlays of a revision from a folder, in the order of their names.

    Raises:
        CurationError: If a file is not a valid overlay.
    """
    return tuple(o for o in _load_all(folder) if o.shared or revision in o.revisions)


def _load_all(folder: Path) -> list[Overlay]:
    loaded = [_overlay(path) for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))]
    problems = [problem for _, invalid in loaded for problem in invalid]
    if problems:
        raise CurationError(problems)
    return [overlay for overlay, _ in loaded]


def _merge(target: Document, update: Document) -> None:
    """Merge as Overlay 1.0.0 requires: objects by key, arrays by appending, else by replacing."""
    for key, value in update.items():
        current = target.get(key)
        if is_object(current) and is_object(value):
            _merge(current, value)
        elif is_list(current) and is_list(value):
            target[key] = [*current, *clone(value)]
        else:
            target[key] = clone(value)


def _apply(action: OverlayAction, document: Document) -> tuple[str, ...]:
    matches = find(action.target, document)
    for match in reversed(matches):
        if action.remove and not match.at:
            raise SelectorError(f"{action.target} is the document, which cannot be removed")
        if action.remove:
            del match.parent[match.key]
        elif is_object(match.value) and is_object(action.update):
            _merge(match.value, action.update)
        elif is_list(match.value):
            match.value.append(clone(action.update))
        else:
            raise SelectorError(f"{action.target} selects {match.at}, which cannot be updated")
    return tuple(match.at for match in matches)


def apply_overlays(
    document: Document, overlays: Iterable[Overlay]
) -> tuple[Document, tuple[AppliedAction, ...]]:
    """Return a copy of a document with all overlays applied, and the places of each action.

    Raises:
        CurationError: If a target is invalid, or an action of an overlay that is not shared selects
            nothing. `stale_actions` checks shared overlays over all revisions.
    """
    copy: Document = clone(document)
    applied: list[AppliedAction] = []
    problems: list[Problem] = []
    for overlay in overlays:
        for action in overlay.actions:
            try:
                at = _apply(action, copy)
            except SelectorError as error:
                problems.append(Problem(overlay.name, str(error), "a path that jsonpath.py reads"))
                continue
            if not at and not overlay.shared:
                problems.append(
                    Problem(overlay.name, f"{action.target} selects nothing", "its removal")
                )
            applied.append(AppliedAction(overlay.name, action, at))
    if problems:
        raise CurationError(problems)
    return copy, tuple(applied)


def hits(action: OverlayAction, documents: Sequence[Document]) -> bool:
    """Return True if the target of an action exists in one of the documents."""
    return any(find(action.target, document) for document in documents)


def stale_actions(spec: Path) -> list[tuple[str, str]]:
    """Find the actions of overlays that no revision of a folder needs.

    A single curation cannot find them, because the next curated revision may need an action. A
    revision needs an action if its ledger lists a match (a removed value no longer exists in the
    document), or if the action matches its curated document.

    Args:
        spec: The folder of documents, ledgers and overlays.

    Returns:
        The overlay and the target of each action.
    """
    ledgers = [_json(path) for path in sorted(spec.glob("*.ledger.json"))]
    revisions = {ledger["revision"] for ledger in ledgers}
    matched = {
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
        if (overlay.name, action.target) not in matched
    }
    documents = [_json(spec / f"{revision}.json") for revision in revisions] if pending else []
    return [key for key, action in pending.items() if not hits(action, documents)]


def unapplied_actions(spec: Path) -> list[tuple[str, str, str]]:
    """Find the actions whose current form is not applied to a curated document.

    Args:
        spec: The folder of documents, ledgers and overlays.

    Returns:
        The revision, the overlay and the target of each action that was changed, removed or added
        since the curation and that matches the document.
    """
    unapplied: list[tuple[str, str, str]] = []
    if not (spec / "overlays").is_dir():
        return unapplied
    for path in sorted(spec.glob("*.ledger.json")):
        ledger = _json(path)
        revision = ledger["revision"]
        then = {(o["overlay"], o["target"], o["sha256"]): o["hits"] for o in ledger["overlays"]}
        now = {
            (overlay.name, action.target, action.sha256): action
            for overlay in load_overlays(spec / "overlays", revision)
            for action in overlay.actions
        }
        changed = [key for key, places in then.items() if places and key not in now]
        new = [key for key in now if key not in then]
        document = [_json(spec / f"{revision}.json")] if new else []
        changed += [key for key in new if hits(now[key], document)]
        unapplied += sorted({(revision, overlay, target) for overlay, target, _ in changed})
    return unapplied


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())
