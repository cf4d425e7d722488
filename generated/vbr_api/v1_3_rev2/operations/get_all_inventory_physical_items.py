"""`GetAllInventoryPhysicalItems`: List the physical inventory of all protection groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INVENTORY_PHYSICAL_ITEMS as OPERATION

if TYPE_CHECKING:
    from ..models.inventory_browser_filters import InventoryBrowserFilters
    from ..models.physical_inventory_browser_result import PhysicalInventoryBrowserResult


def build(
    body: InventoryBrowserFilters | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/physical/all",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> PhysicalInventoryBrowserResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.PhysicalInventoryBrowserResult.from_dict,
        "PhysicalInventoryBrowserResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: InventoryBrowserFilters | None = None,
) -> PhysicalInventoryBrowserResult:
    """List the physical inventory of all protection groups.

    `POST /api/v1/inventory/physical/all` (`GetAllInventoryPhysicalItems`), paged.

    Args:
        body: InventoryBrowserFilters.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
    """
    return parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
