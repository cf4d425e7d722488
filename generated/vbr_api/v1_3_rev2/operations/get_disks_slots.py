"""`GetDisksSlots`: List the disk slots of the machines of one platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_DISKS_SLOTS as OPERATION

if TYPE_CHECKING:
    from ..models.disk_slots_result import DiskSlotsResult
    from ..models.e_platform_type import EPlatformType


def build(
    platform: EPlatformType,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/platforms/{_codec.segment('platform', platform)}/diskSlots"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskSlotsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskSlotsResult.from_dict,
        "DiskSlotsResult",
        decoding,
    )


async def call(
    transport: Transport,
    platform: EPlatformType,
) -> DiskSlotsResult:
    """List the disk slots of the machines of one platform.

    `GET /api/v1/inventory/platforms/{platform}/diskSlots` (`GetDisksSlots`).

    Args:
        platform: `platform`, EPlatformType.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewInventory.
    """
    return parse(
        await transport.send(
            build(
                platform,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
