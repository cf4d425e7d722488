"""The operations of a revision, found by any spelling of their names."""

from __future__ import annotations

import difflib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import vbr_api
from aiovbr._client.settings import NEWEST

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_api.runtime import Operation

_PREFIXES: Final = ("get_all_", "get_")


def operations(revision: str) -> list[Operation]:
    """Return the operations of a revision, sorted by name.

    Args:
        revision: One of `vbr_api.REVISIONS`, or `newest` for the newest of them.

    Raises:
        CliError: If this client does not support the revision.
    """
    if revision == NEWEST:
        *_, revision = vbr_api.REVISIONS
    if revision not in vbr_api.REVISIONS:
        raise CliError(
            f"this aiovbr does not support API revision {revision!r}. Use one of"
            f" {', '.join(vbr_api.REVISIONS)} with --revision.",
            ExitCode.REVISION,
        )
    catalog: Mapping[str, Operation] = vbr_api.load(revision).catalog.OPERATIONS
    return sorted(catalog.values(), key=lambda operation: operation.name)


def find_operation(name: str, revision: str) -> Operation:
    """Return the operation with a name: `GetAllJobs`, `get_all_jobs` or `get-all-jobs`.

    Raises:
        CliError: If it does not exist; similar names are suggested.
    """
    by_name = _operations_by_name(revision)
    operation = by_name.get(_letters(name))
    if operation is not None:
        return operation
    _refuse_if_in_other_revision("operation", name, revision, _operations_by_name)
    similar = [
        by_name[match].name for match in difflib.get_close_matches(_letters(name), by_name, 3)
    ]
    raise CliError(_no_such("operation", name, similar, "aiovbr operations"), ExitCode.USAGE)


def _operations_by_name(revision: str) -> dict[str, Operation]:
    """Return the operations of a revision by every spelling of their name."""
    by_name = {_letters(operation.name): operation for operation in operations(revision)}
    return by_name | {_letters(operation.id): operation for operation in by_name.values()}


def collections(revision: str) -> dict[str, Operation]:
    """Return the paged lists of a revision by short name, for instance `jobs`.

    The only list of a group has the name of the group. The others have the name of their operation,
    without its verb if that is unique.
    """
    lists = [
        operation
        for operation in operations(revision)
        # Some lists are read by POST and page in their body; other POSTs act on the server.
        if operation.paging is not None
        and (operation.method == "GET" or operation.paging == "body")
    ]
    top_level = [operation for operation in lists if "{" not in operation.path]
    lists_per_group = Counter(operation.group for operation in top_level)
    named: dict[str, Operation] = {
        operation.group: operation
        for operation in top_level
        # `automation_sessions` of the group `automation` is more specific than its group.
        if lists_per_group[operation.group] == 1
        and not operation.name.startswith(f"{_PREFIXES[0]}{operation.group}_")
    }
    for operation in sorted(lists, key=lambda entry: not entry.name.startswith(_PREFIXES[0])):
        if operation not in named.values():
            prefix = next((p for p in _PREFIXES if operation.name.startswith(p)), "")
            name = operation.name.removeprefix(prefix)
            named[name if name not in named else operation.name] = operation
    return dict(sorted(named.items()))


def find_collection(name: str, revision: str) -> Operation:
    """Return the list with a short or full name.

    Raises:
        CliError: If it does not exist; similar names are suggested.
    """
    by_name = _lists_by_name(revision)
    entry = by_name.get(_letters(name))
    if entry is not None:
        return entry[1]
    _refuse_if_in_other_revision("collection", name, revision, _lists_by_name)
    matches = difflib.get_close_matches(_letters(name), by_name, 3)
    similar = list(dict.fromkeys(by_name[match][0] for match in matches))
    raise CliError(_no_such("collection", name, similar, "aiovbr list"), ExitCode.USAGE)


def _lists_by_name(revision: str) -> dict[str, tuple[str, Operation]]:
    """Return the paged lists of a revision, with their short names, by every spelling."""
    by_name: dict[str, tuple[str, Operation]] = {}
    for short, operation in collections(revision).items():
        without_verb = operation.name.removeprefix(_PREFIXES[0])
        for spelling in (operation.id, operation.name, without_verb, short):
            by_name[_letters(spelling)] = (short, operation)
    return by_name


def object_operation(listing: Operation, method: str, revision: str) -> Operation | None:
    """Return the operation of an HTTP method on a single object of a list, or None."""
    path = f"{listing.path.rstrip('/')}/{{id}}"
    return next(
        (
            operation
            for operation in operations(revision)
            if operation.path == path and operation.method == method
        ),
        None,
    )


def collections_with(method: str, revision: str) -> list[str]:
    """Return the short names of the lists whose objects have an operation of an HTTP method."""
    return [
        name
        for name, listing in collections(revision).items()
        if object_operation(listing, method, revision) is not None
    ]


def search_operations(text: str, revision: str) -> list[Operation]:
    """Return the operations whose name, group, path or summary contains every word."""
    words = [word.casefold() for word in text.split()]
    return [
        operation
        for operation in operations(revision)
        if all(word in _searched_text(operation) for word in words)
    ]


def _searched_text(operation: Operation) -> str:
    parts: tuple[Any, ...] = (
        operation.id,
        operation.name,
        operation.group,
        operation.method,
        operation.path,
        operation.summary,
    )
    return " ".join(parts).casefold()


def _refuse_if_in_other_revision(
    noun: str, name: str, revision: str, by_name: Callable[[str], Mapping[str, object]]
) -> None:
    """Raise an error that names the other revisions that have a missing operation or list."""
    others = [
        other
        for other in vbr_api.REVISIONS
        if other != revision and _letters(name) in by_name(other)
    ]
    if others:
        verb = "has" if len(others) == 1 else "have"
        raise CliError(
            f"API revision {revision} has no {noun} {name!r}; {', '.join(others)} {verb} it."
            " Use one of these with --revision.",
            ExitCode.USAGE,
        )


def _no_such(noun: str, name: str, similar: list[str], command: str) -> str:
    if similar:
        return f"there is no {noun} {name!r}. Did you mean {', '.join(similar)}?"
    return f"there is no {noun} {name!r}. `{command}` lists all of them."


def _letters(name: str) -> str:
    return "".join(c for c in name if c.isalnum()).casefold()


__all__ = [
    "collections",
    "collections_with",
    "find_collection",
    "find_operation",
    "object_operation",
    "operations",
    "search_operations",
]
