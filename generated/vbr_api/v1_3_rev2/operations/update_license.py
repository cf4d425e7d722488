"""`UpdateLicense`: Update the installed license now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_LICENSE as OPERATION

if TYPE_CHECKING:
    from ..models.license_update_model import LicenseUpdateModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/update",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> LicenseUpdateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.LicenseUpdateModel.from_dict,
        "LicenseUpdateModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> LicenseUpdateModel:
    """Update the installed license now.

    `POST /api/v1/license/update` (`UpdateLicense`).

    Raises:
        ApiError: If the response is not a success; requires the claim InstallLicense.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
