"""`AzureInstantVMRecoveryMount`: Start a virtual machine in Azure straight from its backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import AZURE_INSTANT_VM_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.azure_instant_vm_recovery_mount import AzureInstantVMRecoveryMount
    from ..models.azure_instant_vm_recovery_spec import AzureInstantVMRecoverySpec


def build(
    body: AzureInstantVMRecoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/azure/vm",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: AzureInstantVMRecoverySpec,
) -> AzureInstantVMRecoveryMount:
    """Start a virtual machine in Azure straight from its backup.

    `POST /api/v1/restore/instantRecovery/azure/vm` (`AzureInstantVMRecoveryMount`).

    Args:
        body: AzureInstantVMRecoverySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartAzureVMInstantRecovery.
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
