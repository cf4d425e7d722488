"""`ViVMSnapshotReplicaCommitFailback`: Commit a failback; it becomes final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VI_VM_SNAPSHOT_REPLICA_COMMIT_FAILBACK as OPERATION

if TYPE_CHECKING:
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_commit_failback_spec import (
        ViVMSnapshotReplicaCommitFailbackSpec,
    )


def build(
    body: ViVMSnapshotReplicaCommitFailbackSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/failback/commitFailback/vSphere/snapshot",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionsResult.from_dict,
        "SessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: ViVMSnapshotReplicaCommitFailbackSpec,
) -> SessionsResult:
    """Commit a failback; it becomes final.

    `POST /api/v1/failback/commitFailback/vSphere/snapshot` (`ViVMSnapshotReplicaCommitFailback`).

    Args:
        body: ViVMSnapshotReplicaCommitFailbackSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaCommitFailback.
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
