"""`ExportTrustedHosts`: Export the list of trusted hosts to a file at the given path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import EXPORT_TRUSTED_HOSTS as OPERATION

if TYPE_CHECKING:
    from ..models.general_options_host_authentication_export_model import (
        GeneralOptionsHostAuthenticationExportModel,
    )


def build(
    body: GeneralOptionsHostAuthenticationExportModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/hostAuthentication/exportTrustedHosts",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    body: GeneralOptionsHostAuthenticationExportModel,
) -> None:
    """Export the list of trusted hosts to a file at the given path.

    `POST /api/v1/generalOptions/hostAuthentication/exportTrustedHosts` (`ExportTrustedHosts`).

    Args:
        body: GeneralOptionsHostAuthenticationExportModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateHostAuthenticationSettings.
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
