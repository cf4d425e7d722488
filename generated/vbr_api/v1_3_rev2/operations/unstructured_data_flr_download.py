"""`UnstructuredDataFlrDownload`: Download the unstructured data of a finished task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import UNSTRUCTURED_DATA_FLR_DOWNLOAD as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    session_id: UUID | str,
    task_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/prepareDownload/{_codec.segment('task_id', task_id)}/download"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    session_id: UUID | str,
    task_id: UUID | str,
) -> Download:
    """Download the unstructured data of a finished task.

    `GET /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/prepareDownload/{taskId}/download` (`UnstructuredDataFlrDownload`).

    Args:
        session_id: `sessionId`, UUID.
        task_id: `taskId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim DownloadFlrItem.
    """
    return await open_download(
        transport,
        build(
            session_id,
            task_id,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
