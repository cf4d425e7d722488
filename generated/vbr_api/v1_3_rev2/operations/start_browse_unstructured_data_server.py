"""`StartBrowseUnstructuredDataServer`: Open a session that browses one unstructured data server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_BROWSE_UNSTRUCTURED_DATA_SERVER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_inventory_browse_session_model import (
        UnstructuredDataInventoryBrowseSessionModel,
    )


def build(
    id: UUID | str,
    *,
    timeout: int | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/unstructuredDataServers/{_codec.segment('id', id)}/startBrowse"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("timeout", timeout),)),
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
    *,
    timeout: int | None = None,
) -> UnstructuredDataInventoryBrowseSessionModel:
    """Open a session that browses one unstructured data server.

    `POST /api/v1/inventory/unstructuredDataServers/{id}/startBrowse` (`StartBrowseUnstructuredDataServer`).

    Args:
        id: `id`, UUID.
        timeout: `timeout`, integer.

    Raises:
        ApiError: If the response is not a success; requires the claim StartBrowseUnstructuredDataServer.
    """
    return parse(
        await transport.send(
            build(
                id,
                timeout=timeout,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
