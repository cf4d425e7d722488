"""`ModifySecurityAnalyzerSchedule`: Replace the schedule and notifications of the security analyzer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import MODIFY_SECURITY_ANALYZER_SCHEDULE as OPERATION

if TYPE_CHECKING:
    from ..models.security_analyzer_schedule_settings_model import (
        SecurityAnalyzerScheduleSettingsModel,
    )


def build(
    body: SecurityAnalyzerScheduleSettingsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/securityAnalyzer/schedule",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> SecurityAnalyzerScheduleSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SecurityAnalyzerScheduleSettingsModel.from_dict,
        "SecurityAnalyzerScheduleSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: SecurityAnalyzerScheduleSettingsModel,
) -> SecurityAnalyzerScheduleSettingsModel:
    """Replace the schedule and notifications of the security analyzer.

    `PUT /api/v1/securityAnalyzer/schedule` (`ModifySecurityAnalyzerSchedule`).

    Args:
        body: SecurityAnalyzerScheduleSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim ModifySecurityAnalyzerSchedule.
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
