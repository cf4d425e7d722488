"""Streamed binary responses."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from types import TracebackType
    from typing import Self

    from .messages import Operation, Request, StreamedResponse, Transport

P = ParamSpec("P")
T = TypeVar("T")

_BLOCK: Final = 1 << 20


class Download:
    """The body of a successful response; it can be read once.

    Enter it as an async context manager, then iterate over its chunks, or call `read()` or
    `save()`.
    """

    __slots__ = ("_response", "operation")

    def __init__(self, operation: Operation, response: StreamedResponse) -> None:
        self.operation = operation
        self._response = response

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers; Content-Disposition may contain a file name."""
        return self._response.headers

    @property
    def size(self) -> int | None:
        """Total number of bytes, or None if the server does not send it."""
        headers = self.headers
        length = headers.get("Content-Length", "")
        return int(length) if length.isdecimal() and "Content-Encoding" not in headers else None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._response.iter_chunks()

    async def read(self) -> bytes:
        """Read the body into memory."""
        return await self._response.read()

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Write the body to a file, which appears complete or not at all.

        A thread writes the file. Only its owner can read it: mode 0600 on POSIX; on Windows it
        inherits the access list of the folder. A target that is not a regular file, such as
        /dev/null, is opened and written directly.

        Args:
            path: The file; an existing file is replaced.
            on_progress: Receives the bytes written and the total bytes (None if unknown).

        Returns:
            Number of bytes.

        Raises:
            OSError: If the file cannot be written; no partial file remains.
        """
        target = Path(path).resolve()  # noqa: ASYNC240 - as short as opening the file
        if on_progress is not None:
            on_progress(0, self.size)
        if target.exists() and not target.is_file():
            with target.open("wb") as special:
                return await self._write(special, on_progress)
        try:
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        except OSError as error:
            error.filename = str(target)  # not the temporary file
            raise
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                size = await self._write(file, on_progress)
                await _in_thread(_sync, file)
            temporary.replace(target)  # noqa: ASYNC240 - as short as opening the file
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()  # noqa: ASYNC240 - clean-up, also when cancelled
            raise
        return size

    async def _write(
        self, file: BinaryIO, on_progress: Callable[[int, int | None], object] | None
    ) -> int:
        size, buffer = 0, bytearray()
        async for chunk in self:
            buffer += chunk
            if len(buffer) >= _BLOCK:
                size += await _in_thread(file.write, bytes(buffer))
                buffer.clear()
                if on_progress is not None:
                    on_progress(size, self.size)
        size += await _in_thread(file.write, bytes(buffer))
        if on_progress is not None:
            on_progress(size, self.size)
        return size

    async def aclose(self) -> None:
        """Release the connection if the body was read, else close it."""
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
    """Send a request for a binary body.

    Raises:
        ApiError: If the status is not 2xx.
    """
    return Download(request.operation, await transport.stream(request))


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


async def _in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function in a thread; on cancellation, wait until the function returns."""
    task = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])  # the function still uses the file
        raise


__all__ = ["Download", "open_download"]
