"""`GetStorageLatencySettings`: Read the storage latency limits that throttle backup I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_STORAGE_LATENCY_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.storage_latency_control_model import StorageLatencyControlModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/storageLatency",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> StorageLatencyControlModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.StorageLatencyControlModel.from_dict,
        "StorageLatencyControlModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> StorageLatencyControlModel:
    """Read the storage latency limits that throttle backup I/O.

    `GET /api/v1/generalOptions/storageLatency` (`GetStorageLatencySettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewStorageLatencySettings.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
