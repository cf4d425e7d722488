"""`GetDefaultMountServer`: List the default mount servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_DEFAULT_MOUNT_SERVER as OPERATION

if TYPE_CHECKING:
    from ..models.mount_server_models_result import MountServerModelsResult


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/mountServers/default",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> MountServerModelsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.MountServerModelsResult.from_dict,
        "MountServerModelsResult",
        decoding,
    )


async def call(
    transport: Transport,
) -> MountServerModelsResult:
    """List the default mount servers.

    `GET /api/v1/backupInfrastructure/mountServers/default` (`GetDefaultMountServer`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewMountServers.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
