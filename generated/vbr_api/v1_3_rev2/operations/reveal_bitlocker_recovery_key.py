"""`RevealBitlockerRecoveryKey`: Reveal the BitLocker recovery keys of one device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REVEAL_BITLOCKER_RECOVERY_KEY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_reveal_bitlocker_recovery_key_request import (
        EntraIdTenantRevealBitlockerRecoveryKeyRequest,
    )
    from ..models.entra_id_tenant_reveal_bitlocker_recovery_key_response import (
        EntraIdTenantRevealBitlockerRecoveryKeyResponse,
    )


def build(
    session_id: UUID | str,
    body: EntraIdTenantRevealBitlockerRecoveryKeyRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/revealBitlockerRecoveryKey"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantRevealBitlockerRecoveryKeyResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRevealBitlockerRecoveryKeyResponse.from_dict,
        "EntraIdTenantRevealBitlockerRecoveryKeyResponse",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantRevealBitlockerRecoveryKeyRequest,
) -> EntraIdTenantRevealBitlockerRecoveryKeyResponse:
    """Reveal the BitLocker recovery keys of one device.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/revealBitlockerRecoveryKey` (`RevealBitlockerRecoveryKey`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantRevealBitlockerRecoveryKeyRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreEntraIdTenantItem.
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
