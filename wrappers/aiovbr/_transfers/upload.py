"""Uploads: bodies that are streamed block by block."""

from __future__ import annotations

import asyncio
import errno
import stat
from collections.abc import AsyncIterable
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .._files.paths import check_path
from ..errors import FileError
from .connection import operation_module
from .file_errors import file_errors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from os import PathLike
    from typing import BinaryIO

    from vbr_api.runtime import Request

    from .connection import TransferConnection

T = TypeVar("T")

_BLOCK: Final = 1 << 20
_BINARY: Final = "application/octet-stream"


class FileUpload:
    """A file as the body of an upload, read block by block and sent again where that is safe.

    Args:
        path: The file.
        on_progress: Called with the bytes passed to the connection and the size in bytes.

    Raises:
        FileError: If the file does not exist or is not a file.
    """

    replayable: Final = True

    def __init__(
        self,
        path: str | PathLike[str],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> None:
        self._path = Path(path)
        self._on_progress = on_progress
        with file_errors(self._path):
            check_path(self._path)
            status = self._path.stat()
            if stat.S_ISDIR(status.st_mode):
                raise FileError(errno.EISDIR, "is a directory", str(self._path))
        self.size = status.st_size
        """Size in bytes."""

    def __repr__(self) -> str:
        return f"FileUpload({str(self._path)!r})"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        with file_errors(self._path):
            file = await asyncio.to_thread(self._path.open, "rb")
        with file:
            while block := await self._read(file, min(_BLOCK, self.size - sent)):
                yield block
                sent += len(block)
                if self._on_progress is not None:
                    self._on_progress(sent, self.size)
        if sent != self.size:
            problem = f"became shorter: {sent} of {self.size} bytes were sent"
            raise FileError(errno.EIO, problem, str(self._path))

    async def _read(self, file: BinaryIO, size: int) -> bytes:
        with file_errors(self._path):
            return await asyncio.to_thread(file.read, size)


class _StreamedBody:
    """Bytes or an open file as the body of an upload, in blocks.

    Args:
        body: Bytes can be sent again. A file is read from its current position, once.
    """

    def __init__(self, body: bytes | BinaryIO) -> None:
        self.replayable: Final = isinstance(body, bytes)
        self._open: Callable[[], BinaryIO]
        if isinstance(body, bytes):
            self._open = lambda: BytesIO(body)
            self.size: int | None = len(body)
        else:
            self._open = lambda: body
            self.size = _remaining_size(body)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        file = self._open()
        while block := await asyncio.to_thread(file.read, _BLOCK):
            yield block


def _remaining_size(file: BinaryIO) -> int | None:
    """Return the number of bytes behind the current position, None if it is not known."""
    if not file.seekable():
        return None
    position = file.tell()
    size = file.seek(0, SEEK_END) - position
    file.seek(position)
    return size


async def send_upload(
    connection: TransferConnection,
    operation: Callable[..., Awaitable[T]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> T:
    """Call an operation whose body is a file; send the length of the body if it is known.

    Raises:
        ConfigurationError: If it is not a method of `vbr.api`.
    """
    module = operation_module(connection, operation)
    request: Request = module.build(*args, **named)
    body = request.body
    if request.content_type == _BINARY and body is not None and not isinstance(body, AsyncIterable):
        request.body = _StreamedBody(body)
    size = getattr(request.body, "size", None)
    if isinstance(size, int):
        request.headers["Content-Length"] = str(size)
    response = await connection.transport.send(request)
    answer: T = module.parse(response, connection.transport.decoding)
    return answer


__all__ = ["FileUpload", "send_upload"]
