"""`GetObjectReplicaRestorePoint`: Read one restore point of a replica."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_OBJECT_REPLICA_RESTORE_POINT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.replica_point_model import ReplicaPointModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/replicaPoints/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ReplicaPointModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ReplicaPointModel.from_dict,
        "ReplicaPointModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ReplicaPointModel:
    """Read one restore point of a replica.

    `GET /api/v1/replicaPoints/{id}` (`GetObjectReplicaRestorePoint`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
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
