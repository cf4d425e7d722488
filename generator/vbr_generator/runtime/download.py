"""A binary response, streamed."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import error_from
from .messages import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType
    from typing import Self

    from .messages import Operation, Request, StreamedResponse, Transport


class Download:
    """The body of a successful response, read once.

    Use it as an async context manager and iterate over its chunks, `read()` it, or `save()` it.
    """

    __slots__ = ("_response", "operation")

    def __init__(self, operation: Operation, response: StreamedResponse) -> None:
        self.operation = operation
        self._response = response

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers; Content-Disposition may hold a file name, Content-Length the bytes."""
        return self._response.headers

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._response.iter_chunks()

    async def read(self) -> bytes:
        """Read all of it into memory."""
        return await self._response.read()

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write all of it to a file, which appears complete or not at all.

        Args:
            path: The file; an existing one is replaced.

        Returns:
            Number of bytes.

        Raises:
            OSError: If the file cannot be written; nothing is left behind.
        """
        target = Path(path)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        size = 0
        try:
            with os.fdopen(handle, "wb") as file:
                async for chunk in self:
                    size += file.write(chunk)
            temporary.replace(target)  # noqa: ASYNC240 - a rename, as short as the write before
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()  # noqa: ASYNC240 - clean-up, also when cancelled
            raise
        return size

    async def aclose(self) -> None:
        """Give the connection back, or up if the body was not read."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


async def open_download(transport: Transport, request: Request) -> Download:
    """Send a request whose success is binary.

    Raises:
        ApiError: If the status is not a success.
    """
    response = await transport.stream(request)
    if 200 <= response.status < 300:
        return Download(request.operation, response)
    try:
        body = await response.read()
    finally:
        await response.aclose()
    raise error_from(request.operation, Response(response.status, response.headers, body))


__all__ = ["Download", "open_download"]
