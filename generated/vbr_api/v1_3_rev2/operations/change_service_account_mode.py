"""`ChangeServiceAccountMode`: Make a user a service account, or an ordinary one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHANGE_SERVICE_ACCOUNT_MODE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.user_model import UserModel
    from ..models.user_service_account_mode_spec import UserServiceAccountModeSpec


def build(
    id: UUID | str,
    body: UserServiceAccountModeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/security/users/{_codec.segment('id', id)}/changeServiceAccountMode"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UserModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UserModel.from_dict,
        "UserModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: UserServiceAccountModeSpec,
) -> UserModel:
    """Make a user a service account, or an ordinary one again.

    `POST /api/v1/security/users/{id}/changeServiceAccountMode` (`ChangeServiceAccountMode`).

    Args:
        id: `id`, UUID.
        body: UserServiceAccountModeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateUser.
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
