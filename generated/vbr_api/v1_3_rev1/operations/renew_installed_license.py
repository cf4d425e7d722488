"""`RenewInstalledLicense`: Request a renewal of the license; returns the address of the renewal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RENEW_INSTALLED_LICENSE as OPERATION

if TYPE_CHECKING:
    from ..models.license_renew_spec import LicenseRenewSpec
    from ..models.license_renewal_model import LicenseRenewalModel


def build(
    body: LicenseRenewSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/renew",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> LicenseRenewalModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.LicenseRenewalModel.from_dict,
        "LicenseRenewalModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: LicenseRenewSpec,
) -> LicenseRenewalModel:
    """Request a renewal of the license; returns the address of the renewal.

    `POST /api/v1/license/renew` (`RenewInstalledLicense`).

    Args:
        body: LicenseRenewSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RenewInstalledLicense.
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
