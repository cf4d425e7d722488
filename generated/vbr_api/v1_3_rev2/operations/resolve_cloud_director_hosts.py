"""`ResolveCloudDirectorHosts`: Find the vCenter Servers of a Cloud Director server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESOLVE_CLOUD_DIRECTOR_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_director_host_discovery_result import CloudDirectorHostDiscoveryResult
    from ..models.cloud_director_host_discovery_spec import CloudDirectorHostDiscoverySpec


def build(
    body: CloudDirectorHostDiscoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers/cloudDirectorHosts",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudDirectorHostDiscoveryResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudDirectorHostDiscoveryResult.from_dict,
        "CloudDirectorHostDiscoveryResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: CloudDirectorHostDiscoverySpec,
) -> CloudDirectorHostDiscoveryResult:
    """Find the vCenter Servers of a Cloud Director server.

    `POST /api/v1/backupInfrastructure/managedServers/cloudDirectorHosts` (`ResolveCloudDirectorHosts`).

    Args:
        body: CloudDirectorHostDiscoverySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateManagedServers.
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
