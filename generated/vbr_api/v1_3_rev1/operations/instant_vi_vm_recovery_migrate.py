"""`InstantViVMRecoveryMigrate`: Migrate a virtual machine from backup to production storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_VI_VM_RECOVERY_MIGRATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel
    from ..models.vi_vm_quick_migration_spec import ViVMQuickMigrationSpec


def build(
    mount_id: UUID | str,
    body: ViVMQuickMigrationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = (
        f"/api/v1/restore/instantRecovery/vSphere/vm/{_codec.segment('mount_id', mount_id)}/migrate"
    )
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
    body: ViVMQuickMigrationSpec,
) -> SessionModel:
    """Migrate a virtual machine from backup to production storage.

    `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/migrate` (`InstantViVMRecoveryMigrate`).

    Args:
        mount_id: `mountId`, UUID.
        body: ViVMQuickMigrationSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim MigrateIRMountedVMs.
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
