"""`SetNodeExporterSettingsBasicAuth`: Set the user name and password of the node exporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import SET_NODE_EXPORTER_SETTINGS_BASIC_AUTH as OPERATION

if TYPE_CHECKING:
    from ..models.node_exporter_basic_auth_model import NodeExporterBasicAuthModel


def build(
    body: NodeExporterBasicAuthModel | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/generalOptions/nodeExporterSettings/setBasicAuth",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> NodeExporterBasicAuthModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.NodeExporterBasicAuthModel.from_dict,
        "NodeExporterBasicAuthModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: NodeExporterBasicAuthModel | None = None,
) -> NodeExporterBasicAuthModel:
    """Set the user name and password of the node exporter.

    `POST /api/v1/generalOptions/nodeExporterSettings/setBasicAuth` (`SetNodeExporterSettingsBasicAuth`).

    Args:
        body: NodeExporterBasicAuthModel.

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
