"""`SetAgentConsumption`: Allow or forbid agents to use instances of the license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SET_AGENT_CONSUMPTION as OPERATION

if TYPE_CHECKING:
    from ..models.installed_license_model import InstalledLicenseModel
    from ..models.license_agent_consumption_spec import LicenseAgentConsumptionSpec


def build(
    body: LicenseAgentConsumptionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/agentConsumption",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstalledLicenseModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstalledLicenseModel.from_dict,
        "InstalledLicenseModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: LicenseAgentConsumptionSpec,
) -> InstalledLicenseModel:
    """Allow or forbid agents to use instances of the license.

    `POST /api/v1/license/agentConsumption` (`SetAgentConsumption`).

    Args:
        body: LicenseAgentConsumptionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim InstallLicense.
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
