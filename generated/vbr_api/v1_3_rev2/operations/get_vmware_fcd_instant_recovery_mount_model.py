"""`GetVmwareFcdInstantRecoveryMountModel`: Read one publication of first class disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_VMWARE_FCD_INSTANT_RECOVERY_MOUNT_MODEL as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.vmware_fcd_instant_recovery_mount import VmwareFcdInstantRecoveryMount


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/vSphere/fcd/{_codec.segment('mount_id', mount_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> VmwareFcdInstantRecoveryMount:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.VmwareFcdInstantRecoveryMount.from_dict,
        "VmwareFcdInstantRecoveryMount",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> VmwareFcdInstantRecoveryMount:
    """Read one publication of first class disks.

    `GET /api/v1/restore/instantRecovery/vSphere/fcd/{mountId}` (`GetVmwareFcdInstantRecoveryMountModel`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewIRMountedDisks.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
