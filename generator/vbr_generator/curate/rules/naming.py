"""Rules about our own marks on operations: groups and summaries."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING

from vbr_generator.curate.document import Document, listed, operations
from vbr_generator.curate.rules.rule import (
    Change,
    CurationError,
    Problem,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["derived_groups", "derived_summaries", "group_tags"]

_TAKEN = frozenset({"groups", "revision"})  # what every `Api` has besides
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+")


def _is_group(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name) and name not in _TAKEN


@rule
def derived_groups(document: Document) -> Iterable[Change]:
    """An operation that the overlays give no group yet gets one from its tag, for review."""
    for operation in operations(document):
        if "x-vbr-group" not in operation.body:
            tag = " ".join(map(str, listed(operation.body.get("tags"))[:1])) or "other"
            group = "_".join(_WORDS.findall(tag)).lower() or "other"
            if not _is_group(group):
                group = f"group_{group}"
            operation.body["x-vbr-group"] = group
            yield Change(operation.at, f"{operation.id}: group {group}")


@rule
def derived_summaries(document: Document) -> Iterable[Change]:
    """An operation that the overlays give no summary yet gets one from its id, for review."""
    for operation in operations(document):
        if "summary" not in operation.body:
            words = [
                w if w.isupper() and len(w) > 1 else w.lower() for w in _WORDS.findall(operation.id)
            ]
            summary = " ".join(words)
            operation.body["summary"] = summary[:1].upper() + summary[1:] + "."
            yield Change(operation.at, f"{operation.id}: {operation.body['summary']}")


@rule
def group_tags(document: Document) -> Iterable[Change]:
    """Tags move between revisions; the group of our own mapping stands in their place."""
    problems = [
        Problem(operation.at, f"group {group!r}", "one that can be an attribute of `api`")
        for operation in operations(document)
        if not _is_group(group := str(operation.body["x-vbr-group"]))
    ]
    if problems:
        raise CurationError(problems)
    for operation in operations(document):
        tags = [operation.body["x-vbr-group"]]
        if operation.body.get("tags") != tags:
            yield Change(operation.at, f"{listed(operation.body.get('tags'))} to {tags}")
        operation.body["tags"] = tags
