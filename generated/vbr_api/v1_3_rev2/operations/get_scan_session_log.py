"""`GetScanSessionLog`: Read the lines that the scan engine logged in one scan session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SCAN_SESSION_LOG as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.scan_session_log_model import ScanSessionLogModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/malwareDetection/scanSessionLog/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ScanSessionLogModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ScanSessionLogModel.from_dict,
        "ScanSessionLogModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ScanSessionLogModel:
    """Read the lines that the scan engine logged in one scan session.

    `GET /api/v1/malwareDetection/scanSessionLog/{id}` (`GetScanSessionLog`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewTaskSessions.
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
