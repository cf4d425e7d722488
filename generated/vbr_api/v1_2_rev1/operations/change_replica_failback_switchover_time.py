"""`ChangeReplicaFailbackSwitchoverTime`: Change when a failback switches over to production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CHANGE_REPLICA_FAILBACK_SWITCHOVER_TIME as OPERATION

if TYPE_CHECKING:
    from ..models.vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
        ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    )


def build(
    body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/failback/changeSwitchoverTime/vSphere/snapshot",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
) -> None:
    """Change when a failback switches over to production.

    `POST /api/v1/failback/changeSwitchoverTime/vSphere/snapshot` (`ChangeReplicaFailbackSwitchoverTime`).

    Args:
        body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ChangeReplicaFailbackSwitchoverTime.
    """
    parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
