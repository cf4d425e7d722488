"""Result of each object of an import, derived from the result and the log of its session.

A session can fail for some objects and succeed for others. The log has the result of each object,
but its texts are not documented, so any name of an object is accepted (vbr-api.md, F175).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from aiovbr._text.redaction import masked, secrets_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .items import Item

_QUOTED: Final = re.compile(r"'([^']+)'|\"([^\"]+)\"|\[([^\]]+)\]")

# A server may skip an existing object (vbr-api.md, F175).
_SKIPPED: Final = re.compile(r"\bskipped\b|\balready exists\b|\bexists already\b", re.IGNORECASE)


class State(StrEnum):
    """State of an object after an import."""

    IMPORTED = "imported"
    BEFORE = "done before"
    """An earlier run with the same journal imported it."""
    EXISTS = "exists"
    """It exists on the target and is equal, or differs and is skipped by option. Not sent."""
    DIFFERS = "differs"
    """It exists on the target and differs. Not sent."""
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It was sent, and its state is not known."""
    NOT_SENT = "not sent"

    @property
    def arrived(self) -> bool:
        """True if the target has the object as exported, or a skipped object of the same name."""
        return self in (State.IMPORTED, State.BEFORE, State.EXISTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectResult:
    """Result of one object of an import.

    Attributes:
        kind: Name of the kind.
        name: Name of the object in the export.
        label: Description of the object for people.
        state: State of the object.
        reason: Reason for the state; a text of the server if there is one.
    """

    kind: str
    name: str
    label: str
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One record of the log of a session.

    Attributes:
        status: `Succeeded`, `Warning`, `Failed` or another word.
        title: Title of the record.
        description: Further text, or empty.
    """

    status: str
    title: str
    description: str = ""

    @property
    def text(self) -> str:
        """Title and description, separated by a colon."""
        return f"{self.title}: {self.description}" if self.description else self.title


def same_result(items: Iterable[Item], state: State, reason: str = "") -> list[ObjectResult]:
    """Return one result per object, all with the same state and reason."""
    return [
        ObjectResult(
            kind=item.kind.name, name=item.name, label=item.label, state=state, reason=reason
        )
        for item in items
    ]


def derive_results(
    items: Sequence[Item], log: Sequence[LogLine], *, result: str | None, message: str
) -> list[ObjectResult]:
    """Return the result of each object of one import session.

    An object has the status of the records that name it. An object that no record names is
    imported if the session succeeded, and unknown after a warning or a failure. Secrets are masked
    in reasons.

    Args:
        items: The objects that were sent.
        log: Log of the session, in any order.
        result: Result of the session: `Success`, `Warning`, `Failed` or another word.
        message: Message of the session.
    """
    lines_by_item = _lines_by_item(items, log)
    # A log may name only failed objects. Then the result of the session decides for the others.
    names_all = all(index in lines_by_item for index in range(len(items)))
    results: list[ObjectResult] = []
    for index, item in enumerate(items):
        lines = lines_by_item.get(index, [])
        failed = [line for line in lines if line.status.casefold() == "failed"]
        warned = [line for line in lines if line.status.casefold() == "warning"]
        if failed:
            state, reason = State.FAILED, failed[0].text
        elif warned and _SKIPPED.search(warned[0].text):
            state, reason = State.DIFFERS, warned[0].text
        elif lines:
            state, reason = State.IMPORTED, warned[0].text if warned else ""
        elif (result or "").casefold() == "success" or names_all:
            state, reason = State.IMPORTED, ""
        else:
            state = State.UNKNOWN
            reason = f"the session ended with {result}, and its log does not name it: {message}"
        results.append(
            ObjectResult(
                kind=item.kind.name, name=item.name, label=item.label, state=state, reason=reason
            )
        )
    return _mask_secrets(results, items)


def _mask_secrets(results: list[ObjectResult], items: Sequence[Item]) -> list[ObjectResult]:
    """Mask sent secrets in reasons: a log can repeat them, and reasons are shown and stored."""
    if not any(result.reason for result in results):
        return results
    secrets = set[str]().union(*(secrets_in(dict(item.data)) for item in items))
    return [replace(result, reason=masked(result.reason, secrets)) for result in results]


def _lines_by_item(items: Sequence[Item], log: Sequence[LogLine]) -> Mapping[int, list[LogLine]]:
    """Assign each record to the object that it names; an ambiguous record to none."""
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for index, item in enumerate(items):
        for name in item.names:
            owners[name].add(index)
    by_identity = {item.identity: index for index, item in reversed(list(enumerate(items)))}
    longest_first = sorted(by_identity, key=len, reverse=True)
    lines: defaultdict[int, list[LogLine]] = defaultdict(list)
    for line in log:
        owner = _owner(line, by_identity, owners, longest_first)
        if owner is not None:
            lines[owner].append(line)
    return lines


def _owner(
    line: LogLine,
    by_identity: Mapping[str, int],
    owners: Mapping[str, set[int]],
    longest_first: Sequence[str],
) -> int | None:
    quoted = [match.group(match.lastindex or 0) for match in _QUOTED.finditer(line.text)]
    for name in quoted:
        if name in by_identity:
            return by_identity[name]
    for name in quoted:
        if len(owners.get(name, ())) == 1:
            return next(iter(owners[name]))
    if quoted:
        return None
    # Without quotes the longest name in the title decides: "job 10" contains "job 1".
    for name in longest_first:
        if name in line.title and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line.title):
            return by_identity[name]
    return None


__all__ = ["LogLine", "ObjectResult", "State", "derive_results", "same_result"]
