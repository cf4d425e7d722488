"""`RestoreEntraIdTenantItemAttributes`: Start a restore of chosen attributes of one Entra ID item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESTORE_ENTRA_ID_TENANT_ITEM_ATTRIBUTES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_restore_item_attributes_spec import (
        EntraIdTenantRestoreItemAttributesSpec,
    )
    from ..models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel


def build(
    session_id: UUID | str,
    body: EntraIdTenantRestoreItemAttributesSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/restoreItemAttributes"
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
    body: EntraIdTenantRestoreItemAttributesSpec,
) -> EntraIdTenantRestoreSessionModel:
    """Start a restore of chosen attributes of one Entra ID item.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItemAttributes` (`RestoreEntraIdTenantItemAttributes`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantRestoreItemAttributesSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreEntraIdTenantItemAttributes.
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
