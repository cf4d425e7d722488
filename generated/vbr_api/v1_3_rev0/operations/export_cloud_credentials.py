"""`ExportCloudCredentials`: Export cloud credentials as a document, without their secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_CLOUD_CREDENTIALS as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_credentials_export_spec import CloudCredentialsExportSpec
    from ..models.cloud_credentials_import_spec_collection import (
        CloudCredentialsImportSpecCollection,
    )


def build(
    body: CloudCredentialsExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/cloudcredentials/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudCredentialsImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudCredentialsImportSpecCollection.from_dict,
        "CloudCredentialsImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: CloudCredentialsExportSpec | None = None,
) -> CloudCredentialsImportSpecCollection:
    """Export cloud credentials as a document, without their secrets.

    `POST /api/v1/automation/cloudcredentials/export` (`ExportCloudCredentials`).

    Args:
        body: CloudCredentialsExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportCredentials.
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
