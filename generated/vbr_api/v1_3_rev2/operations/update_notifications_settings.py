"""`UpdateNotificationsSettings`: Replace the notification settings: low space, end of support, updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_NOTIFICATIONS_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_notifications_model import GeneralOptionsNotificationsModel


def build(
    body: GeneralOptionsNotificationsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/notifications",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: GeneralOptionsNotificationsModel,
) -> GeneralOptionsNotificationsModel:
    """Replace the notification settings: low space, end of support, updates.

    `PUT /api/v1/generalOptions/notifications` (`UpdateNotificationsSettings`).

    Args:
        body: GeneralOptionsNotificationsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateNotificationsSettings.
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
