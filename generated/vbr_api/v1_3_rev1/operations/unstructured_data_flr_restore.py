"""`UnstructuredDataFlrRestore`: Restore unstructured data to its original location; runs as a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UNSTRUCTURED_DATA_FLR_RESTORE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.task_model import TaskModel
    from ..models.unstructured_data_flr_item_restore_spec import UnstructuredDataFLRItemRestoreSpec


def build(
    session_id: UUID | str,
    body: UnstructuredDataFLRItemRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/restore"
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
    body: UnstructuredDataFLRItemRestoreSpec,
) -> TaskModel:
    """Restore unstructured data to its original location; runs as a task.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/restore` (`UnstructuredDataFlrRestore`).

    Args:
        session_id: `sessionId`, UUID.
        body: UnstructuredDataFLRItemRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartUnstructuredDataFlrRestore.
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
