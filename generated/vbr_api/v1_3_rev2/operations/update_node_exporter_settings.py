"""`UpdateNodeExporterSettings`: Replace how the node exporter shares metrics of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_NODE_EXPORTER_SETTINGS as OPERATION

if TYPE_CHECKING:
    from ..models.node_exporter_settings_model import NodeExporterSettingsModel


def build(
    body: NodeExporterSettingsModel | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/nodeExporterSettings",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: NodeExporterSettingsModel | None = None,
) -> NodeExporterSettingsModel:
    """Replace how the node exporter shares metrics of the server.

    `PUT /api/v1/generalOptions/nodeExporterSettings` (`UpdateNodeExporterSettings`).

    Args:
        body: NodeExporterSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateGeneralOptions.
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
