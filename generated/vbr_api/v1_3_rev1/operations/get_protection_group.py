"""`GetProtectionGroup`: Read one protection group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_PROTECTION_GROUP as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.protection_group_model import ProtectionGroupModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ProtectionGroupModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ProtectionGroupModel.from_dict,
        "ProtectionGroupModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ProtectionGroupModel:
    """Read one protection group.

    `GET /api/v1/agents/protectionGroups/{id}` (`GetProtectionGroup`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewProtectionGroups.
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
