"""`ExportEntraIdTenantItem`: Download the Entra ID items of one type as a file, as XML if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import EXPORT_ENTRA_ID_TENANT_ITEM as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec


def build(
    backup_id: UUID | str,
    body: EntraIdTenantBrowseSpec,
    *,
    to_xml: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('backup_id', backup_id)}/export"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("toXml", to_xml),)),
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
    backup_id: UUID | str,
    body: EntraIdTenantBrowseSpec,
    *,
    to_xml: bool | None = None,
) -> Download:
    """Download the Entra ID items of one type as a file, as XML if asked.

    `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/export` (`ExportEntraIdTenantItem`).

    Args:
        backup_id: `backupId`, UUID.
        body: EntraIdTenantBrowseSpec.
        to_xml: `toXml`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportEntraIdTenantItem.
    """
    return await open_download(
        transport,
        build(
            backup_id,
            body,
            to_xml=to_xml,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
