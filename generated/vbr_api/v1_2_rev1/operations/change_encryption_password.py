"""`ChangeEncryptionPassword`: Replace one encryption password and its hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CHANGE_ENCRYPTION_PASSWORD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.encryption_password_change_spec import EncryptionPasswordChangeSpec


def build(
    id: UUID | str,
    body: EncryptionPasswordChangeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/encryptionPasswords/{_codec.segment('id', id)}/changepassword"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    body: EncryptionPasswordChangeSpec,
) -> None:
    """Replace one encryption password and its hint.

    `POST /api/v1/encryptionPasswords/{id}/changepassword` (`ChangeEncryptionPassword`).

    Args:
        id: `id`, UUID.
        body: EncryptionPasswordChangeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateEncryptionPasswords.
    """
    parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
