"""`DiskManagementInit`: Open a disk management session, in which volumes are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import DISK_MANAGEMENT_INIT as OPERATION

if TYPE_CHECKING:
    from ..models.disk_management_initialization_request import DiskManagementInitializationRequest
    from ..models.disk_management_initialization_response import (
        DiskManagementInitializationResponse,
    )


def build(
    body: DiskManagementInitializationRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/diskManagement/init",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DiskManagementInitializationResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DiskManagementInitializationResponse.from_dict,
        "DiskManagementInitializationResponse",
        decoding,
    )


async def call(
    transport: Transport,
    body: DiskManagementInitializationRequest,
) -> DiskManagementInitializationResponse:
    """Open a disk management session, in which volumes are laid out.

    `POST /api/v1/diskManagement/init` (`DiskManagementInit`).

    Args:
        body: DiskManagementInitializationRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim DiskManagement.
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
