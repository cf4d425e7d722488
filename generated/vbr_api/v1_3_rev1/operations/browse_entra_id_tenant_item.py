"""`BrowseEntraIdTenantItem`: Read one Entra ID item of a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_ENTRA_ID_TENANT_ITEM as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from ..models.entra_id_tenant_item_type_spec import EntraIdTenantItemTypeSpec


def build(
    backup_id: UUID | str,
    item_id: str,
    body: EntraIdTenantItemTypeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/browse/{_codec.segment('item_id', item_id)}"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseModel.from_dict,
        "EntraIdTenantBrowseModel",
        decoding,
    )


async def call(
    transport: Transport,
    backup_id: UUID | str,
    item_id: str,
    body: EntraIdTenantItemTypeSpec,
) -> EntraIdTenantBrowseModel:
    """Read one Entra ID item of a backup.

    `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse/{itemId}` (`BrowseEntraIdTenantItem`).

    Args:
        backup_id: `backupId`, UUID.
        item_id: `itemId`, text.
        body: EntraIdTenantItemTypeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenantItems.
    """
    return parse(
        await transport.send(
            build(
                backup_id,
                item_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
