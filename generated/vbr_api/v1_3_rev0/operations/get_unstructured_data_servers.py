"""`GetUnstructuredDataServers`: Read one unstructured data server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_UNSTRUCTURED_DATA_SERVERS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_server_model import UnstructuredDataServerModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/unstructuredDataServers/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UnstructuredDataServerModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataServerModel.from_dict,
        "UnstructuredDataServerModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> UnstructuredDataServerModel:
    """Read one unstructured data server.

    `GET /api/v1/inventory/unstructuredDataServers/{id}` (`GetUnstructuredDataServers`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
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
