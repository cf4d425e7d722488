"""`GetScaleOutRepository`: Read one scale-out backup repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SCALE_OUT_REPOSITORY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.scale_out_repository_model import ScaleOutRepositoryModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/scaleOutRepositories/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ScaleOutRepositoryModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ScaleOutRepositoryModel.from_dict,
        "ScaleOutRepositoryModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ScaleOutRepositoryModel:
    """Read one scale-out backup repository.

    `GET /api/v1/backupInfrastructure/scaleOutRepositories/{id}` (`GetScaleOutRepository`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewScaleOutRepositories.
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
