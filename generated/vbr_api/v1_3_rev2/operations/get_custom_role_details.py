"""`GetCustomRoleDetails`: Read the scopes and permissions of one custom role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CUSTOM_ROLE_DETAILS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.custom_role_model import CustomRoleModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/security/roles/{_codec.segment('id', id)}/details"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CustomRoleModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CustomRoleModel.from_dict,
        "CustomRoleModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> CustomRoleModel:
    """Read the scopes and permissions of one custom role.

    `GET /api/v1/security/roles/{id}/details` (`GetCustomRoleDetails`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim GetCustomRoleDetails.
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
