"""`CheckSmtpConnection`: Try a connection to an SMTP server; answers with its thumbprints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHECK_SMTP_CONNECTION as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_check_smtp_connection_model import (
        GeneralOptionsCheckSmtpConnectionModel,
    )
    from ..models.general_options_check_smtp_connection_spec import (
        GeneralOptionsCheckSmtpConnectionSpec,
    )


def build(
    body: GeneralOptionsCheckSmtpConnectionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/emailSettings/checkSmtpConnection",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> GeneralOptionsCheckSmtpConnectionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsCheckSmtpConnectionModel.from_dict,
        "GeneralOptionsCheckSmtpConnectionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: GeneralOptionsCheckSmtpConnectionSpec,
) -> GeneralOptionsCheckSmtpConnectionModel:
    """Try a connection to an SMTP server; answers with its thumbprints.

    `POST /api/v1/generalOptions/emailSettings/checkSmtpConnection` (`CheckSmtpConnection`).

    Args:
        body: GeneralOptionsCheckSmtpConnectionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateEmailSettings, SendTestEmailMessage.
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
