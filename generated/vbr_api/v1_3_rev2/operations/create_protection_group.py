"""`CreateProtectionGroup`: Add a protection group; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_PROTECTION_GROUP as OPERATION

if TYPE_CHECKING:
    from ..models.protection_group_spec import ProtectionGroupSpec
    from ..models.session_model import SessionModel


def build(
    body: ProtectionGroupSpec,
    *,
    perform_rescan: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/protectionGroups",
        query=_codec.query((("performRescan", perform_rescan),)),
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: ProtectionGroupSpec,
    *,
    perform_rescan: bool | None = None,
) -> SessionModel:
    """Add a protection group; runs as a session.

    `POST /api/v1/agents/protectionGroups` (`CreateProtectionGroup`).

    Args:
        body: ProtectionGroupSpec.
        perform_rescan: `performRescan`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateProtectionGroups.
    """
    return parse(
        await transport.send(
            build(
                body,
                perform_rescan=perform_rescan,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
