"""`ViewUserRolePermissions`: List the permissions of one role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VIEW_USER_ROLE_PERMISSIONS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.user_role_permissions_model import UserRolePermissionsModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/security/roles/{_codec.segment('id', id)}/permissions"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UserRolePermissionsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UserRolePermissionsModel.from_dict,
        "UserRolePermissionsModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> UserRolePermissionsModel:
    """List the permissions of one role.

    `GET /api/v1/security/roles/{id}/permissions` (`ViewUserRolePermissions`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUsersSettings.
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
