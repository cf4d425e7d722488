"""`GetAllInventoryHosts`: List the virtualization hosts of the inventory, of every platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INVENTORY_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.inventory_browser_filters import InventoryBrowserFilters
    from ..models.inventory_browser_result import InventoryBrowserResult


def build(
    body: InventoryBrowserFilters | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InventoryBrowserResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InventoryBrowserResult.from_dict,
        "InventoryBrowserResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: InventoryBrowserFilters | None = None,
) -> InventoryBrowserResult:
    """List the virtualization hosts of the inventory, of every platform.

    `POST /api/v1/inventory` (`GetAllInventoryHosts`), paged.

    Args:
        body: InventoryBrowserFilters.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewInventory.
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
