"""`BrowseEntraIdTenantBackupRestorePoints`: List the restore points of a backup of an Entra ID tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_ENTRA_ID_TENANT_BACKUP_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_restore_point_spec import EntraIdTenantRestorePointSpec
    from ..models.entra_id_tenant_restore_points_result import EntraIdTenantRestorePointsResult


def build(
    backup_id: UUID | str,
    body: EntraIdTenantRestorePointSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/restorePoints"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestorePointsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestorePointsResult.from_dict,
        "EntraIdTenantRestorePointsResult",
        decoding,
    )


async def call(
    transport: Transport,
    backup_id: UUID | str,
    body: EntraIdTenantRestorePointSpec,
) -> EntraIdTenantRestorePointsResult:
    """List the restore points of a backup of an Entra ID tenant.

    `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/restorePoints` (`BrowseEntraIdTenantBackupRestorePoints`), paged.

    Args:
        backup_id: `backupId`, UUID.
        body: EntraIdTenantRestorePointSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenantBackupRestorePoints.
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
