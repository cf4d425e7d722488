"""`GetInstalledLicense`: Read the installed license and how much of it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_INSTALLED_LICENSE as OPERATION

if TYPE_CHECKING:
    from ..models.installed_license_model import InstalledLicenseModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstalledLicenseModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstalledLicenseModel.from_dict,
        "InstalledLicenseModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> InstalledLicenseModel:
    """Read the installed license and how much of it is used.

    `GET /api/v1/license` (`GetInstalledLicense`).

    Raises:
        ApiError: If the response is not a success; requires the claim GetInstalledLicense.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
