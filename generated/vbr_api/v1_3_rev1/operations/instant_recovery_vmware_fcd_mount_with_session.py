"""`InstantRecoveryVmwareFcdMountWithSession`: Publish first class disks in vSphere straight from backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_RECOVERY_VMWARE_FCD_MOUNT_WITH_SESSION as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel
    from ..models.vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec


def build(
    body: VmwareFcdInstantRecoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/vSphere/fcd",
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
    body: VmwareFcdInstantRecoverySpec,
) -> SessionModel:
    """Publish first class disks in vSphere straight from backup.

    `POST /api/v1/restore/instantRecovery/vSphere/fcd` (`InstantRecoveryVmwareFcdMountWithSession`).

    Args:
        body: VmwareFcdInstantRecoverySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartFCDInstantRecovery.
    """
    return parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
