"""`CreateDeploymentKit`: Generate a kit that prepares hosts for VBR; runs as a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_DEPLOYMENT_KIT as OPERATION

if TYPE_CHECKING:
    from ..models.create_deployment_kit_spec import CreateDeploymentKitSpec
    from ..models.task_model import TaskModel


def build(
    body: CreateDeploymentKitSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/deployment/generateKit",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskModel.from_dict,
        "TaskModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: CreateDeploymentKitSpec | None = None,
) -> TaskModel:
    """Generate a kit that prepares hosts for VBR; runs as a task.

    `POST /api/v1/deployment/generateKit` (`CreateDeploymentKit`).

    Args:
        body: CreateDeploymentKitSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateDeploymentKit.
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
