"""Rules for this project's marks on operations: groups and summaries."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING

from vbr_generator.curate.document import Document, listed, operations
from vbr_generator.curate.rules.rule import RuleChange, rule
from vbr_generator.errors import CurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["derived_groups", "derived_summaries", "group_tags"]

_TAKEN = frozenset({"groups", "revision"})  # attributes of every `Api`
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+")


def _is_group(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name) and name not in _TAKEN


@rule
def derived_groups(document: Document) -> Iterable[RuleChange]:
    """An operation without a group in the overlays gets a group from its tag, for review."""
    for operation in operations(document):
        if "x-vbr-group" not in operation.body:
            tag = " ".join(map(str, listed(operation.body.get("tags"))[:1])) or "other"
            group = "_".join(_WORDS.findall(tag)).lower() or "other"
            if not _is_group(group):
                group = f"group_{group}"
            operation.body["x-vbr-group"] = group
            yield RuleChange(operation.at, f"{operation.id}: group {group}")


@rule
def derived_summaries(document: Document) -> Iterable[RuleChange]:
    """An operation without a summary in the overlays gets a summary from its id, for review."""
    for operation in operations(document):
        if "summary" not in operation.body:
            words = [
                w if w.isupper() and len(w) > 1 else w.lower() for w in _WORDS.findall(operation.id)
            ]
            summary = " ".join(words)
            operation.body["summary"] = summary[:1].upper() + summary[1:] + "."
            yield RuleChange(operation.at, f"{operation.id}: {operation.body['summary']}")


@rule
def group_tags(document: Document) -> Iterable[RuleChange]:
    """Tags differ between revisions; the group of the overlays replaces them."""
    problems = [
        Problem(operation.at, f"group {group!r}", "a name that can be an attribute of `api`")
        for operation in operations(document)
        if not _is_group(group := str(operation.body["x-vbr-group"]))
    ]
    if problems:
        raise CurationError(problems)
    for operation in operations(document):
        tags = [operation.body["x-vbr-group"]]
        if operation.body.get("tags") != tags:
            yield RuleChange(operation.at, f"{listed(operation.body.get('tags'))} to {tags}")
        operation.body["tags"] = tags
