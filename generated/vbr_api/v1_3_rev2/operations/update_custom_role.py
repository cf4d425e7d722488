"""`UpdateCustomRole`: Replace the scopes and permissions of one custom role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_CUSTOM_ROLE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.custom_role_model import CustomRoleModel


def build(
    id: UUID | str,
    body: CustomRoleModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/security/roles/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: CustomRoleModel,
) -> CustomRoleModel:
    """Replace the scopes and permissions of one custom role.

    `PUT /api/v1/security/roles/{id}` (`UpdateCustomRole`).

    Args:
        id: `id`, UUID.
        body: CustomRoleModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateCustomRole.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
