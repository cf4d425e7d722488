"""`GetEmailSettings`: Read the mail server and the settings of e-mail notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_EMAIL_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_email_settings_base_model import (
        GeneralOptionsEmailSettingsBaseModel,
    )


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/emailSettings",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GeneralOptionsEmailSettingsBaseModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsEmailSettingsBaseModel.from_dict,
        "GeneralOptionsEmailSettingsBaseModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GeneralOptionsEmailSettingsBaseModel:
    """Read the mail server and the settings of e-mail notifications.

    `GET /api/v1/generalOptions/emailSettings` (`GetEmailSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewEmailSettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
