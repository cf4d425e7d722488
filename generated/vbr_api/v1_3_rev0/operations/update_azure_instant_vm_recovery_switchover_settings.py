"""`UpdateAzureInstantVMRecoverySwitchoverSettings`: Replace when and how a machine recovered to Azure switches over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_AZURE_INSTANT_VM_RECOVERY_SWITCHOVER_SETTINGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.azure_instant_vm_recovery_switchover_settings_model import (
        AzureInstantVMRecoverySwitchoverSettingsModel,
    )


def build(
    mount_id: UUID | str,
    body: AzureInstantVMRecoverySwitchoverSettingsModel | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/azure/vm/{_codec.segment('mount_id', mount_id)}/switchoverSettings"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> AzureInstantVMRecoverySwitchoverSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AzureInstantVMRecoverySwitchoverSettingsModel.from_dict,
        "AzureInstantVMRecoverySwitchoverSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
    body: AzureInstantVMRecoverySwitchoverSettingsModel | None = None,
) -> AzureInstantVMRecoverySwitchoverSettingsModel:
    """Replace when and how a machine recovered to Azure switches over.

    `PUT /api/v1/restore/instantRecovery/azure/vm/{mountId}/switchoverSettings` (`UpdateAzureInstantVMRecoverySwitchoverSettings`).

    Args:
        mount_id: `mountId`, UUID.
        body: AzureInstantVMRecoverySwitchoverSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateAzureIRSwitchoverSettings.
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
