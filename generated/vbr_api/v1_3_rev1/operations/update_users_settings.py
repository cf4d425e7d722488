"""`UpdateUsersSettings`: Replace whether users must log in with a second factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_USERS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.user_role_settings_model import UserRoleSettingsModel


def build(
    body: UserRoleSettingsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/settings",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UserRoleSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UserRoleSettingsModel.from_dict,
        "UserRoleSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: UserRoleSettingsModel,
) -> UserRoleSettingsModel:
    """Replace whether users must log in with a second factor.

    `PUT /api/v1/security/settings` (`UpdateUsersSettings`).

    Args:
        body: UserRoleSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateUsersSettings.
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
