"""`ValidateEntraIdTenantItems`: Check Entra ID items before a restore; answers with what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VALIDATE_ENTRA_ID_TENANT_ITEMS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_validate_model import EntraIdTenantValidateModel
    from ..models.entra_id_tenant_validate_spec import EntraIdTenantValidateSpec


def build(
    session_id: UUID | str,
    body: EntraIdTenantValidateSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = (
        f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/validate"
    )
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantValidateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantValidateModel.from_dict,
        "EntraIdTenantValidateModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantValidateSpec,
) -> EntraIdTenantValidateModel:
    """Check Entra ID items before a restore; answers with what is missing.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/validate` (`ValidateEntraIdTenantItems`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantValidateSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ValidateEntraIdTenantItems.
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
