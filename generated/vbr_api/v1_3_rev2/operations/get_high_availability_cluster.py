"""`GetHighAvailabilityCluster`: Read the high availability cluster: nodes, addresses and states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_HIGH_AVAILABILITY_CLUSTER as OPERATION

if TYPE_CHECKING:
    from ..models.high_availability_cluster_configuration_model import (
        HighAvailabilityClusterConfigurationModel,
    )


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/highAvailabilityCluster",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> HighAvailabilityClusterConfigurationModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.HighAvailabilityClusterConfigurationModel.from_dict,
        "HighAvailabilityClusterConfigurationModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> HighAvailabilityClusterConfigurationModel:
    """Read the high availability cluster: nodes, addresses and states.

    `GET /api/v1/highAvailabilityCluster` (`GetHighAvailabilityCluster`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewHighAvailabilityCluster.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
