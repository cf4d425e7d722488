"""`FlrRestoreValidateCredentials`: Check the credentials of the machine that files are restored to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import FLR_RESTORE_VALIDATE_CREDENTIALS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_restore_credentials_validation_result import (
        FlrRestoreCredentialsValidationResult,
    )
    from ..models.flr_restore_credentials_validation_spec import FlrRestoreCredentialsValidationSpec


def build(
    session_id: UUID | str,
    body: FlrRestoreCredentialsValidationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/flr/{_codec.segment('session_id', session_id)}/validateCredentials"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> FlrRestoreCredentialsValidationResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrRestoreCredentialsValidationResult.from_dict,
        "FlrRestoreCredentialsValidationResult",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: FlrRestoreCredentialsValidationSpec,
) -> FlrRestoreCredentialsValidationResult:
    """Check the credentials of the machine that files are restored to.

    `POST /api/v1/restore/flr/{sessionId}/validateCredentials` (`FlrRestoreValidateCredentials`).

    Args:
        session_id: `sessionId`, UUID.
        body: FlrRestoreCredentialsValidationSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreFlrItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
