"""`ExportEntraIdTenantObjectsToJson`: Download Entra ID items as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import EXPORT_ENTRA_ID_TENANT_OBJECTS_TO_JSON as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_export_to_json_download_request import (
        EntraIdTenantExportToJsonDownloadRequest,
    )


def build(
    session_id: UUID | str,
    body: EntraIdTenantExportToJsonDownloadRequest,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/exportToJsonDownload"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantExportToJsonDownloadRequest,
) -> Download:
    """Download Entra ID items as JSON.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/exportToJsonDownload` (`ExportEntraIdTenantObjectsToJson`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantExportToJsonDownloadRequest.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
    """
    return await open_download(
        transport,
        build(
            session_id,
            body,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
