"""`InstantRecoveryVmwareFcdMigrateWithSession`: Migrate published first class disks to production storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_RECOVERY_VMWARE_FCD_MIGRATE_WITH_SESSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel
    from ..models.vmware_fcd_quick_migration_spec import VmwareFcdQuickMigrationSpec


def build(
    mount_id: UUID | str,
    body: VmwareFcdQuickMigrationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/vSphere/fcd/{_codec.segment('mount_id', mount_id)}/migrate"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
    body: VmwareFcdQuickMigrationSpec,
) -> SessionModel:
    """Migrate published first class disks to production storage.

    `POST /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}/migrate` (`InstantRecoveryVmwareFcdMigrateWithSession`).

    Args:
        mount_id: `mountId`, UUID.
        body: VmwareFcdQuickMigrationSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim MigrateIRMountedDisks.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
