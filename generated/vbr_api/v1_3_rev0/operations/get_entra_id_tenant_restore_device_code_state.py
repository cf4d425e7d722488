"""`GetEntraIdTenantRestoreDeviceCodeState`: Read the state of the device code of an Entra ID restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENTRA_ID_TENANT_RESTORE_DEVICE_CODE_STATE as OPERATION

if TYPE_CHECKING:
    from ..models.entra_id_tenant_restore_device_code_state_model import (
        EntraIdTenantRestoreDeviceCodeStateModel,
    )
    from ..models.entra_id_tenant_restore_device_code_state_spec import (
        EntraIdTenantRestoreDeviceCodeStateSpec,
    )


def build(
    body: EntraIdTenantRestoreDeviceCodeStateSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/entraId/tenant/deviceCode/state",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantRestoreDeviceCodeStateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreDeviceCodeStateModel.from_dict,
        "EntraIdTenantRestoreDeviceCodeStateModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EntraIdTenantRestoreDeviceCodeStateSpec,
) -> EntraIdTenantRestoreDeviceCodeStateModel:
    """Read the state of the device code of an Entra ID restore.

    `POST /api/v1/restore/entraId/tenant/deviceCode/state` (`GetEntraIdTenantRestoreDeviceCodeState`).

    Args:
        body: EntraIdTenantRestoreDeviceCodeStateSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCodeState.
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
