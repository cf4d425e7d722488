"""`UpdateDatastoreLatencySettings`: Replace the latency limits of one datastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_DATASTORE_LATENCY_SETTINGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.datastores_latency_settings_model import DatastoresLatencySettingsModel


def build(
    id: UUID | str,
    body: DatastoresLatencySettingsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/generalOptions/storageLatency/datastores/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> DatastoresLatencySettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.DatastoresLatencySettingsModel.from_dict,
        "DatastoresLatencySettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: DatastoresLatencySettingsModel,
) -> DatastoresLatencySettingsModel:
    """Replace the latency limits of one datastore.

    `PUT /api/v1/generalOptions/storageLatency/datastores/{id}` (`UpdateDatastoreLatencySettings`).

    Args:
        id: `id`, UUID.
        body: DatastoresLatencySettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateDatastoreStorageLatencySettings.
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
