"""`GetHostOptionalComponentsDefaults`: List the optional components that a new server gets by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_HOST_OPTIONAL_COMPONENTS_DEFAULTS as OPERATION

if TYPE_CHECKING:
    from ..models.host_optional_components import HostOptionalComponents


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers/optionalComponents/defaults",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> HostOptionalComponents:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.HostOptionalComponents.from_dict,
        "HostOptionalComponents",
        decoding,
    )


async def call(
    transport: Transport,
) -> HostOptionalComponents:
    """List the optional components that a new server gets by default.

    `GET /api/v1/backupInfrastructure/managedServers/optionalComponents/defaults` (`GetHostOptionalComponentsDefaults`).

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateManagedServers.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
