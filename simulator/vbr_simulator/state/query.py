"""Filter, order and page of a list, derived from the names of its parameters.

Source: docs/explanation/vbr-api.md, "Lists".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Protocol

from vbr_simulator.refusal import bad_request
from vbr_simulator.spec.dialect import same_values
from vbr_simulator.spec.document import is_list, is_object
from vbr_simulator.state.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vbr_simulator.spec.document import Json

__all__ = ["Cut", "Query", "Windowed", "glob", "property_path", "rank", "read", "title_of"]

# Parameters of lists without a matching property.
WITHOUT_EFFECT: Final = {"vmbApiFilter", "vmbApiPlatform", "hierarchyTypeFilter"}
_PAGING: Final = {"skip", "limit", "orderColumn", "orderAsc"}
_TIMES: Final = {"created": "creationTime", "ended": "endTime"}
# Filters and order columns with another name than their property: collection -> name -> path.
_PATHS: Final[dict[str, dict[str, str]]] = {
    "sessions": {"type": "sessionType", "result": "result.result", "jobId": "activityId"},
    "managedServers": {"viType": "viHostType"},
    "repositories": {"path": "repository.path", "host": "hostId"},
    "repositoryStates": {
        "capacity": "capacityGB",
        "freeSpace": "freeGB",
        "usedSpace": "usedSpaceGB",
        "host": "hostName",
    },
    "proxies": {"hostId": "server.hostId"},
    "jobStates": {"isHighPriorityJob": "isHighPriority"},
    "objectRestorePoints": {"backupObjectId": "_backupObjectId"},
    "inventoryHosts": {"name": "inventoryObject.name", "type": "inventoryObject.type"},
    "inventoryObjects": {
        "name": "inventoryObject.name",
        "type": "inventoryObject.type",
        "objectId": "inventoryObject.objectId",
        "parentContainerName": "_parent",
    },
    "vmMounts": {"name": "vmName"},
}
_PATHS["automationSessions"] = _PATHS["sessions"]


def title_of(record: Json) -> str:
    """Return the title of an object: its name, or the property that identifies its kind.

    >>> title_of({"connectionName": "azure-1", "type": "AzureCompute"})
    'azure-1'
    """
    for key in ("name", "username", "connectionName", "account", "accessKey", "hint"):
        if isinstance(record.get(key), str):
            return str(record[key])
    return ""


def property_path(collection: str, name: str) -> str:
    """Return the property (a dotted path) of a filter or order column.

    >>> paths_of("sessions", "CreationTime"), paths_of("sessions", "resultFilter")
    ('creationTime', 'result.result')
    """
    stem = name.removesuffix("Filter")
    stem = re.sub(r"(After|Before)$", "", stem)
    stem = stem[:1].lower() + stem[1:]
    stem = _TIMES.get(stem, stem)
    return _PATHS.get(collection, {}).get(stem, stem)


def read(record: Json, path: str) -> Any:
    """Return the value at a dotted path, None if a step is missing."""
    value: Any = record
    for step in path.split("."):
        value = value.get(step) if is_object(value) else None
    if value is None and path == "name":
        return title_of(record) or None
    return value


def glob(pattern: str) -> Callable[[str], bool]:
    """Return a test of texts against a pattern; `*` matches any characters.

    >>> glob("backup*")("Backup job 1")
    True
    """
    regex = re.compile(".*".join(map(re.escape, pattern.split("*"))), re.IGNORECASE | re.DOTALL)
    return lambda text: regex.fullmatch(text) is not None


class Windowed(Protocol):
    """Ordered rows with access to a window of them."""

    def __len__(self) -> int:
        """Return the number of rows."""
        ...

    def window(self, skip: int, limit: int) -> list[Json]:
        """Return at most `limit` rows after the first `skip`."""
        ...


class Cut(list["Json"]):
    """Selected rows in a list."""

    def window(self, skip: int, limit: int) -> list[Json]:
        """Return at most `limit` rows after the first `skip`."""
        return self[skip : skip + limit]


class Query:
    """Filters, order, skip and limit of a request for a list.

    Args:
        collection: Name of the collection, which maps parameters to properties.
        parameters: The parsed query.
    """

    def __init__(self, collection: str, parameters: Json) -> None:
        self._filters = {
            name: value
            for name, value in parameters.items()
            if name not in _PAGING and name not in WITHOUT_EFFECT
        }
        self._collection = collection
        self._order: str | None = parameters.get("orderColumn")
        self._ascending: bool | None = parameters.get("orderAsc")
        self.skip: int = parameters.get("skip", 0)
        self.limit: int | None = parameters.get("limit")
        for name in ("skip", "limit"):
            if (parameters.get(name) or 0) < 0:
                raise bad_request(f"The parameter '{name}' must not be negative.")

    @property
    def plain(self) -> bool:
        """True if the request has neither filter nor order."""
        return not self._filters and self._order is None

    @property
    def key(self) -> str:
        """Cache key of the filters and the order."""
        return f"{self._collection}|{sorted(self._filters.items())}|{self._order}|{self._ascending}"

    @property
    def order(self) -> str | None:
        """The property of the order (a dotted path), None without an order."""
        return None if self._order is None else property_path(self._collection, self._order)

    def descends(self, *, ascending_by_default: bool) -> bool:
        """Return True if the order is reversed; rows of equal rank are reversed too."""
        ascending = ascending_by_default if self._ascending is None else self._ascending
        return self._order is not None and not ascending

    def tests(self) -> list[tuple[str, Callable[[Any], bool]]]:
        """Return the filters: a property (a dotted path) and a test of its value."""
        collection = self._collection
        return [
            (property_path(collection, name), _test(name, value))
            for name, value in self._filters.items()
        ]

    def select(self, records: Iterable[Json], *, ascending_by_default: bool) -> Cut:
        """Return the records that pass the filters, in the requested order."""
        tests, order = self.tests(), self.order
        chosen = Cut(
            record for record in records if all(test(read(record, path)) for path, test in tests)
        )
        if order is not None:
            chosen.sort(key=lambda record: rank(read(record, order)))
        if self.descends(ascending_by_default=ascending_by_default):
            chosen.reverse()
        return chosen

    def page(
        self, source: Windowed, *, limit: int, bound: int | None
    ) -> tuple[list[Json], dict[str, int]]:
        """Return the requested page.

        Args:
            source: The filtered and ordered rows.
            limit: Rows of a page without a limit in the request.
            bound: Maximum rows of a page; None has no maximum.

        Returns:
            The records and the `pagination` of the answer.
        """
        limit = limit if self.limit is None else self.limit
        size = limit if bound is None else min(limit, bound)
        rows = source.window(self.skip, size)
        return rows, {"total": len(source), "count": len(rows), "skip": self.skip, "limit": limit}


def rank(value: Any) -> tuple[int, Any]:
    """Return the sort key of a value: nulls, then numbers, then text in any letter case."""
    if value is None:
        return (0, 0)
    if isinstance(value, bool | int | float):
        return (1, value)
    return (2, str(value).casefold())


def _test(name: str, expected: Any) -> Callable[[Any], bool]:
    stem = name.removesuffix("Filter")
    if stem.endswith(("After", "Before")):
        border, after = parse_time(expected), stem.endswith("After")

        def in_time(text: Any) -> bool:
            if text is None:
                return False
            moment = parse_time(text)
            return moment >= border if after else moment <= border

        return in_time
    if is_list(expected):
        tests = [_test(name, value) for value in expected]
        return lambda value: any(test(value) for test in tests)
    if isinstance(expected, str):
        matches = glob(expected)
        same = set(same_values(expected.casefold()))
        return lambda value: matches(str(value or "")) or str(value).casefold() in same
    return lambda value: bool(value == expected)
