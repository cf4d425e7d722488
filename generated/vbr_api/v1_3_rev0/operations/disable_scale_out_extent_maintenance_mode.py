"""`DisableScaleOutExtentMaintenanceMode`: Take extents of a scale-out repository out of maintenance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import DISABLE_SCALE_OUT_EXTENT_MAINTENANCE_MODE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.scale_out_extent_maintenance_spec import ScaleOutExtentMaintenanceSpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: ScaleOutExtentMaintenanceSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/scaleOutRepositories/{_codec.segment('id', id)}/disableMaintenanceMode"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: ScaleOutExtentMaintenanceSpec,
) -> SessionModel:
    """Take extents of a scale-out repository out of maintenance.

    `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableMaintenanceMode` (`DisableScaleOutExtentMaintenanceMode`).

    Args:
        id: `id`, UUID.
        body: ScaleOutExtentMaintenanceSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim DisableRepositoryMaintenanceMode.
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
