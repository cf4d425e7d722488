"""Rows of the lists that automation reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_api.runtime import Model

from ..errors import DecodeError

if TYPE_CHECKING:
    from vbr_api.runtime import Operation


def read_row(row: object, operation: Operation) -> dict[str, Any]:
    """Return the properties of a row, with its id.

    Lenient decoding keeps a row that is not an object, and one without an id.

    Args:
        row: A row of a list.
        operation: The operation of the list, for the error.

    Raises:
        DecodeError: If the row is not an object with an id.
    """
    properties: dict[str, Any] = row.to_dict() if isinstance(row, Model) else {}
    if properties.get("id") is None:
        raise DecodeError(
            f"{operation.id} ({operation.method} {operation.path}): a row is not an object with an"
            " id",
            path="data",
            operation=operation,
        )
    return properties


__all__ = ["read_row"]
