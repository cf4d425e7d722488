"""`CreateUnstructuredDataServer`: Add a file server, file share or object storage; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_UNSTRUCTURED_DATA_SERVER as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_server_spec import UnstructuredDataServerSpec


def build(
    body: UnstructuredDataServerSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/unstructuredDataServers",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: UnstructuredDataServerSpec | None = None,
) -> SessionModel:
    """Add a file server, file share or object storage; runs as a session.

    `POST /api/v1/inventory/unstructuredDataServers` (`CreateUnstructuredDataServer`).

    Args:
        body: UnstructuredDataServerSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateUnstructuredDataServer.
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
