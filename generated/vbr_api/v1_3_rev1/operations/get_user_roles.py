"""`GetUserRoles`: Read the roles of one user or group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_USER_ROLES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.roles_model import RolesModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/security/users/{_codec.segment('id', id)}/roles"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RolesModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RolesModel.from_dict,
        "RolesModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> RolesModel:
    """Read the roles of one user or group.

    `GET /api/v1/security/users/{id}/roles` (`GetUserRoles`).

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
