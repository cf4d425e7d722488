"""`GetYaraRules`: List the YARA rules that a scan can use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_YARA_RULES as OPERATION

if TYPE_CHECKING:
    from ..models.yara_rules_result import YaraRulesResult


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/yaraRules",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> YaraRulesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.YaraRulesResult.from_dict,
        "YaraRulesResult",
        decoding,
    )


async def call(
    transport: Transport,
) -> YaraRulesResult:
    """List the YARA rules that a scan can use.

    `GET /api/v1/malwareDetection/yaraRules` (`GetYaraRules`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewYaraRules.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
