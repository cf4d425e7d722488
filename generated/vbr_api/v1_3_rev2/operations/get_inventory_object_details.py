"""`GetInventoryObjectDetails`: Read the details of one machine of the inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_INVENTORY_OBJECT_DETAILS as OPERATION

if TYPE_CHECKING:
    from ..models.inventory_machine_details_model import InventoryMachineDetailsModel
    from ..models.inventory_machine_details_request import InventoryMachineDetailsRequest


def build(
    body: InventoryMachineDetailsRequest | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/retrieveMachineDetails",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InventoryMachineDetailsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InventoryMachineDetailsModel.from_dict,
        "InventoryMachineDetailsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: InventoryMachineDetailsRequest | None = None,
) -> InventoryMachineDetailsModel:
    """Read the details of one machine of the inventory.

    `POST /api/v1/inventory/retrieveMachineDetails` (`GetInventoryObjectDetails`).

    Args:
        body: InventoryMachineDetailsRequest.

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
