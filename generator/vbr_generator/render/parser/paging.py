"""Paging of an operation: kind, rows, identity of a row, order columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from vbr_generator.render.parser.names import python_name
from vbr_generator.render.parser.schemas import Document, properties_of, target_of

if TYPE_CHECKING:
    from vbr_generator.render.views import BodyView, ParameterView, TypeView

__all__ = ["identity_of", "order_columns_of", "paging_of", "rows_of"]


def rows_of(success: TypeView | None, document: Document) -> Literal["data", "items"] | None:
    """Return the property of a page that holds the rows; None if the operation does not page."""
    if success is None or success.kind != "model" or success.ref is None:
        return None
    schemas = document["components"]["schemas"]
    properties = properties_of(schemas[success.ref], schemas)
    if "pagination" not in properties:
        return None
    # Operations that browse a backup return the folder; its items are the rows.
    return "data" if "data" in properties else "items" if "items" in properties else None


def identity_of(path: str, success: TypeView | None, document: Document) -> str:
    """Return the attribute that identifies a row.

    It is `id`, or else the property in the path of a single object: `sessionId` for
    `/api/v1/backupBrowser/flr`, because of `/api/v1/backupBrowser/flr/{sessionId}`.
    """
    rows = rows_of(success, document)
    if rows is None or success is None or success.ref is None:
        return "id"
    schemas = document["components"]["schemas"]
    properties = properties_of(schemas[success.ref], schemas)
    row = properties[rows].get("items", {})
    columns = properties_of(schemas[target_of(row)], schemas) if "$ref" in row else {}
    below = f"{path}/{{"
    named = [item[len(below) :].partition("}")[0] for item in document["paths"] if below in item]
    return python_name(
        next((name for name in ("id", *named) if name in columns), "id"), frozenset()
    )


def paging_of(
    success: TypeView | None,
    query: tuple[ParameterView, ...],
    body: BodyView | None,
    document: Document,
) -> Literal["query", "body", "single"] | None:
    """Return the kind of paging; see `vbr_api.runtime.Operation`."""
    if rows_of(success, document) is None:
        return None
    if {"skip", "limit"} <= {parameter.wire for parameter in query}:
        return "query"
    fields = set(_body_properties(body, document))
    if {"skip", "limit"} <= fields or "pagination" in fields:
        return "body"
    return "single"


def _body_properties(body: BodyView | None, document: Document) -> dict[str, Any]:
    if body is None or body.type.ref is None:
        return {}
    schemas = document["components"]["schemas"]
    return properties_of(schemas[body.type.ref], schemas)


def order_columns_of(
    query: tuple[ParameterView, ...], body: BodyView | None, document: Document
) -> tuple[str, ...]:
    """Return the columns by which the server can order the rows."""
    schemas = document["components"]["schemas"]
    for parameter in query:
        if parameter.wire == "orderColumn" and parameter.type.ref:
            return tuple(schemas[parameter.type.ref]["enum"])
    fields = _body_properties(body, document)
    for place, column in (("sorting", "property"), ("order", "orderColumn"), ("order", "property")):
        if "$ref" in fields.get(place, {}):
            order = properties_of(schemas[target_of(fields[place])], schemas)
            if "$ref" in order.get(column, {}):
                return tuple(schemas[target_of(order[column])].get("enum", ()))
    return ()
