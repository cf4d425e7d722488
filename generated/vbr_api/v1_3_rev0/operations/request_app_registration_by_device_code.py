"""`RequestAppRegistrationByDeviceCode`: Request a device code from the cloud to register an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REQUEST_APP_REGISTRATION_BY_DEVICE_CODE as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_device_code_model import CloudDeviceCodeModel
    from ..models.cloud_device_code_spec import CloudDeviceCodeSpec


def build(
    body: CloudDeviceCodeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudCredentials/appRegistration",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudDeviceCodeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudDeviceCodeModel.from_dict,
        "CloudDeviceCodeModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: CloudDeviceCodeSpec,
) -> CloudDeviceCodeModel:
    """Request a device code from the cloud to register an application.

    `POST /api/v1/cloudCredentials/appRegistration` (`RequestAppRegistrationByDeviceCode`).

    Args:
        body: CloudDeviceCodeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
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
