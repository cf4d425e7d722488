"""`AddDatastoreLatency`: Add latency limits for one datastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ADD_DATASTORE_LATENCY as OPERATION

if TYPE_CHECKING:
    from ..models.datastores_latency_settings_model import DatastoresLatencySettingsModel
    from ..models.datastores_latency_settings_spec import DatastoresLatencySettingsSpec


def build(
    body: DatastoresLatencySettingsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/storageLatency/datastores",
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
    body: DatastoresLatencySettingsSpec,
) -> DatastoresLatencySettingsModel:
    """Add latency limits for one datastore.

    `POST /api/v1/generalOptions/storageLatency/datastores` (`AddDatastoreLatency`).

    Args:
        body: DatastoresLatencySettingsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim AddDatastoreLatencySettings.
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
