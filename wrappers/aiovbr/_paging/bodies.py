"""Request bodies of lists that page in their body: pure.

vbr-api.md, F89: from 1.2-rev1 on, some lists are requested by POST. Most bodies hold
`pagination: {skip, limit}`, some hold `skip` and `limit` directly. The order is
`sorting: {property, direction}` or `order: {orderColumn, orderAsc}`.
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


def body_for_range(body: BodyT, rows: Range) -> BodyT:
    """Return a copy of a body that requests a range of rows.

    Args:
        body: Body of the list; its own `skip` and `limit` are replaced.
        rows: The rows to request.

    Raises:
        ConfigurationError: If the body has no properties for paging.
    """
    names = set(type(body).wire_names.values())
    document = body.to_dict()
    paging = {"skip": rows.skip, "limit": rows.limit}
    if "pagination" in names:
        document["pagination"] = paging
    elif {"skip", "limit"} <= names:
        document.update(paging)
    else:
        raise ConfigurationError(f"{type(body).__name__} has no properties for paging")
    return type(body).from_dict(document)


def requested_range(body: Model) -> tuple[int, int]:
    """Return `skip` and `limit` of a body, 0 for each that it lacks."""
    document = body.to_dict()
    paging: dict[str, Any] = document.get("pagination") or document
    return int(paging.get("skip") or 0), int(paging.get("limit") or 0)


def requested_column(body: Model) -> str | None:
    """Return the column by which a body requests its rows to be ordered, None if it has none."""
    document = body.to_dict()
    orders = (document[name] for name in _ORDERS if isinstance(document.get(name), dict))
    columns = (order[name] for order in orders for name in _COLUMNS if order.get(name))
    return next((str(column) for column in columns), None)


def body_ordered_by(body: BodyT, column: str) -> BodyT:
    """Return a copy of a body that requests ascending order by a column.

    Args:
        body: Body of the list; it has a property for the order.
        column: The column, as the API document spells it.
    """
    document = body.to_dict()
    name = next(name for name in _ORDERS if name in type(body).wire_names.values())
    # The model of the body decides which of the two forms is right: in the wrong one, the
    # properties are unknown to it. Enum values match in any letter case.
    document[name] = {"property": column, "direction": "ascending"}
    ordered = type(body).from_dict(document)
    if getattr(getattr(ordered, name), "additional_properties", None):
        document[name] = {"orderColumn": column, "orderAsc": True}
        ordered = type(body).from_dict(document)
    return ordered


def empty_body(operation: Callable[..., Any]) -> Model | None:
    """Return an empty body for a generated method, None if the API document requires a body."""
    annotation = str(getattr(operation, "__annotations__", {}).get("body", ""))
    name, _, rest = annotation.partition(" | ")
    package, separator, _ = str(getattr(operation, "__module__", "")).rpartition(".groups.")
    if rest != "None" or not separator:
        return None
    kind: type[Model] = getattr(import_module(f"{package}.models"), name)
    return kind.from_dict({})


def find_models(arguments: Iterable[Any]) -> list[Model]:
    """Return the arguments that are models."""
    return [argument for argument in arguments if isinstance(argument, Model)]


__all__ = [
    "body_for_range",
    "body_ordered_by",
    "empty_body",
    "find_models",
    "requested_column",
    "requested_range",
]
