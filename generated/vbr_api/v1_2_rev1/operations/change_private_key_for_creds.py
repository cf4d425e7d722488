"""`ChangePrivateKeyForCreds`: Set a new private key and passphrase for Linux credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CHANGE_PRIVATE_KEY_FOR_CREDS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.private_key_change_spec import PrivateKeyChangeSpec


def build(
    id: UUID | str,
    body: PrivateKeyChangeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/credentials/{_codec.segment('id', id)}/changeprivatekey"
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
    body: PrivateKeyChangeSpec,
) -> None:
    """Set a new private key and passphrase for Linux credentials.

    `POST /api/v1/credentials/{id}/changeprivatekey` (`ChangePrivateKeyForCreds`).

    Args:
        id: `id`, UUID.
        body: PrivateKeyChangeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeLinuxPrivateKey.
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
