"""`CheckEntraIdTenantProductionItems`: Check Entra ID items of a backup against the production tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CHECK_ENTRA_ID_TENANT_PRODUCTION_ITEMS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_check_production_items_model import (
        EntraIdTenantCheckProductionItemsModel,
    )
    from ..models.entra_id_tenant_check_production_items_spec import (
        EntraIdTenantCheckProductionItemsSpec,
    )


def build(
    session_id: UUID | str,
    body: EntraIdTenantCheckProductionItemsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/checkProductionItems"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantCheckProductionItemsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantCheckProductionItemsModel.from_dict,
        "EntraIdTenantCheckProductionItemsModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantCheckProductionItemsSpec,
) -> EntraIdTenantCheckProductionItemsModel:
    """Check Entra ID items of a backup against the production tenant.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/checkProductionItems` (`CheckEntraIdTenantProductionItems`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantCheckProductionItemsSpec.

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
