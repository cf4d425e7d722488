"""`RemoveLicense`: Remove the installed license, or only its instance or socket section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REMOVE_LICENSE as OPERATION

if TYPE_CHECKING:
    from ..models.installed_license_model import InstalledLicenseModel
    from ..models.license_remove_spec import LicenseRemoveSpec


def build(
    body: LicenseRemoveSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/remove",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: LicenseRemoveSpec,
) -> InstalledLicenseModel:
    """Remove the installed license, or only its instance or socket section.

    `POST /api/v1/license/remove` (`RemoveLicense`).

    Args:
        body: LicenseRemoveSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RemoveLicense.
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
