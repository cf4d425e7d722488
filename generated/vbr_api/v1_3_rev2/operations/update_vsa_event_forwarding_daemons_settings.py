"""`UpdateVsaEventForwardingDaemonsSettings`: Replace the raw configuration of the event forwarding daemons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import UPDATE_VSA_EVENT_FORWARDING_DAEMONS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.vsa_event_forwarding_daemon_settings_model import (
        VsaEventForwardingDaemonSettingsModel,
    )


def build(
    body: VsaEventForwardingDaemonSettingsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/vsaEventForwarding/daemonSettings",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    body: VsaEventForwardingDaemonSettingsModel,
) -> None:
    """Replace the raw configuration of the event forwarding daemons.

    `PUT /api/v1/generalOptions/vsaEventForwarding/daemonSettings` (`UpdateVsaEventForwardingDaemonsSettings`).

    Args:
        body: VsaEventForwardingDaemonSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateGeneralOptions.
    """
    parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
