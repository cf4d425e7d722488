"""`GetEntraIdTenantExportToJsonResult`: Read the state of an export as JSON and, once it is done, its link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ENTRA_ID_TENANT_EXPORT_TO_JSON_RESULT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.get_entra_id_tenant_export_to_json_result_response import (
        GetEntraIdTenantExportToJsonResultResponse,
    )


def build(
    session_id: UUID | str,
    export_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/exportToJson/{_codec.segment('export_session_id', export_session_id)}/result"
    return Request(
        OPERATION,
        path,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> GetEntraIdTenantExportToJsonResultResponse:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GetEntraIdTenantExportToJsonResultResponse.from_dict,
        "GetEntraIdTenantExportToJsonResultResponse",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    export_session_id: UUID | str,
) -> GetEntraIdTenantExportToJsonResultResponse:
    """Read the state of an export as JSON and, once it is done, its link.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJson/{exportSessionId}/result` (`GetEntraIdTenantExportToJsonResult`).

    Args:
        session_id: `sessionId`, UUID.
        export_session_id: `exportSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                export_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
