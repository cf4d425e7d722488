"""`GetManagedServerVolume`: Read the volumes of a Hyper-V server and their snapshot settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_MANAGED_SERVER_VOLUME as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.hyper_v_volume_manage_model import HyperVVolumeManageModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/managedServers/{_codec.segment('id', id)}/volumes"
    return Request(
        OPERATION,
        path,
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
) -> HyperVVolumeManageModel:
    """Read the volumes of a Hyper-V server and their snapshot settings.

    `GET /api/v1/backupInfrastructure/managedServers/{id}/volumes` (`GetManagedServerVolume`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewVolumes.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
