"""`UpdateVolume`: Replace the snapshot settings of the volumes of a Hyper-V server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_VOLUME as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.hyper_v_volume_manage_model import HyperVVolumeManageModel


def build(
    id: UUID | str,
    body: HyperVVolumeManageModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/managedServers/{_codec.segment('id', id)}/volumes"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> HyperVVolumeManageModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.HyperVVolumeManageModel.from_dict,
        "HyperVVolumeManageModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: HyperVVolumeManageModel,
) -> HyperVVolumeManageModel:
    """Replace the snapshot settings of the volumes of a Hyper-V server.

    `PUT /api/v1/backupInfrastructure/managedServers/{id}/volumes` (`UpdateVolume`).

    Args:
        id: `id`, UUID.
        body: HyperVVolumeManageModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateVolume.
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
