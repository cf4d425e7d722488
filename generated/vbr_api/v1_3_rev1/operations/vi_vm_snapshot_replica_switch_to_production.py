"""`ViVMSnapshotReplicaSwitchToProduction`: Switch replicas that are failing back over to production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VI_VM_SNAPSHOT_REPLICA_SWITCH_TO_PRODUCTION as OPERATION

if TYPE_CHECKING:
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_switch_to_production_failback_spec import (
        ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
    )


def build(
    body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/failback/switchToProduction/vSphere/snapshot",
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
    body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
) -> SessionsResult:
    """Switch replicas that are failing back over to production.

    `POST /api/v1/failback/switchToProduction/vSphere/snapshot` (`ViVMSnapshotReplicaSwitchToProduction`).

    Args:
        body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartViVMSnapshotReplicaSwitchToProductionFailback.
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
