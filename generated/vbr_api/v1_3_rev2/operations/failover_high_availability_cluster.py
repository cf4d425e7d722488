"""`FailoverHighAvailabilityCluster`: Start a failover to the secondary node; tells only that it started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import FAILOVER_HIGH_AVAILABILITY_CLUSTER as OPERATION

if TYPE_CHECKING:
    from ..models.operation_started_response import OperationStartedResponse


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/highAvailabilityCluster/failover",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> OperationStartedResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.OperationStartedResponse.from_dict,
        "OperationStartedResponse",
        decoding,
    )


async def call(
    transport: Transport,
) -> OperationStartedResponse:
    """Start a failover to the secondary node; tells only that it started.

    `POST /api/v1/highAvailabilityCluster/failover` (`FailoverHighAvailabilityCluster`).

    Raises:
        ApiError: If the response is not a success; requires the claim PerformHighAvailabilityClusterFailover.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
