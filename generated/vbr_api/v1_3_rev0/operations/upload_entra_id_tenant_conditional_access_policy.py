"""`UploadEntraIdTenantConditionalAccessPolicy`: Upload a file of access policies; answers with those in the backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Body, Request, Response, Transport
from .. import models as _m
from ..catalog import UPLOAD_ENTRA_ID_TENANT_CONDITIONAL_ACCESS_POLICY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult


def build(
    backup_id: UUID | str,
    body: Body,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/uploadConditionalAccessPolicy"
    return Request(
        OPERATION,
        path,
        body=body,
        content_type="application/octet-stream",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseResult.from_dict,
        "EntraIdTenantBrowseResult",
        decoding,
    )


async def call(
    transport: Transport,
    backup_id: UUID | str,
    body: Body,
) -> EntraIdTenantBrowseResult:
    """Upload a file of access policies; answers with those in the backup.

    `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadConditionalAccessPolicy` (`UploadEntraIdTenantConditionalAccessPolicy`).

    Args:
        backup_id: `backupId`, UUID.
        body: The upload.

    Raises:
        ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
    """
    return parse(
        await transport.send(
            build(
                backup_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
