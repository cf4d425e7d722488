"""`CreateHighAvailabilityCluster`: Start making a high availability cluster of two backup servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_HIGH_AVAILABILITY_CLUSTER as OPERATION

if TYPE_CHECKING:
    from ..models.high_availability_cluster_spec import HighAvailabilityClusterSpec
    from ..models.session_model import SessionModel


def build(
    body: HighAvailabilityClusterSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/highAvailabilityCluster",
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
    body: HighAvailabilityClusterSpec,
) -> SessionModel:
    """Start making a high availability cluster of two backup servers.

    `POST /api/v1/highAvailabilityCluster` (`CreateHighAvailabilityCluster`).

    Args:
        body: HighAvailabilityClusterSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateHighAvailabilityCluster.
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
