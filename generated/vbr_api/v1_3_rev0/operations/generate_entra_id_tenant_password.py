"""`GenerateEntraIdTenantPassword`: Generate passwords for Entra ID users to be restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GENERATE_ENTRA_ID_TENANT_PASSWORD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_generate_password_spec import EntraIdTenantGeneratePasswordSpec
    from ..models.entra_id_tenant_generated_passwords_model import (
        EntraIdTenantGeneratedPasswordsModel,
    )


def build(
    session_id: UUID | str,
    body: EntraIdTenantGeneratePasswordSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/passwords/generate"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantGeneratedPasswordsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantGeneratedPasswordsModel.from_dict,
        "EntraIdTenantGeneratedPasswordsModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantGeneratePasswordSpec,
) -> EntraIdTenantGeneratedPasswordsModel:
    """Generate passwords for Entra ID users to be restored.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/passwords/generate` (`GenerateEntraIdTenantPassword`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantGeneratePasswordSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim GenerateEntraIdTenantPassword.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
