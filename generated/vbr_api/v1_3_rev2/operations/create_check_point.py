"""`CreateCheckPoint`: Keep the layout as it is now, to revert to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CREATE_CHECK_POINT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    disk_management_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/diskManagement/{_codec.segment('disk_management_session_id', disk_management_session_id)}/createCheckPoint"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    disk_management_session_id: UUID | str,
) -> None:
    """Keep the layout as it is now, to revert to.

    `PUT /api/v1/diskManagement/{diskManagementSessionId}/createCheckPoint` (`CreateCheckPoint`).

    Args:
        disk_management_session_id: `diskManagementSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim DiskManagement.
    """
    parse(
        await transport.send(
            build(
                disk_management_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
