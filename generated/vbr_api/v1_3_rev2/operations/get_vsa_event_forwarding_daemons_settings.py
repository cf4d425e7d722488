"""`GetVsaEventForwardingDaemonsSettings`: Read the raw configuration of the event forwarding daemons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_VSA_EVENT_FORWARDING_DAEMONS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.vsa_event_forwarding_daemon_settings_model import (
        VsaEventForwardingDaemonSettingsModel,
    )


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/vsaEventForwarding/daemonSettings",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> VsaEventForwardingDaemonSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.VsaEventForwardingDaemonSettingsModel.from_dict,
        "VsaEventForwardingDaemonSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> VsaEventForwardingDaemonSettingsModel:
    """Read the raw configuration of the event forwarding daemons.

    `GET /api/v1/generalOptions/vsaEventForwarding/daemonSettings` (`GetVsaEventForwardingDaemonsSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewGeneralOptions.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
