"""`UpdateStorageLatencySettings`: Replace the storage latency limits that throttle backup I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_STORAGE_LATENCY_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.storage_latency_control_model import StorageLatencyControlModel


def build(
    body: StorageLatencyControlModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/storageLatency",
        body=_codec.json_body(body),
        content_type="application/json",
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
    body: StorageLatencyControlModel,
) -> StorageLatencyControlModel:
    """Replace the storage latency limits that throttle backup I/O.

    `PUT /api/v1/generalOptions/storageLatency` (`UpdateStorageLatencySettings`).

    Args:
        body: StorageLatencyControlModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateStorageLatencySettings.
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
