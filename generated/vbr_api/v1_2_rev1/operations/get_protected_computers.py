"""`GetProtectedComputers`: List the computers that agents protect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_PROTECTED_COMPUTERS as OPERATION

if TYPE_CHECKING:
    from ..models.e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn,
    )
    from ..models.e_protected_computer_type import EProtectedComputerType
    from ..models.protected_computer_result import ProtectedComputerResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EProtectedComputerFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: EProtectedComputerType | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/protectedComputers",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ProtectedComputerResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ProtectedComputerResult.from_dict,
        "ProtectedComputerResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EProtectedComputerFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: EProtectedComputerType | None = None,
) -> ProtectedComputerResult:
    """List the computers that agents protect.

    `GET /api/v1/agents/protectedComputers` (`GetProtectedComputers`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EProtectedComputerFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, EProtectedComputerType.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewProtectedComputers.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                type_filter=type_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
