"""`InstantHvVMRecoveryMigrate`: Migrate a machine that runs from backup in Hyper-V to production storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import INSTANT_HV_VM_RECOVERY_MIGRATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = (
        f"/api/v1/restore/instantRecovery/hyperV/vm/{_codec.segment('mount_id', mount_id)}/migrate"
    )
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> None:
    """Migrate a machine that runs from backup in Hyper-V to production storage.

    `POST /api/v1/restore/instantRecovery/hyperV/vm/{mountId}/migrate` (`InstantHvVMRecoveryMigrate`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim MigrateIRMountedVMs.
    """
    parse(
        await transport.send(
            build(
                mount_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
