"""`ImportProxies`: Start an import of backup proxies from an exported document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import IMPORT_PROXIES as OPERATION

if TYPE_CHECKING:
    from ..models.proxy_import_spec_collection import ProxyImportSpecCollection
    from ..models.session_model import SessionModel


def build(
    body: ProxyImportSpecCollection,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/proxies/import",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: ProxyImportSpecCollection,
) -> SessionModel:
    """Start an import of backup proxies from an exported document.

    `POST /api/v1/automation/proxies/import` (`ImportProxies`).

    Args:
        body: ProxyImportSpecCollection.

    Raises:
        ApiError: If the response is not a success; requires the claim ImportProxies.
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
