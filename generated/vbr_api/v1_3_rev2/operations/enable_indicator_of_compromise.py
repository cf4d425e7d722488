"""`EnableIndicatorOfCompromise`: Watch for the given indicators of compromise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ENABLE_INDICATOR_OF_COMPROMISE as OPERATION

if TYPE_CHECKING:
    from ..models.indicators_of_compromise_result import IndicatorsOfCompromiseResult
    from ..models.indicators_of_compromise_spec import IndicatorsOfCompromiseSpec


def build(
    body: IndicatorsOfCompromiseSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise/enable",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: IndicatorsOfCompromiseSpec,
) -> IndicatorsOfCompromiseResult:
    """Watch for the given indicators of compromise.

    `POST /api/v1/malwareDetection/settings/fileDetection/indicatorsOfCompromise/enable` (`EnableIndicatorOfCompromise`).

    Args:
        body: IndicatorsOfCompromiseSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim SuperAdmin.
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
