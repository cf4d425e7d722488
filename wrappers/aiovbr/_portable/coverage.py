"""Coverage of an export: which objects of its source it carries, and which it leaves behind.

VBR.md, "Automation": an export drops all jobs but backup jobs of vSphere, without a word. So an
export can be imported completely, and equal, while most jobs of the source stay behind.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from .items import items, text_at
from .kinds import KINDS
from .vocabulary import VALUES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from .items import Document

Filters: TypeAlias = "Mapping[str, Collection[str]]"
"""`ids`, `names` and `types` that an export was narrowed to, as of `Automation.export`."""

JOBS: Final = "jobs"
_SPELLINGS: Final = {later.casefold(): first.casefold() for first, later in VALUES["EJobType"]}
_CARRIED: Final = frozenset({"backup"})
_NOT_EXPORTED: Final = "exports carry vSphere backup jobs only"
_ABSENT: Final = "the export does not contain it; it may be newer than the export"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceObject:
    """An object as the source lists it.

    Attributes:
        id: Its id.
        type: Its type as the source spells it, for instance `HyperVBackup`.
        name: Its name.
    """

    id: str
    type: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All objects of one kind that the source lists.

    Attributes:
        revision: API revision of the list.
        types: Types that this revision has a name for.
        objects: Rows of the list.
    """

    revision: str
    types: frozenset[str]
    objects: tuple[SourceObject, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftBehind:
    """An object of the source that the export does not carry.

    Attributes:
        kind: Name of its kind.
        type: Its type as the source spells it.
        name: Its name.
        reason: Why, for people.
    """

    kind: str
    type: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A kind whose objects on the source were compared with the export.

    Attributes:
        kind: Name of the kind.
        total: Objects of the source that were compared.
        listed_in: Name of the list that they were read from, for people.
        narrowed: Whether objects that a filter of the export excludes are not among them.
    """

    kind: str
    total: int
    listed_in: str
    narrowed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotChecked:
    """A kind of which the source may have objects that were not compared.

    Attributes:
        kind: Name of the kind.
        reason: Why, for people.
    """

    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Result of comparing the objects of a source with those of an export.

    Attributes:
        counted: Kinds that were compared.
        left_behind: Objects that the export does not carry.
        not_checked: Kinds that could not be compared, or not completely.
    """

    counted: tuple[Counted, ...] = ()
    left_behind: tuple[LeftBehind, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every object that was compared is carried, and nothing was left unchecked."""
        return not self.left_behind and not self.not_checked


def cover_jobs(document: Document, listing: Listing, filters: Filters) -> Coverage:
    """Compare the jobs of a source with those of an export, by type and name.

    Args:
        document: The exported wire document of jobs.
        listing: Jobs of the source, of every type.
        filters: What the export was narrowed to; jobs that it excludes are not compared.
    """
    carried = Counter(
        (_type_key(text_at(item.data, ("type",)) or "Backup"), item.identity)
        for item in items(KINDS[JOBS], document)
    )
    wanted = [one for one in listing.objects if _passes(one, filters)]
    left_behind: list[LeftBehind] = []
    for one in sorted(wanted, key=lambda row: (row.type, row.name)):
        key = (_type_key(one.type), one.name)
        if carried[key]:
            carried[key] -= 1
            continue
        reason = _ABSENT if key[0] in _CARRIED else _NOT_EXPORTED
        left_behind.append(LeftBehind(kind=JOBS, type=one.type, name=one.name, reason=reason))
    return Coverage(
        counted=(
            Counted(
                kind=JOBS,
                total=len(wanted),
                listed_in=f"job states (API revision {listing.revision})",
                narrowed=any(filters.values()),
            ),
        ),
        left_behind=tuple(left_behind),
        not_checked=tuple(_unnamed(listing)),
    )


def _unnamed(listing: Listing) -> Iterable[NotChecked]:
    """Report a revision that has no name for the jobs that an export drops."""
    if _CARRIED.issuperset(map(_type_key, listing.types)):
        names = ", ".join(sorted(listing.types))
        yield NotChecked(
            kind=JOBS,
            reason=(
                f"API revision {listing.revision}, the newest that the server and this client"
                f" share, has no name for other jobs than {names}"
            ),
        )


def _type_key(name: str) -> str:
    """Return one spelling for all names that API revisions give a type of jobs."""
    folded = name.casefold()
    return _SPELLINGS.get(folded, folded)


def _passes(one: SourceObject, filters: Filters) -> bool:
    """Return whether the filters of an export match an object."""
    ids = {text.casefold() for text in filters.get("ids", ())}
    types = {_type_key(text) for text in filters.get("types", ())}
    names = filters.get("names", ())
    return (
        (not ids or one.id.casefold() in ids)
        and (not types or _type_key(one.type) in types)
        and (not names or _matches(one.name, names))
    )


def _matches(name: str, patterns: Collection[str]) -> bool:
    """Return whether one of the patterns, in which `*` matches any text, matches a name.

    >>> _matches("SQL backup", ["sql*"])
    True
    """
    regexes = [".*".join(map(re.escape, one.split("*"))) for one in patterns]
    return any(re.fullmatch(one, name, re.IGNORECASE | re.DOTALL) for one in regexes)


__all__ = [
    "JOBS",
    "Counted",
    "Coverage",
    "Filters",
    "LeftBehind",
    "Listing",
    "NotChecked",
    "SourceObject",
    "cover_jobs",
]
