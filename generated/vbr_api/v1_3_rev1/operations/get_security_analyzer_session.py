"""`GetSecurityAnalyzerSession`: Read the session of the last run of the security analyzer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SECURITY_ANALYZER_SESSION as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/securityAnalyzer/lastRun",
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
) -> SessionModel:
    """Read the session of the last run of the security analyzer.

    `GET /api/v1/securityAnalyzer/lastRun` (`GetSecurityAnalyzerSession`).

    Raises:
        ApiError: If the response is not a success; requires the claim GetSecurityAnalyzerSession.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
