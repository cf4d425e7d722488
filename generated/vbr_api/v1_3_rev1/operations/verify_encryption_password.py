"""`VerifyEncryptionPassword`: Compare a password with the stored encryption password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VERIFY_ENCRYPTION_PASSWORD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.encryption_password_verify_result import EncryptionPasswordVerifyResult
    from ..models.encryption_password_verify_spec import EncryptionPasswordVerifySpec


def build(
    id: UUID | str,
    body: EncryptionPasswordVerifySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/encryptionPasswords/{_codec.segment('id', id)}/verify"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EncryptionPasswordVerifyResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EncryptionPasswordVerifyResult.from_dict,
        "EncryptionPasswordVerifyResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: EncryptionPasswordVerifySpec,
) -> EncryptionPasswordVerifyResult:
    """Compare a password with the stored encryption password.

    `POST /api/v1/encryptionPasswords/{id}/verify` (`VerifyEncryptionPassword`).

    Args:
        id: `id`, UUID.
        body: EncryptionPasswordVerifySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewEncryptionPasswords.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
