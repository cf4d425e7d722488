"""`ResolveHyperVHosts`: Find the Hyper-V hosts of a cluster or of an SCVMM server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESOLVE_HYPER_V_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.hv_host_discovery_result import HvHostDiscoveryResult
    from ..models.hv_host_discovery_spec import HvHostDiscoverySpec


def build(
    body: HvHostDiscoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/managedServers/hyperVHosts",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> HvHostDiscoveryResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.HvHostDiscoveryResult.from_dict,
        "HvHostDiscoveryResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: HvHostDiscoverySpec,
) -> HvHostDiscoveryResult:
    """Find the Hyper-V hosts of a cluster or of an SCVMM server.

    `POST /api/v1/backupInfrastructure/managedServers/hyperVHosts` (`ResolveHyperVHosts`).

    Args:
        body: HvHostDiscoverySpec.

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
