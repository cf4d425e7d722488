"""`StartEntraIdTenantRestoreAuthorization`: Begin to authorize an Entra ID restore; answers with the login page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_ENTRA_ID_TENANT_RESTORE_AUTHORIZATION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_restore_start_authorization_model import (
        EntraIdTenantRestoreStartAuthorizationModel,
    )


def build(
    session_id: UUID | str,
    *,
    vdc_session_id: str,
    redirect_uri: str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/entraId/tenant/{_codec.segment('session_id', session_id)}/authCode/startAuthorization"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("vdcSessionId", vdc_session_id),
                ("redirectUri", redirect_uri),
            )
        ),
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantRestoreStartAuthorizationModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantRestoreStartAuthorizationModel.from_dict,
        "EntraIdTenantRestoreStartAuthorizationModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    *,
    vdc_session_id: str,
    redirect_uri: str,
) -> EntraIdTenantRestoreStartAuthorizationModel:
    """Begin to authorize an Entra ID restore; answers with the login page.

    `GET /api/v1/restore/entraId/tenant/{sessionId}/authCode/startAuthorization` (`StartEntraIdTenantRestoreAuthorization`).

    Args:
        session_id: `sessionId`, UUID.
        vdc_session_id: `vdcSessionId`, text.
        redirect_uri: `redirectUri`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim GetEntraIdTenantRestoreDeviceCode.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                vdc_session_id=vdc_session_id,
                redirect_uri=redirect_uri,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
