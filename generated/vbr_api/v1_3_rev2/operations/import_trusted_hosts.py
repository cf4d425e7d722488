"""`ImportTrustedHosts`: Import trusted hosts from a file at the given path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import IMPORT_TRUSTED_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_host_authentication_import_model import (
        GeneralOptionsHostAuthenticationImportModel,
    )
    from ..models.general_options_host_authentication_import_result_model import (
        GeneralOptionsHostAuthenticationImportResultModel,
    )


def build(
    body: GeneralOptionsHostAuthenticationImportModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/hostAuthentication/importTrustedHosts",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> GeneralOptionsHostAuthenticationImportResultModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GeneralOptionsHostAuthenticationImportResultModel.from_dict,
        "GeneralOptionsHostAuthenticationImportResultModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: GeneralOptionsHostAuthenticationImportModel,
) -> GeneralOptionsHostAuthenticationImportResultModel:
    """Import trusted hosts from a file at the given path.

    `POST /api/v1/generalOptions/hostAuthentication/importTrustedHosts` (`ImportTrustedHosts`).

    Args:
        body: GeneralOptionsHostAuthenticationImportModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateHostAuthenticationSettings.
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
