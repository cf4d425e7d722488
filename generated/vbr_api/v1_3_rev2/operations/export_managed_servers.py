"""`ExportManagedServers`: Export managed servers as a document to be imported elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_MANAGED_SERVERS as OPERATION

if TYPE_CHECKING:
    from ..models.manage_server_export_spec import ManageServerExportSpec
    from ..models.manage_server_import_spec_collection import ManageServerImportSpecCollection


def build(
    body: ManageServerExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/managedServers/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ManageServerImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ManageServerImportSpecCollection.from_dict,
        "ManageServerImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: ManageServerExportSpec | None = None,
) -> ManageServerImportSpecCollection:
    """Export managed servers as a document to be imported elsewhere.

    `POST /api/v1/automation/managedServers/export` (`ExportManagedServers`).

    Args:
        body: ManageServerExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportManagedServers.
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
