"""`FinishAppRegistrationByDeviceCode`: Register the application after the confirmation of its device code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import FINISH_APP_REGISTRATION_BY_DEVICE_CODE as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_native_application_model import CloudNativeApplicationModel


def build(
    verification_code: str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/appRegistration/{_codec.segment('verification_code', verification_code)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudNativeApplicationModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudNativeApplicationModel.from_dict,
        "CloudNativeApplicationModel",
        decoding,
    )


async def call(
    transport: Transport,
    verification_code: str,
) -> CloudNativeApplicationModel:
    """Register the application after the confirmation of its device code.

    `POST /api/v1/cloudCredentials/appRegistration/{verificationCode}` (`FinishAppRegistrationByDeviceCode`).

    Args:
        verification_code: `verificationCode`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
    """
    return parse(
        await transport.send(
            build(
                verification_code,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
