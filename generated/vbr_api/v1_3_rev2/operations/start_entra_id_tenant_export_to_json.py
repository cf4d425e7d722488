"""`StartEntraIdTenantExportToJson`: Start an export of Entra ID items as JSON; its result gives a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_ENTRA_ID_TENANT_EXPORT_TO_JSON as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.start_entra_id_tenant_export_to_json_request import (
        StartEntraIdTenantExportToJsonRequest,
    )
    from ..models.start_entra_id_tenant_export_to_json_response import (
        StartEntraIdTenantExportToJsonResponse,
    )


def build(
    session_id: UUID | str,
    body: StartEntraIdTenantExportToJsonRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/exportToJson"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> StartEntraIdTenantExportToJsonResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.StartEntraIdTenantExportToJsonResponse.from_dict,
        "StartEntraIdTenantExportToJsonResponse",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: StartEntraIdTenantExportToJsonRequest,
) -> StartEntraIdTenantExportToJsonResponse:
    """Start an export of Entra ID items as JSON; its result gives a link.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJson` (`StartEntraIdTenantExportToJson`).

    Args:
        session_id: `sessionId`, UUID.
        body: StartEntraIdTenantExportToJsonRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
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
