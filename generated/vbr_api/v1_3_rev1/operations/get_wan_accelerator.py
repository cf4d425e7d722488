"""`GetWANAccelerator`: Read one WAN accelerator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_WAN_ACCELERATOR as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.wan_accelerator_model import WANAcceleratorModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/wanAccelerators/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> WANAcceleratorModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.WANAcceleratorModel.from_dict,
        "WANAcceleratorModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> WANAcceleratorModel:
    """Read one WAN accelerator.

    `GET /api/v1/backupInfrastructure/wanAccelerators/{id}` (`GetWANAccelerator`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewWANAccelerators.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
