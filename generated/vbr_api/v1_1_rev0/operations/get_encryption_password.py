"""`GetEncryptionPassword`: Read the hint and dates of one encryption password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENCRYPTION_PASSWORD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.encryption_password_model import EncryptionPasswordModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/encryptionPasswords/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
) -> EncryptionPasswordModel:
    """Read the hint and dates of one encryption password.

    `GET /api/v1/encryptionPasswords/{id}` (`GetEncryptionPassword`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewEncryptionPasswords.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
