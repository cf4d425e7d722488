"""`GetObjectReplicaRestorePointInReplica`: Read one restore point of one replica."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_OBJECT_REPLICA_RESTORE_POINT_IN_REPLICA as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.replica_point_model import ReplicaPointModel


def build(
    replica_id: UUID | str,
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/replicas/{_codec.segment('replica_id', replica_id)}/replicaPoints/{_codec.segment('id', id)}"
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
    replica_id: UUID | str,
    id: UUID | str,
) -> ReplicaPointModel:
    """Read one restore point of one replica.

    `GET /api/v1/replicas/{replicaId}/replicaPoints/{id}` (`GetObjectReplicaRestorePointInReplica`).

    Args:
        replica_id: `replicaId`, UUID.
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewReplicaPoints.
    """
    return parse(
        await transport.send(
            build(
                replica_id,
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
