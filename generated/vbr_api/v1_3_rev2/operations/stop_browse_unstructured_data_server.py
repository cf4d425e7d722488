"""`StopBrowseUnstructuredDataServer`: Close one session that browses an unstructured data server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import STOP_BROWSE_UNSTRUCTURED_DATA_SERVER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_inventory_browse_session_model import (
        UnstructuredDataInventoryBrowseSessionModel,
    )


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/unstructuredDataServers/sessions/{_codec.segment('id', id)}/stop"
    return Request(
        OPERATION,
        path,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataInventoryBrowseSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataInventoryBrowseSessionModel.from_dict,
        "UnstructuredDataInventoryBrowseSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> UnstructuredDataInventoryBrowseSessionModel:
    """Close one session that browses an unstructured data server.

    `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/stop` (`StopBrowseUnstructuredDataServer`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim StopBrowseUnstructuredDataServer.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
