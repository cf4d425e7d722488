"""`ViewUsersSettings`: Read whether users must log in with a second factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VIEW_USERS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.user_role_settings_model import UserRoleSettingsModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/settings",
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
) -> UserRoleSettingsModel:
    """Read whether users must log in with a second factor.

    `GET /api/v1/security/settings` (`ViewUsersSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUsersSettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
