"""`EntraIdTenantRestoreAuthorize`: Authorize a restore of an Entra ID tenant by an authorization code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ENTRA_ID_TENANT_RESTORE_AUTHORIZE as OPERATION

if TYPE_CHECKING:
    from ..models.entra_id_tenant_restore_authorize_model import EntraIdTenantRestoreAuthorizeModel
    from ..models.entra_id_tenant_restore_authorize_spec import EntraIdTenantRestoreAuthorizeSpec


def build(
    body: EntraIdTenantRestoreAuthorizeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/entraId/tenant/authCode/authorize",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantRestoreAuthorizeModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreAuthorizeModel.from_dict,
        "EntraIdTenantRestoreAuthorizeModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EntraIdTenantRestoreAuthorizeSpec,
) -> EntraIdTenantRestoreAuthorizeModel:
    """Authorize a restore of an Entra ID tenant by an authorization code.

    `POST /api/v1/restore/entraId/tenant/authCode/authorize` (`EntraIdTenantRestoreAuthorize`).

    Args:
        body: EntraIdTenantRestoreAuthorizeSpec.

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
