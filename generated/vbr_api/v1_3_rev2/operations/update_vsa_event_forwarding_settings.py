"""`UpdateVsaEventForwardingSettings`: Replace how the Veeam Software Appliance forwards its system events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_VSA_EVENT_FORWARDING_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.vsa_event_forwarding_settings_model import VsaEventForwardingSettingsModel


def build(
    body: VsaEventForwardingSettingsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/vsaEventForwarding",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> VsaEventForwardingSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.VsaEventForwardingSettingsModel.from_dict,
        "VsaEventForwardingSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: VsaEventForwardingSettingsModel,
) -> VsaEventForwardingSettingsModel:
    """Replace how the Veeam Software Appliance forwards its system events.

    `PUT /api/v1/generalOptions/vsaEventForwarding` (`UpdateVsaEventForwardingSettings`).

    Args:
        body: VsaEventForwardingSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateGeneralOptions.
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
