"""`CreateCustomRole`: Create a custom role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_CUSTOM_ROLE as OPERATION

if TYPE_CHECKING:
    from ..models.custom_role_model import CustomRoleModel
    from ..models.custom_role_spec import CustomRoleSpec


def build(
    body: CustomRoleSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/roles",
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
    body: CustomRoleSpec,
) -> CustomRoleModel:
    """Create a custom role.

    `POST /api/v1/security/roles` (`CreateCustomRole`).

    Args:
        body: CustomRoleSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCustomRole.
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
