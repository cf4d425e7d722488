"""`CreateNewCloudFolder`: Create a folder in cloud storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import CREATE_NEW_CLOUD_FOLDER as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec


def build(
    body: CloudBrowserNewFolderSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudBrowser/newFolder",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    body: CloudBrowserNewFolderSpec | None = None,
) -> None:
    """Create a folder in cloud storage.

    `POST /api/v1/cloudBrowser/newFolder` (`CreateNewCloudFolder`).

    Args:
        body: CloudBrowserNewFolderSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudStorageFolder.
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
