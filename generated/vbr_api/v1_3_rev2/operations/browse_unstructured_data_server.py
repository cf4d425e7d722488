"""`BrowseUnstructuredDataServer`: Browse one folder of an unstructured data server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_UNSTRUCTURED_DATA_SERVER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_inventory_browse_folder_model import (
        UnstructuredDataInventoryBrowseFolderModel,
    )
    from ..models.unstructured_data_inventory_browse_folder_spec import (
        UnstructuredDataInventoryBrowseFolderSpec,
    )


def build(
    id: UUID | str,
    body: UnstructuredDataInventoryBrowseFolderSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/unstructuredDataServers/sessions/{_codec.segment('id', id)}/browse"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataInventoryBrowseFolderModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataInventoryBrowseFolderModel.from_dict,
        "UnstructuredDataInventoryBrowseFolderModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: UnstructuredDataInventoryBrowseFolderSpec,
) -> UnstructuredDataInventoryBrowseFolderModel:
    """Browse one folder of an unstructured data server.

    `POST /api/v1/inventory/unstructuredDataServers/sessions/{id}/browse` (`BrowseUnstructuredDataServer`), paged.

    Args:
        id: `id`, UUID.
        body: UnstructuredDataInventoryBrowseFolderSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseUnstructuredDataServer.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
