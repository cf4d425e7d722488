"""`ChangeHighAvailabilityCluster`: Start a change of the addresses of the high availability cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHANGE_HIGH_AVAILABILITY_CLUSTER as OPERATION

if TYPE_CHECKING:
    from ..models.high_availability_cluster_address_spec import HighAvailabilityClusterAddressSpec
    from ..models.session_model import SessionModel


def build(
    body: HighAvailabilityClusterAddressSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/highAvailabilityCluster/changeCluster",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: HighAvailabilityClusterAddressSpec,
) -> SessionModel:
    """Start a change of the addresses of the high availability cluster.

    `POST /api/v1/highAvailabilityCluster/changeCluster` (`ChangeHighAvailabilityCluster`).

    Args:
        body: HighAvailabilityClusterAddressSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeHighAvailabilityCluster.
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
