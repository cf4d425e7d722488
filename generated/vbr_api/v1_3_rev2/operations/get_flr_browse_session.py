"""`GetFlrBrowseSession`: Read one mounted restore point of a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_FLR_BROWSE_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_browse_mount_model import FlrBrowseMountModel


def build(
    session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/{_codec.segment('session_id', session_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> FlrBrowseMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrBrowseMountModel.from_dict,
        "FlrBrowseMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
) -> FlrBrowseMountModel:
    """Read one mounted restore point of a machine.

    `GET /api/v1/backupBrowser/flr/{sessionId}` (`GetFlrBrowseSession`).

    Args:
        session_id: `sessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseFlr.
    """
    return parse(
        await transport.send(
            build(
                session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
