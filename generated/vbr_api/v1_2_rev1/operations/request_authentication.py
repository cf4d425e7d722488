"""`RequestAuthentication`: Request a verification code from Google Cloud to grant access."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REQUEST_AUTHENTICATION as OPERATION

if TYPE_CHECKING:
    from ..models.google_cloud_compute_verification_code_model import (
        GoogleCloudComputeVerificationCodeModel,
    )


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudCredentials/authenticate",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> GoogleCloudComputeVerificationCodeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GoogleCloudComputeVerificationCodeModel.from_dict,
        "GoogleCloudComputeVerificationCodeModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> GoogleCloudComputeVerificationCodeModel:
    """Request a verification code from Google Cloud to grant access.

    `POST /api/v1/cloudCredentials/authenticate` (`RequestAuthentication`).

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
