"""`GetEventForwardingSettings`: Read the SNMP and syslog servers that receive events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_EVENT_FORWARDING_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_event_forwarding_model import GeneralOptionsEventForwardingModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/eventForwarding",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GeneralOptionsEventForwardingModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsEventForwardingModel.from_dict,
        "GeneralOptionsEventForwardingModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GeneralOptionsEventForwardingModel:
    """Read the SNMP and syslog servers that receive events.

    `GET /api/v1/generalOptions/eventForwarding` (`GetEventForwardingSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewEventForwardingSettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
