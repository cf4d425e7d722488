"""`GetAzureInstantVMRecoveryMount`: Read one virtual machine that runs from backup in Azure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AZURE_INSTANT_VM_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.azure_instant_vm_recovery_mount import AzureInstantVMRecoveryMount


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/azure/vm/{_codec.segment('mount_id', mount_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AzureInstantVMRecoveryMount:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AzureInstantVMRecoveryMount.from_dict,
        "AzureInstantVMRecoveryMount",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> AzureInstantVMRecoveryMount:
    """Read one virtual machine that runs from backup in Azure.

    `GET /api/v1/restore/instantRecovery/azure/vm/{mountId}` (`GetAzureInstantVMRecoveryMount`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAzureIRMountedVMs.
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
