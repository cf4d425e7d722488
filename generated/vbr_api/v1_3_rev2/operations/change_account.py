"""`ChangeAccount`: Set another Google service account, by its key file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CHANGE_ACCOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )


def build(
    id: UUID | str,
    body: GoogleCloudServiceCredentialsExistingAccountSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/changeAccount"
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
    body: GoogleCloudServiceCredentialsExistingAccountSpec,
) -> None:
    """Set another Google service account, by its key file.

    `POST /api/v1/cloudCredentials/{id}/changeAccount` (`ChangeAccount`).

    Args:
        id: `id`, UUID.
        body: GoogleCloudServiceCredentialsExistingAccountSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateCloudCredentials.
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
