"""Coverage of an export: the objects of its source that it contains, and those that it lacks.

An export silently drops all jobs except backup jobs of vSphere (vbr-api.md, F167). So an import can
be complete and equal to its export while most jobs of the source are missing.
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
"""Filters of an export: `ids`, `names` and `types`, as in `Automation.export`."""

JOBS: Final = "jobs"
_SPELLINGS: Final = {later.casefold(): first.casefold() for first, later in VALUES["EJobType"]}
_EXPORTED_TYPES: Final = frozenset({"backup"})
_NOT_EXPORTED: Final = "exports carry vSphere backup jobs only"
_ABSENT: Final = "the export does not contain it; it may be newer than the export"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceObject:
    """An object in a list of the source.

    Attributes:
        id: Id of the object.
        type: Type as the source spells it, for instance `HyperVBackup`.
        name: Name of the object.
    """

    id: str
    type: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceListing:
    """All objects of one kind on the source.

    Attributes:
        revision: API revision of the list.
        types: Types that this revision can name.
        objects: Rows of the list.
    """

    revision: str
    types: frozenset[str]
    objects: tuple[SourceObject, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftBehindObject:
    """An object of the source that the export lacks.

    Attributes:
        kind: Name of the kind.
        type: Type as the source spells it.
        name: Name of the object.
        reason: Reason for people.
    """

    kind: str
    type: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedKind:
    """A kind whose objects on the source were compared with the export.

    Attributes:
        kind: Name of the kind.
        total: Number of compared objects of the source.
        listed_in: Name of the list for people.
        narrowed: Whether the export has filters; objects that they exclude are not compared.
    """

    kind: str
    total: int
    listed_in: str
    narrowed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UncheckedKind:
    """A kind that was not compared completely.

    Attributes:
        kind: Name of the kind.
        reason: Reason for people.
    """

    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Result of comparing the objects of a source with those of an export.

    Attributes:
        counted: Compared kinds.
        left_behind: Objects that the export lacks.
        not_checked: Kinds that were not compared, or not completely.
    """

    counted: tuple[CountedKind, ...] = ()
    left_behind: tuple[LeftBehindObject, ...] = ()
    not_checked: tuple[UncheckedKind, ...] = ()

    @property
    def complete(self) -> bool:
        """True if every kind was compared completely and the export lacks no object."""
        return not self.left_behind and not self.not_checked


def cover_jobs(document: Document, listing: SourceListing, filters: Filters) -> Coverage:
    """Compare the jobs of a source with those of an export, by type and name.

    Args:
        document: The exported wire document of jobs.
        listing: Jobs of the source, of every type.
        filters: Filters of the export; jobs that they exclude are not compared.
    """
    exported = Counter(
        (_type_key(text_at(item.data, ("type",)) or "Backup"), item.identity)
        for item in items(KINDS[JOBS], document)
    )
    jobs = [job for job in listing.objects if _matches_filters(job, filters)]
    left_behind: list[LeftBehindObject] = []
    for job in sorted(jobs, key=lambda job: (job.type, job.name)):
        key = (_type_key(job.type), job.name)
        if exported[key]:
            exported[key] -= 1
            continue
        reason = _ABSENT if key[0] in _EXPORTED_TYPES else _NOT_EXPORTED
        left_behind.append(LeftBehindObject(kind=JOBS, type=job.type, name=job.name, reason=reason))
    return Coverage(
        counted=(
            CountedKind(
                kind=JOBS,
                total=len(jobs),
                listed_in=f"job states (API revision {listing.revision})",
                narrowed=any(filters.values()),
            ),
        ),
        left_behind=tuple(left_behind),
        not_checked=tuple(_check_types(listing)),
    )


def _check_types(listing: SourceListing) -> Iterable[UncheckedKind]:
    """Yield an unchecked kind if the revision of a list cannot name the jobs that exports lack."""
    if _EXPORTED_TYPES.issuperset(map(_type_key, listing.types)):
        names = ", ".join(sorted(listing.types))
        yield UncheckedKind(
            kind=JOBS,
            reason=(
                f"API revision {listing.revision}, the newest that the server and this client"
                f" share, has no name for other jobs than {names}"
            ),
        )


def _type_key(name: str) -> str:
    """Return the common spelling of a job type, whose name differs between API revisions."""
    folded = name.casefold()
    return _SPELLINGS.get(folded, folded)


def _matches_filters(listed: SourceObject, filters: Filters) -> bool:
    """Return whether the filters of an export match an object."""
    ids = {text.casefold() for text in filters.get("ids", ())}
    types = {_type_key(text) for text in filters.get("types", ())}
    names = filters.get("names", ())
    return (
        (not ids or listed.id.casefold() in ids)
        and (not types or _type_key(listed.type) in types)
        and (not names or _matches(listed.name, names))
    )


def _matches(name: str, patterns: Collection[str]) -> bool:
    """Return whether a pattern matches a name; `*` matches any text.

    >>> _matches("SQL backup", ["sql*"])
    True
    """
    regexes = (".*".join(map(re.escape, pattern.split("*"))) for pattern in patterns)
    return any(re.fullmatch(regex, name, re.IGNORECASE | re.DOTALL) for regex in regexes)


__all__ = [
    "JOBS",
    "CountedKind",
    "Coverage",
    "Filters",
    "LeftBehindObject",
    "SourceListing",
    "SourceObject",
    "UncheckedKind",
    "cover_jobs",
]
