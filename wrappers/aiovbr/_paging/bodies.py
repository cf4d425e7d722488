"""Lists that are asked by POST and page in their body: pure.

VBR.md, "Lists": from 1.2-rev1. Most of their bodies hold `pagination: {skip, limit}`, some skip and
limit themselves; the order is `sorting: {property, direction}` or `order: {orderColumn, orderAsc}`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar

from vbr_api.runtime import Model

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .reader import Range

BodyT = TypeVar("BodyT", bound="Model")

_ORDERS: Final = ("sorting", "order")
_COLUMNS: Final = ("property", "orderColumn")


def asking_for(body: BodyT, asked: Range) -> BodyT:
    """Return a copy of a body that asks for a range of rows.

    Args:
        body: What the list is asked with; what it says of paging is replaced.
        asked: The rows.

    Raises:
        ConfigurationError: If such a body has no place for it.
    """
    wire = set(type(body).wire_names.values())
    told = body.to_dict()
    rows = {"skip": asked.skip, "limit": asked.limit}
    if "pagination" in wire:
        told["pagination"] = rows
    elif {"skip", "limit"} <= wire:
        told.update(rows)
    else:
        raise ConfigurationError(f"{type(body).__name__} says nothing of pages")
    return type(body).from_dict(told)


def range_of(body: Model) -> tuple[int, int]:
    """Return skip and limit of a body, 0 where it says nothing."""
    told = body.to_dict()
    rows: dict[str, Any] = told.get("pagination") or told
    return int(rows.get("skip") or 0), int(rows.get("limit") or 0)


def column_of(body: Model) -> str | None:
    """Return the column that a body asks to be ordered by, if it does."""
    told = body.to_dict()
    orders = (told[name] for name in _ORDERS if isinstance(told.get(name), dict))
    found = (order[name] for order in orders for name in _COLUMNS if order.get(name))
    return next((str(column) for column in found), None)


def ordered_by(body: BodyT, column: str) -> BodyT:
    """Return a copy of a body that asks for an order, upwards.

    Args:
        body: What the list is asked with; it has a place for an order.
        column: The column, as the document spells it.
    """
    told = body.to_dict()
    place = next(name for name in _ORDERS if name in type(body).wire_names.values())
    # A body knows which of the two forms its order has, and takes any letter case of the values.
    told[place] = {"property": column, "direction": "ascending"}
    made = type(body).from_dict(told)
    if getattr(getattr(made, place), "additional_properties", None):
        told[place] = {"orderColumn": column, "orderAsc": True}
        made = type(body).from_dict(told)
    return made


def empty_body(operation: Callable[..., Any]) -> Model | None:
    """Return an empty body for a generated method, if its document allows to leave it out."""
    annotation = str(getattr(operation, "__annotations__", {}).get("body", ""))
    name, _, rest = annotation.partition(" | ")
    package, found, _ = str(getattr(operation, "__module__", "")).rpartition(".groups.")
    if rest != "None" or not found:
        return None
    kind: type[Model] = getattr(import_module(f"{package}.models"), name)
    return kind.from_dict({})


def models_in(arguments: Iterable[Any]) -> list[Model]:
    """Return the bodies among arguments."""
    return [one for one in arguments if isinstance(one, Model)]


__all__ = ["asking_for", "column_of", "empty_body", "models_in", "ordered_by", "range_of"]
