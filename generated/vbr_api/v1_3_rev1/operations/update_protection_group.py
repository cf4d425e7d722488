"""`UpdateProtectionGroup`: Replace the settings of one protection group; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_PROTECTION_GROUP as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.protection_group_model import ProtectionGroupModel
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: ProtectionGroupModel,
    *,
    perform_rescan: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: ProtectionGroupModel,
    *,
    perform_rescan: bool | None = None,
) -> SessionModel:
    """Replace the settings of one protection group; runs as a session.

    `PUT /api/v1/agents/protectionGroups/{id}` (`UpdateProtectionGroup`).

    Args:
        id: `id`, UUID.
        body: ProtectionGroupModel.
        perform_rescan: `performRescan`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
                perform_rescan=perform_rescan,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
