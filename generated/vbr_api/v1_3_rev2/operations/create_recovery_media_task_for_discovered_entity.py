"""`CreateRecoveryMediaTaskForDiscoveredEntity`: Create recovery media for one discovered computer; runs as a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_RECOVERY_MEDIA_TASK_FOR_DISCOVERED_ENTITY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_recovery_media_format import ERecoveryMediaFormat
    from ..models.task_model import TaskModel


def build(
    id: UUID | str,
    entity_id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
    allow_remote_bmr: bool,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectionGroups/{_codec.segment('id', id)}/discoveredEntities/{_codec.segment('entity_id', entity_id)}/createRecoveryMedia"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("format", format),
                ("allowRemoteBmr", allow_remote_bmr),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> TaskModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.TaskModel.from_dict,
        "TaskModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    entity_id: UUID | str,
    *,
    format: ERecoveryMediaFormat,
    allow_remote_bmr: bool,
) -> TaskModel:
    """Create recovery media for one discovered computer; runs as a task.

    `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}/createRecoveryMedia` (`CreateRecoveryMediaTaskForDiscoveredEntity`).

    Args:
        id: `id`, UUID.
        entity_id: `entityId`, UUID.
        format: `format`, ERecoveryMediaFormat.
        allow_remote_bmr: `allowRemoteBmr`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim PerformRemoteBareMetalRecovery.
    """
    return parse(
        await transport.send(
            build(
                id,
                entity_id,
                format=format,
                allow_remote_bmr=allow_remote_bmr,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
