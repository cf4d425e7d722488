"""`GetAllInventoryVmwareHosts`: List the VMware vSphere hosts of the inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INVENTORY_VMWARE_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.e_vi_root_filters_order_column import EViRootFiltersOrderColumn
    from ..models.vi_roots_result import ViRootsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EViRootFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/vmware/hosts",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ViRootsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ViRootsResult.from_dict,
        "ViRootsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EViRootFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
) -> ViRootsResult:
    """List the VMware vSphere hosts of the inventory.

    `GET /api/v1/inventory/vmware/hosts` (`GetAllInventoryVmwareHosts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EViRootFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewViHierarchy.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
