"""`RescanReplica`: Start a rescan of replicas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RESCAN_REPLICA as OPERATION

if TYPE_CHECKING:
    from ..models.replica_rescan_spec import ReplicaRescanSpec
    from ..models.session_model import SessionModel


def build(
    body: ReplicaRescanSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/replicas/rescan",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: ReplicaRescanSpec | None = None,
) -> SessionModel:
    """Start a rescan of replicas.

    `POST /api/v1/replicas/rescan` (`RescanReplica`).

    Args:
        body: ReplicaRescanSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RescanReplicas.
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
