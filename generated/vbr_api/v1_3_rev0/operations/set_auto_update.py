"""`SetAutoUpdate`: Turn the automatic update of the license on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SET_AUTO_UPDATE as OPERATION

if TYPE_CHECKING:
    from ..models.installed_license_model import InstalledLicenseModel
    from ..models.license_auto_update_spec import LicenseAutoUpdateSpec


def build(
    body: LicenseAutoUpdateSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/autoupdate",
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
    body: LicenseAutoUpdateSpec,
) -> InstalledLicenseModel:
    """Turn the automatic update of the license on or off.

    `POST /api/v1/license/autoupdate` (`SetAutoUpdate`).

    Args:
        body: LicenseAutoUpdateSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim InstallLicense.
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
