"""`GetBestPracticesComplianceResult`: List the security best practices with their compliance status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_BEST_PRACTICES_COMPLIANCE_RESULT as OPERATION

if TYPE_CHECKING:
    from ..models.best_practices_compliance_result import BestPracticesComplianceResult


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/securityAnalyzer/bestPractices",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BestPracticesComplianceResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BestPracticesComplianceResult.from_dict,
        "BestPracticesComplianceResult",
        decoding,
    )


async def call(
    transport: Transport,
) -> BestPracticesComplianceResult:
    """List the security best practices with their compliance status.

    `GET /api/v1/securityAnalyzer/bestPractices` (`GetBestPracticesComplianceResult`).

    Raises:
        ApiError: If the response is not a success; requires the claim GetBestPracticesComplianceResult.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
