"""`ExportRepositories`: Export repositories as a document that can be imported elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_REPOSITORIES as OPERATION

if TYPE_CHECKING:
    from ..models.repository_export_spec import RepositoryExportSpec
    from ..models.repository_import_spec_collection import RepositoryImportSpecCollection


def build(
    body: RepositoryExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/repositories/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RepositoryImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RepositoryImportSpecCollection.from_dict,
        "RepositoryImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: RepositoryExportSpec | None = None,
) -> RepositoryImportSpecCollection:
    """Export repositories as a document that can be imported elsewhere.

    `POST /api/v1/automation/repositories/export` (`ExportRepositories`).

    Args:
        body: RepositoryExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportRepositories.
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
