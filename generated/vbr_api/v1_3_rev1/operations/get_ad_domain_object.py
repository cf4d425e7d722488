"""`GetADDomainObject`: List the objects of one Active Directory domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AD_DOMAIN_OBJECT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.ad_domain_inventory_result import ADDomainInventoryResult
    from ..models.ead_domain_filters_order_column import EADDomainFiltersOrderColumn


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EADDomainFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    full_name_filter: str | None = None,
    type_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/activeDirectory/domains/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("fullNameFilter", full_name_filter),
                ("typeFilter", type_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ADDomainInventoryResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ADDomainInventoryResult.from_dict,
        "ADDomainInventoryResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EADDomainFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    full_name_filter: str | None = None,
    type_filter: str | None = None,
) -> ADDomainInventoryResult:
    """List the objects of one Active Directory domain.

    `GET /api/v1/inventory/activeDirectory/domains/{id}` (`GetADDomainObject`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EADDomainFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        full_name_filter: `fullNameFilter`, text.
        type_filter: `typeFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewADHierarchy.
    """
    return parse(
        await transport.send(
            build(
                id,
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                full_name_filter=full_name_filter,
                type_filter=type_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
