"""`SuppressBestPracticesComplianceAlert`: Suppress the alert of one security best practice, with a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SUPPRESS_BEST_PRACTICES_COMPLIANCE_ALERT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.best_practices_compliance_model import BestPracticesComplianceModel
    from ..models.best_practices_suppress_request import BestPracticesSuppressRequest


def build(
    id: UUID | str,
    body: BestPracticesSuppressRequest | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/securityAnalyzer/bestPractices/{_codec.segment('id', id)}/suppress"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BestPracticesComplianceModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BestPracticesComplianceModel.from_dict,
        "BestPracticesComplianceModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: BestPracticesSuppressRequest | None = None,
) -> BestPracticesComplianceModel:
    """Suppress the alert of one security best practice, with a note.

    `POST /api/v1/securityAnalyzer/bestPractices/{id}/suppress` (`SuppressBestPracticesComplianceAlert`).

    Args:
        id: `id`, UUID.
        body: BestPracticesSuppressRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim ManageBestPracticeCompliance.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
