"""`GetNodeExporterSettings`: Read how the node exporter shares metrics of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_NODE_EXPORTER_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.node_exporter_settings_model import NodeExporterSettingsModel


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/nodeExporterSettings",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> NodeExporterSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.NodeExporterSettingsModel.from_dict,
        "NodeExporterSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
) -> NodeExporterSettingsModel:
    """Read how the node exporter shares metrics of the server.

    `GET /api/v1/generalOptions/nodeExporterSettings` (`GetNodeExporterSettings`).

    Raises:
        ApiError: If the response is not a success; requires the claim ViewGeneralOptions.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
