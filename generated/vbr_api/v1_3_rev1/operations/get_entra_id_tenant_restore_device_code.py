"""`GetEntraIdTenantRestoreDeviceCode`: Request a device code to authorize a restore of an Entra ID tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENTRA_ID_TENANT_RESTORE_DEVICE_CODE as OPERATION

if TYPE_CHECKING:
    from ..models.entra_id_tenant_restore_device_code_model import (
        EntraIdTenantRestoreDeviceCodeModel,
    )
    from ..models.entra_id_tenant_restore_device_code_spec import EntraIdTenantRestoreDeviceCodeSpec


def build(
    body: EntraIdTenantRestoreDeviceCodeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/entraId/tenant/deviceCode",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestoreDeviceCodeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreDeviceCodeModel.from_dict,
        "EntraIdTenantRestoreDeviceCodeModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EntraIdTenantRestoreDeviceCodeSpec,
) -> EntraIdTenantRestoreDeviceCodeModel:
    """Request a device code to authorize a restore of an Entra ID tenant.

    `POST /api/v1/restore/entraId/tenant/deviceCode` (`GetEntraIdTenantRestoreDeviceCode`).

    Args:
        body: EntraIdTenantRestoreDeviceCodeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCode.
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
