"""`GetFileDetectionIndicatorsOfCompromise`: List the indicators of compromise and whether they are watched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_FILE_DETECTION_INDICATORS_OF_COMPROMISE as OPERATION

if TYPE_CHECKING:
    from ..models.indicators_of_compromise_result import IndicatorsOfCompromiseResult


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> IndicatorsOfCompromiseResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.IndicatorsOfCompromiseResult.from_dict,
        "IndicatorsOfCompromiseResult",
        decoding,
    )


async def call(
    transport: Transport,
) -> IndicatorsOfCompromiseResult:
    """List the indicators of compromise and whether they are watched for.

    `GET /api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise` (`GetFileDetectionIndicatorsOfCompromise`).

    Raises:
        ApiError: If the response is not a success; requires the claim ReadOptions, BasicView, ViewSuspiciousActivityEvents.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
