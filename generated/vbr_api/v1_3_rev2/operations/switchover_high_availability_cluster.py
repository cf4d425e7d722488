"""`SwitchoverHighAvailabilityCluster`: Start a planned switch to the secondary node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SWITCHOVER_HIGH_AVAILABILITY_CLUSTER as OPERATION

if TYPE_CHECKING:
    from ..models.high_availability_switchover_spec import HighAvailabilitySwitchoverSpec
    from ..models.session_model import SessionModel


def build(
    body: HighAvailabilitySwitchoverSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/highAvailabilityCluster/switchover",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: HighAvailabilitySwitchoverSpec | None = None,
) -> SessionModel:
    """Start a planned switch to the secondary node.

    `POST /api/v1/highAvailabilityCluster/switchover` (`SwitchoverHighAvailabilityCluster`).

    Args:
        body: HighAvailabilitySwitchoverSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim PerformHighAvailabilityClusterSwitchover.
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
