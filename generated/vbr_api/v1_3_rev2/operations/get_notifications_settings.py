"""`GetNotificationsSettings`: Read the notification settings: low space, end of support, updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_NOTIFICATIONS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_notifications_model import GeneralOptionsNotificationsModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/notifications",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GeneralOptionsNotificationsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsNotificationsModel.from_dict,
        "GeneralOptionsNotificationsModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GeneralOptionsNotificationsModel:
    """Read the notification settings: low space, end of support, updates.

    `GET /api/v1/generalOptions/notifications` (`GetNotificationsSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewNotificationsSettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
