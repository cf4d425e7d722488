"""Orders in which a list can be followed while rows are inserted and deleted: pure.

An order is stable if a row keeps the value that it is ordered by, and if rows show that value. The
order need not be unique: rows of equal rank are a run. A run is complete only once one response has
shown the rows before and after it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABSENT: Final[Any] = object()
# Columns whose values a row keeps, best first. Ids and times of creation never change. A name
# changes if somebody renames the object; then that row may be missed, no other is.
_KEPT_COLUMNS: Final = (
    "id",
    "creationtime",
    "creationtimeutc",
    "detectiontimeutc",
    "name",
    "hint",
    "username",
)


@dataclass(frozen=True, slots=True)
class SortOrder:
    """The order of the rows of a list.

    Attributes:
        column: Value of `orderColumn`; None leaves the order to the server.
        stable: True if rows keep their place in this order.
        chosen: True if `paginate` chose the order, False if the caller did.
    """

    column: str | None
    stable: bool
    chosen: bool = False

    def parameters(self) -> dict[str, Any]:
        """Return the arguments that request a chosen order; none if the caller has set them."""
        return {"order_column": self.column, "order_asc": True} if self.chosen else {}


def choose_order(columns: Sequence[str], requested: str | None = None) -> SortOrder:
    """Choose the order in which to read a list.

    Args:
        columns: Columns that the operation can order by.
        requested: The column that the caller has set, if any.

    >>> choose_order(("Name", "CreationTime", "State"))
    SortOrder(column='CreationTime', stable=True, chosen=True)
    >>> choose_order(("Name", "State"), "State")
    SortOrder(column='State', stable=False, chosen=False)
    >>> choose_order(())
    SortOrder(column=None, stable=False, chosen=False)
    """
    if requested is not None:
        return SortOrder(requested, requested.lower() in _KEPT_COLUMNS)
    offered = {column.lower(): column for column in columns}
    for column in _KEPT_COLUMNS:
        if column in offered:
            return SortOrder(offered[column], stable=True, chosen=True)
    return SortOrder(None, stable=False)


def attribute_of(column: str) -> str:
    """Return the attribute of a row that holds the value of an order column.

    >>> attribute_of("CreationTime"), attribute_of("name")
    ('creation_time', 'name')
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column).lower()


def row_keys(rows: Sequence[Any], column: str | None) -> list[Any] | None:
    """Return the values that rows are ordered by, None if a row lacks the attribute.

    Args:
        rows: The rows of one response.
        column: The order column; None if there is no order. A value may be null.
    """
    if column is None:
        return None
    name = attribute_of(column)
    keys = [getattr(row, name, _ABSENT) for row in rows]
    return None if _ABSENT in keys else keys


def row_ids(rows: Sequence[Any], identity: str | None = "id") -> list[Any] | None:
    """Return the identities of rows, None if a row has none or two rows share one.

    One response contains no row twice. Ids that repeat in it identify something other than a row.

    Args:
        rows: The rows of one response.
        identity: The attribute that identifies a row; None if no attribute does.
    """
    if identity is None:
        return None
    ids: list[Any] = [getattr(row, identity, None) for row in rows]
    if None in ids:
        return None
    # The integer of a UUID hashes in C, the UUID itself in Python.
    ids = [getattr(row_id, "int", row_id) for row_id in ids]
    return ids if len(set(ids)) == len(ids) else None


def rank_alike(key: Any, other: Any) -> bool:
    """Return True if a server may treat two values as equal when it orders by them.

    A false positive only makes runs longer. A false negative loses rows.

    >>> rank_alike("Job 1", "JÓB 1 "), rank_alike("a", "b")
    (True, False)
    """
    if isinstance(key, str) and isinstance(other, str):
        return key == other or _fold(key) == _fold(other)
    return bool(key == other)


def rank(key: Any) -> Any:
    """Return a hashable value that is equal for all keys that rank alike.

    >>> rank("Job 1") == rank("JÓB 1 "), rank(7)
    (True, 7)
    """
    if isinstance(key, str):
        return _fold(key)
    # Lenient decoding keeps a value that is not of its documented type, objects included.
    return key if isinstance(key, Hashable) else str(key)


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold().rstrip()


__all__ = [
    "SortOrder",
    "attribute_of",
    "choose_order",
    "rank",
    "rank_alike",
    "row_ids",
    "row_keys",
]
