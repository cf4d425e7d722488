"""`CreateEncryptionPassword`: Store a new encryption password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_ENCRYPTION_PASSWORD as OPERATION

if TYPE_CHECKING:
    from ..models.encryption_password_model import EncryptionPasswordModel
    from ..models.encryption_password_spec import EncryptionPasswordSpec


def build(
    body: EncryptionPasswordSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/encryptionPasswords",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EncryptionPasswordModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EncryptionPasswordModel.from_dict,
        "EncryptionPasswordModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EncryptionPasswordSpec,
) -> EncryptionPasswordModel:
    """Store a new encryption password.

    `POST /api/v1/encryptionPasswords` (`CreateEncryptionPassword`).

    Args:
        body: EncryptionPasswordSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateEncryptionPasswords.
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
