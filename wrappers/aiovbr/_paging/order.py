"""In which order a list can be followed while rows come and go: pure.

An order serves if its column is one that a row keeps, and if rows show it. It need not be unique:
rows that rank alike are a run, which a reader takes for complete only when it has seen, in one
answer, what comes before and after it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# What a row keeps: its id and birth for ever, its name unless somebody renames it meanwhile (the
# row that is renamed may then be missed; no other is). Best first.
_ABSENT: Final[Any] = object()
_KEPT: Final = (
    "id",
    "creationtime",
    "creationtimeutc",
    "detectiontimeutc",
    "name",
    "hint",
    "username",
)


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list.

    Attributes:
        column: What `orderColumn` says; None leaves the order to the server.
        stable: Whether rows keep their place in it.
        chosen: Whether the reader chose it, not the caller.
    """

    column: str | None
    stable: bool
    chosen: bool = False

    def parameters(self) -> dict[str, Any]:
        """Return the arguments that ask for it, if the caller did not."""
        return {"order_column": self.column, "order_asc": True} if self.chosen else {}


def choose(columns: Sequence[str], asked: str | None = None) -> Order:
    """Return the order to read a list in.

    Args:
        columns: What the operation can order by.
        asked: The column that the caller asked for, if he did.

    >>> choose(("Name", "CreationTime", "State"))
    Order(column='CreationTime', stable=True, chosen=True)
    >>> choose(("Name", "State"), "State")
    Order(column='State', stable=False, chosen=False)
    >>> choose(())
    Order(column=None, stable=False, chosen=False)
    """
    if asked is not None:
        return Order(asked, asked.lower() in _KEPT)
    offered = {column.lower(): column for column in columns}
    for column in _KEPT:
        if column in offered:
            return Order(offered[column], stable=True, chosen=True)
    return Order(None, stable=False)


def attribute_of(column: str) -> str:
    """Return the attribute of a row that an order column is about.

    >>> attribute_of("CreationTime"), attribute_of("name")
    ('creation_time', 'name')
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column).lower()


def keys_of(rows: Sequence[Any], column: str | None) -> list[Any] | None:
    """Return what rows are ordered by, or None if some do not show it; it may be null."""
    if column is None:
        return None
    name = attribute_of(column)
    keys = [getattr(row, name, _ABSENT) for row in rows]
    return None if _ABSENT in keys else keys


def ids_of(rows: Sequence[Any], identity: str | None = "id") -> list[Any] | None:
    """Return what tells rows apart, or None if some do not have it, or two have the same.

    One answer holds no row twice, so ids that occur twice in it are those of something else.

    Args:
        rows: The rows of one answer.
        identity: The attribute that tells them apart; None if no attribute does.
    """
    if identity is None:
        return None
    ids: list[Any] = [getattr(row, identity, None) for row in rows]
    if None in ids:
        return None
    # A UUID hashes in Python, its number does not.
    ids = [getattr(one, "int", one) for one in ids]
    return ids if len(set(ids)) == len(ids) else None


def alike(one: Any, other: Any) -> bool:
    """Whether a server may take two values for equal when it orders by them.

    Too coarse does no harm: runs get longer. Too fine does.

    >>> alike("Job 1", "JÓB 1 "), alike("a", "b")
    (True, False)
    """
    if isinstance(one, str) and isinstance(other, str):
        return one == other or _folded(one) == _folded(other)
    return bool(one == other)


def rank(value: Any) -> Any:
    """Return what all values have in common that are `alike`, to look them up by.

    >>> rank("Job 1") == rank("JÓB 1 "), rank(7)
    (True, 7)
    """
    if isinstance(value, str):
        return _folded(value)
    # A value that is not of its documented type is kept as it came, perhaps as an object.
    return value if isinstance(value, Hashable) else str(value)


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold().rstrip()


__all__ = ["Order", "alike", "attribute_of", "choose", "ids_of", "keys_of", "rank"]
