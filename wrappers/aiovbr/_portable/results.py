"""What became of each object of an import, read from the session's result and its log.

VBR.md, "Automation": a session can fail for some objects and succeed for others; its log says
which. How a record names its object is not documented, so any of an object's names counts.
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


# VBR.md, "Automation": what a server does with an object that exists is open; one may pass it over.
_SKIPPED: Final = re.compile(r"\bskipped\b|\balready exists\b|\bexists already\b", re.IGNORECASE)


class State(StrEnum):
    """What became of an object."""

    IMPORTED = "imported"
    BEFORE = "done before"
    """Imported by an earlier run of the same journal."""
    EXISTS = "exists"
    """There already, so it was not sent; equal, or told to be skipped."""
    DIFFERS = "differs"
    """There already and different, so it was not sent."""
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_SENT = "not sent"

    @property
    def arrived(self) -> bool:
        """Whether the target has the object as it should be."""
        return self in (State.IMPORTED, State.BEFORE, State.EXISTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectResult:
    """What became of one object.

    Attributes:
        kind: Name of its kind.
        name: Its name in the export.
        label: What people tell it by.
        state: What became of it.
        reason: Why, in the server's words where it said something.
    """

    kind: str
    name: str
    label: str
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One record of a session's log.

    Attributes:
        status: `Succeeded`, `Warning`, `Failed` or another word.
        title: What it is about.
        description: More, or nothing.
    """

    status: str
    title: str
    description: str = ""

    @property
    def text(self) -> str:
        """Title and description."""
        return f"{self.title}: {self.description}" if self.description else self.title


def of_all(items: Iterable[Item], state: State, reason: str = "") -> list[ObjectResult]:
    """Return the same result for every object."""
    return [
        ObjectResult(
            kind=item.kind.name, name=item.name, label=item.label, state=state, reason=reason
        )
        for item in items
    ]


def judge(
    items: Sequence[Item], log: Sequence[LogLine], *, result: str | None, message: str
) -> list[ObjectResult]:
    """Tell what became of each object that one import session was given.

    An object that a record names has that record's status. One that no record names was imported
    if the session succeeded; after a warning or a failure nobody can tell. Reasons hold no secret.

    Args:
        items: The objects that were sent.
        log: The session's log, in any order.
        result: The session's result: `Success`, `Warning`, `Failed` or something else.
        message: The session's message.
    """
    told = _lines_by_item(items, log)
    # A log may name only what went wrong: then silence is success, if the session warns at most.
    names_all = all(index in told for index in range(len(items)))
    found: list[ObjectResult] = []
    for index, item in enumerate(items):
        lines = told.get(index, [])
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
            reason = f"the session ended as {result}, its log does not name it: {message}"
        found.append(
            ObjectResult(
                kind=item.kind.name, name=item.name, label=item.label, state=state, reason=reason
            )
        )
    return _without_secrets(found, items)


def _without_secrets(results: list[ObjectResult], items: Sequence[Item]) -> list[ObjectResult]:
    """Take out what a log repeats of the secrets that were sent: reasons are shown and kept."""
    if not any(one.reason for one in results):
        return results
    secrets = set[str]().union(*(secrets_in(dict(item.data)) for item in items))
    return [replace(one, reason=masked(one.reason, secrets)) for one in results]


def _lines_by_item(items: Sequence[Item], log: Sequence[LogLine]) -> Mapping[int, list[LogLine]]:
    """Attach each record to the one object that it names; ambiguous records to none."""
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for index, item in enumerate(items):
        for name in item.names:
            owners[name].add(index)
    surest = {item.identity: index for index, item in reversed(list(enumerate(items)))}
    longest_first = sorted(surest, key=len, reverse=True)
    told: defaultdict[int, list[LogLine]] = defaultdict(list)
    for line in log:
        owner = _owner(line, surest, owners, longest_first)
        if owner is not None:
            told[owner].append(line)
    return told


def _owner(
    line: LogLine,
    surest: Mapping[str, int],
    owners: Mapping[str, set[int]],
    longest_first: Sequence[str],
) -> int | None:
    quoted = [match.group(match.lastindex or 0) for match in _QUOTED.finditer(line.text)]
    for name in quoted:
        if name in surest:
            return surest[name]
    for name in quoted:
        if len(owners.get(name, ())) == 1:
            return next(iter(owners[name]))
    if quoted:
        return None
    # No quotes: the longest name in the title decides, so that "job 10" is not read as "job 1".
    for name in longest_first:
        if name in line.title and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line.title):
            return surest[name]
    return None


__all__ = ["LogLine", "ObjectResult", "State", "judge", "of_all"]
