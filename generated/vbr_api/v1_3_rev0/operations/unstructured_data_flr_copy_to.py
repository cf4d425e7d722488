"""`UnstructuredDataFlrCopyTo`: Copy unstructured data from backup to another location; runs as a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UNSTRUCTURED_DATA_FLR_COPY_TO as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.file_backup_flr_copy_to_spec import FileBackupFLRCopyToSpec
    from ..models.task_model import TaskModel


def build(
    session_id: UUID | str,
    body: FileBackupFLRCopyToSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/copyTo"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
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
    session_id: UUID | str,
    body: FileBackupFLRCopyToSpec,
) -> TaskModel:
    """Copy unstructured data from backup to another location; runs as a task.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/copyTo` (`UnstructuredDataFlrCopyTo`).

    Args:
        session_id: `sessionId`, UUID.
        body: FileBackupFLRCopyToSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CopyUnstructuredDataFlrItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
