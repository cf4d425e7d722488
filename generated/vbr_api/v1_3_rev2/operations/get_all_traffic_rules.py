"""`GetAllTrafficRules`: Read the network traffic rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_TRAFFIC_RULES as OPERATION

if TYPE_CHECKING:
    from ..models.global_network_traffic_rules_model import GlobalNetworkTrafficRulesModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/trafficRules",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GlobalNetworkTrafficRulesModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GlobalNetworkTrafficRulesModel.from_dict,
        "GlobalNetworkTrafficRulesModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GlobalNetworkTrafficRulesModel:
    """Read the network traffic rules.

    `GET /api/v1/trafficRules` (`GetAllTrafficRules`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewTrafficRules.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
