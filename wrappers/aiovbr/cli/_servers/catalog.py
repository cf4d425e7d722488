"""The operations of a revision, found by any spelling of their name."""

from __future__ import annotations

import difflib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import vbr_api
from aiovbr._client.settings import NEWEST

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_api.runtime import Operation

_PREFIXES: Final = ("get_all_", "get_")


def operations(revision: str) -> list[Operation]:
    """Return the operations of a revision, in the order of their names.

    Args:
        revision: One of `vbr_api.REVISIONS`, or `newest` for the newest of them.

    Raises:
        CliError: If this client does not know the revision.
    """
    if revision == NEWEST:
        *_, revision = vbr_api.REVISIONS
    if revision not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not know API revision {revision!r}; name one of"
            f" {', '.join(vbr_api.REVISIONS)} with --revision.",
            ExitCode.REVISION,
        )
    catalog: Mapping[str, Operation] = vbr_api.load(revision).catalog.OPERATIONS
    return sorted(catalog.values(), key=lambda operation: operation.name)


def find(name: str, revision: str) -> Operation:
    """Return the operation that is called so: `GetAllJobs`, `get_all_jobs` or `get-all-jobs`.

    Raises:
        CliError: If there is none; near misses are suggested.
    """
    by_name = _by_name(revision)
    found = by_name.get(_plain(name))
    if found is not None:
        return found
    _refuse_if_elsewhere("operation", name, revision, _by_name)
    near = [by_name[close].name for close in difflib.get_close_matches(_plain(name), by_name, 3)]
    raise CliError(_no_such("operation", name, near, "aiovbr operations"), ExitCode.USAGE)


def _by_name(revision: str) -> dict[str, Operation]:
    """Return the operations of a revision by every spelling of their name."""
    by_name = {_plain(operation.name): operation for operation in operations(revision)}
    return by_name | {_plain(operation.id): operation for operation in by_name.values()}


def collections(revision: str) -> dict[str, Operation]:
    """Return the paged lists of a revision by short name, for instance `jobs`.

    A group's only list has the group's name; others have their operation's, without its verb as
    far as that leaves them different.
    """
    lists = [
        one
        for one in operations(revision)
        # Some are asked by POST and page in their body; other POSTs act on the server.
        if one.paging is not None and (one.method == "GET" or one.paging == "body")
    ]
    plain = [one for one in lists if "{" not in one.path]
    groups = Counter(one.group for one in plain)
    named: dict[str, Operation] = {
        one.group: one
        for one in plain
        # `automation_sessions` of the group `automation` says more than its group does.
        if groups[one.group] == 1 and not one.name.startswith(f"{_PREFIXES[0]}{one.group}_")
    }
    for one in sorted(lists, key=lambda one: not one.name.startswith(_PREFIXES[0])):
        if one not in named.values():
            short = next((p for p in _PREFIXES if one.name.startswith(p)), "")
            name = one.name.removeprefix(short)
            named[name if name not in named else one.name] = one
    return dict(sorted(named.items()))


def find_collection(name: str, revision: str) -> Operation:
    """Return the list that is called so, for short or in full.

    Raises:
        CliError: If there is none; near misses are suggested.
    """
    by_name = _lists_by_name(revision)
    found = by_name.get(_plain(name))
    if found is not None:
        return found[1]
    _refuse_if_elsewhere("collection", name, revision, _lists_by_name)
    close = difflib.get_close_matches(_plain(name), by_name, 3)
    near = list(dict.fromkeys(by_name[one][0] for one in close))
    raise CliError(_no_such("collection", name, near, "aiovbr list"), ExitCode.USAGE)


def _lists_by_name(revision: str) -> dict[str, tuple[str, Operation]]:
    """Return the paged lists of a revision, with their short names, by every spelling."""
    by_name: dict[str, tuple[str, Operation]] = {}
    for short, operation in collections(revision).items():
        bare = operation.name.removeprefix(_PREFIXES[0])
        for spelling in (operation.id, operation.name, bare, short):
            by_name[_plain(spelling)] = (short, operation)
    return by_name


def own_operation(listing: Operation, method: str, revision: str) -> Operation | None:
    """Return the operation of a method on a single object of a list, or None."""
    path = f"{listing.path.rstrip('/')}/{{id}}"
    return next(
        (one for one in operations(revision) if one.path == path and one.method == method), None
    )


def with_own(method: str, revision: str) -> list[str]:
    """Return the short names of the lists whose objects have an operation of that method."""
    return [
        name
        for name, listing in collections(revision).items()
        if own_operation(listing, method, revision) is not None
    ]


def search(text: str, revision: str) -> list[Operation]:
    """Return the operations whose name, group, path or summary holds every word."""
    words = [word.casefold() for word in text.split()]
    return [
        operation
        for operation in operations(revision)
        if all(word in _all_text(operation) for word in words)
    ]


def _all_text(operation: Operation) -> str:
    parts: tuple[Any, ...] = (
        operation.id,
        operation.name,
        operation.group,
        operation.method,
        operation.path,
        operation.summary,
    )
    return " ".join(parts).casefold()


def _refuse_if_elsewhere(
    what: str, name: str, revision: str, known: Callable[[str], Mapping[str, object]]
) -> None:
    """Tell which other revisions have what this one lacks, rather than suggest something else."""
    found = [one for one in vbr_api.REVISIONS if one != revision and _plain(name) in known(one)]
    if found:
        raise CliError(
            f"API revision {revision} has no {what} {name!r};"
            f" {', '.join(found)} {'has' if len(found) == 1 else 'have'} it: name one with"
            " --revision.",
            ExitCode.USAGE,
        )


def _no_such(what: str, name: str, near: list[str], command: str) -> str:
    told = f"there is no {what} {name!r}"
    if near:
        return f"{told}; did you mean {', '.join(near)}?"
    return f"{told}; `{command}` lists them."


def _plain(name: str) -> str:
    return "".join(c for c in name if c.isalnum()).casefold()


__all__ = [
    "collections",
    "find",
    "find_collection",
    "operations",
    "own_operation",
    "search",
    "with_own",
]
