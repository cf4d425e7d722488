"""`ResetBestPracticesComplianceStatus`: Reset the status of one security best practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESET_BEST_PRACTICES_COMPLIANCE_STATUS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.best_practices_compliance_model import BestPracticesComplianceModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/securityAnalyzer/bestPractices/{_codec.segment('id', id)}/reset"
    return Request(
        OPERATION,
        path,
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
) -> BestPracticesComplianceModel:
    """Reset the status of one security best practice.

    `POST /api/v1/securityAnalyzer/bestPractices/{id}/reset` (`ResetBestPracticesComplianceStatus`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ManageBestPracticeCompliance.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
