"""`DownloadDeploymentKit`: Download the deployment kit that a task has generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import DOWNLOAD_DEPLOYMENT_KIT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    task_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/deployment/{_codec.segment('task_id', task_id)}/downloadKit"
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
    task_id: UUID | str,
) -> Download:
    """Download the deployment kit that a task has generated.

    `GET /api/v1/deployment/{taskId}/downloadKit` (`DownloadDeploymentKit`).

    Args:
        task_id: `taskId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateDeploymentKit.
    """
    return await open_download(
        transport,
        build(
            task_id,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
