"""`DeleteProtectionGroup`: Remove one protection group, with its agents if asked; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import DELETE_PROTECTION_GROUP as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    *,
    uninstall_everything: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("uninstallEverything", uninstall_everything),)),
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
    *,
    uninstall_everything: bool | None = None,
) -> SessionModel:
    """Remove one protection group, with its agents if asked; runs as a session.

    `DELETE /api/v1/agents/protectionGroups/{id}` (`DeleteProtectionGroup`).

    Args:
        id: `id`, UUID.
        uninstall_everything: `uninstallEverything`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim DeleteProtectionGroups.
    """
    return parse(
        await transport.send(
            build(
                id,
                uninstall_everything=uninstall_everything,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
