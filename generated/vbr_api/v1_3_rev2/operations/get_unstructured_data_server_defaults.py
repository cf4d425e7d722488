"""`GetUnstructuredDataServerDefaults`: Read the defaults of a new unstructured data server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_UNSTRUCTURED_DATA_SERVER_DEFAULTS as OPERATION

if TYPE_CHECKING:
    from ..models.unstructured_data_server_defaults import UnstructuredDataServerDefaults


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/inventory/unstructuredDataServers/defaults",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UnstructuredDataServerDefaults:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataServerDefaults.from_dict,
        "UnstructuredDataServerDefaults",
        decoding,
    )


async def call(
    transport: Transport,
) -> UnstructuredDataServerDefaults:
    """Read the defaults of a new unstructured data server.

    `GET /api/v1/inventory/unstructuredDataServers/defaults` (`GetUnstructuredDataServerDefaults`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUnstructuredDataServers.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
