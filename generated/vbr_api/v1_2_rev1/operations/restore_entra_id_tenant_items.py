"""`RestoreEntraIdTenantItems`: Start a restore of Entra ID items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESTORE_ENTRA_ID_TENANT_ITEMS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_item_restore_spec import EntraIdTenantItemRestoreSpec
    from ..models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel


def build(
    session_id: UUID | str,
    body: EntraIdTenantItemRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/restoreItems"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestoreSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreSessionModel.from_dict,
        "EntraIdTenantRestoreSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantItemRestoreSpec,
) -> EntraIdTenantRestoreSessionModel:
    """Start a restore of Entra ID items.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItems` (`RestoreEntraIdTenantItems`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantItemRestoreSpec.

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
