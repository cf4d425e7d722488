"""`GetMountServer`: Read one mount server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_MOUNT_SERVER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.mount_server_model import MountServerModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/mountServers/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> MountServerModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.MountServerModel.from_dict,
        "MountServerModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> MountServerModel:
    """Read one mount server.

    `GET /api/v1/backupInfrastructure/mountServers/{id}` (`GetMountServer`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewMountServers.
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
