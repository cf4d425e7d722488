"""`ExportProxies`: Export backup proxies as a document that can be imported elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_PROXIES as OPERATION

if TYPE_CHECKING:
    from ..models.proxy_export_spec import ProxyExportSpec
    from ..models.proxy_import_spec_collection import ProxyImportSpecCollection


def build(
    body: ProxyExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/proxies/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ProxyImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ProxyImportSpecCollection.from_dict,
        "ProxyImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: ProxyExportSpec | None = None,
) -> ProxyImportSpecCollection:
    """Export backup proxies as a document that can be imported elsewhere.

    `POST /api/v1/automation/proxies/export` (`ExportProxies`).

    Args:
        body: ProxyExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportProxies.
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
