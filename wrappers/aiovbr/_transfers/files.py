"""Downloads and uploads: streamed, in the transfer lane, with the patience that files need."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from vbr_api.runtime.download import open_download

from .. import defaults
from .._attempts.retry import Evidence, next_delay
from .._pipeline.described import OperationSource, operation_of
from ..errors import ConfigurationError, ConnectionLost, RequestTimeout

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from os import PathLike
    from types import ModuleType, TracebackType
    from typing import BinaryIO

    from vbr_api.runtime import Download, Request, Transport

    from .._attempts.retry import RetryPolicy
    from .._time.clock import Clock

T = TypeVar("T")

_BLOCK: Final = 1 << 20
_FILE: Final = "application/octet-stream"


class TransferConnection(OperationSource, Protocol):
    """A connection whose pauses between attempts use its clock."""

    @property
    def clock(self) -> Clock:
        """Time and random numbers."""
        ...


class Incoming:
    """A download, not yet asked for.

    `save()` it, `read()` it, or `async with` for its chunks. Each asks anew.

    Args:
        transport: Sends the request.
        request: The request.
        policy: How patient it is with a body that breaks off.
        clock: Time and chance.
    """

    def __init__(
        self, transport: Transport, request: Request, policy: RetryPolicy, clock: Clock
    ) -> None:
        self._transport = transport
        self._request = request
        self._policy = policy
        self._clock = clock
        self._open: list[Download] = []

    def __repr__(self) -> str:
        return f"<Incoming {self._request.operation.id}>"

    async def __aenter__(self) -> Download:
        download = await open_download(self._transport, self._request)
        self._open.append(download)
        return download

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._open.pop().aclose()

    async def read(
        self,
        *,
        timeout: float = defaults.TRANSFER_TIMEOUT,  # noqa: ASYNC109 - of all attempts
    ) -> bytes:
        """Read all of it into memory; a body that breaks off is asked for again, as in `save`.

        Args:
            timeout: Seconds for all of it.
        """
        return await self._again(lambda download: download.read(), timeout)

    async def save(
        self,
        to: str | PathLike[str],
        *,
        on_progress: Callable[[int, int | None], object] | None = None,
        timeout: float = defaults.TRANSFER_TIMEOUT,  # noqa: ASYNC109 - of all attempts
    ) -> int:
        """Write it to a file, which appears complete or not at all, for its owner only.

        A body that breaks off is asked for again from its beginning, where asking twice does no
        harm: the API has no ranges.

        Args:
            to: The file; an existing one is replaced.
            on_progress: Called with the bytes written and the bytes in all, if those are known.
            timeout: Seconds for all of it.

        Returns:
            Number of bytes.

        Raises:
            OSError: If the file cannot be written.
            VbrError: If it cannot be had; there is no file then, and an older one is as it was.
        """
        return await self._again(lambda one: one.save(to, on_progress=on_progress), timeout)

    async def _again(self, take: Callable[[Download], Awaitable[T]], within: float) -> T:
        limit = asyncio.timeout(within)
        try:
            async with limit:
                return await self._attempts(take)
        except TimeoutError:
            if not limit.expired():
                raise
        told = f"not all of it came within {within:g} s"
        operation = self._request.operation
        raise RequestTimeout(told, operation=operation, call_id=None, attempts=())

    async def _attempts(self, take: Callable[[Download], Awaitable[T]]) -> T:
        attempt = 0
        while True:
            attempt += 1
            # A failure before the body is the pipeline's, which has its own patience.
            async with self as download:
                try:
                    return await take(download)
                except (ConnectionLost, RequestTimeout):
                    delay = self._delay(attempt)
                    if delay is None:
                        raise
            await self._clock.sleep(delay)

    def _delay(self, attempt: int) -> float | None:
        evidence = Evidence(self._request.operation.idempotent, self._request.replayable)
        return next_delay(self._policy, attempt, evidence, self._clock.random)


class FileUpload:
    """A file as the body of an upload: read block by block, and sent again where that is safe.

    Args:
        path: The file.
        on_progress: Called with the bytes handed to the connection, and the bytes in all.

    Raises:
        OSError: If there is no such file.
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
        self.size = self._path.stat().st_size
        """Number of bytes."""

    def __repr__(self) -> str:
        return f"FileUpload({str(self._path)!r})"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        file = await asyncio.to_thread(self._path.open, "rb")
        with file:
            while block := await asyncio.to_thread(file.read, min(_BLOCK, self.size - sent)):
                yield block
                sent += len(block)
                if self._on_progress is not None:
                    self._on_progress(sent, self.size)
        if sent != self.size:
            raise OSError(f"{self._path}: it became shorter while it was sent")


class _Given:
    """Bytes or an open file as the body of an upload, in blocks.

    Args:
        body: Bytes can be sent again; a file is read from where it stands, once.
    """

    def __init__(self, body: bytes | BinaryIO) -> None:
        self.replayable: Final = isinstance(body, bytes)
        self._open: Callable[[], BinaryIO]
        if isinstance(body, bytes):
            self._open = lambda: BytesIO(body)
            self.size: int | None = len(body)
        else:
            self._open = lambda: body
            self.size = _left(body)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        file = self._open()
        while block := await asyncio.to_thread(file.read, _BLOCK):
            yield block


def _left(file: BinaryIO) -> int | None:
    """Return how many bytes a file has from where it stands; None if it does not know."""
    if not file.seekable():
        return None
    here = file.tell()
    size = file.seek(0, SEEK_END) - here
    file.seek(here)
    return size


def incoming(
    connection: TransferConnection,
    policy: RetryPolicy,
    operation: Callable[..., Awaitable[Download]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Incoming:
    """Return the download that an operation gives with these arguments.

    Raises:
        ConfigurationError: If it is no generated method, or answers with something else.
    """
    request = _module_of(connection, operation).build(*args, **named)
    if not request.operation.streams:
        raise ConfigurationError(f"{request.operation.id} answers with no file: call it as it is")
    return Incoming(connection.transport, request, policy, connection.clock)


async def upload(
    connection: TransferConnection,
    operation: Callable[..., Awaitable[T]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> T:
    """Call an operation that takes a file, and tell its length where its body knows it.

    Raises:
        ConfigurationError: If it is no generated method.
    """
    module = _module_of(connection, operation)
    request: Request = module.build(*args, **named)
    body = request.body
    if request.content_type == _FILE and body is not None and not isinstance(body, AsyncIterable):
        request.body = _Given(body)
    size = getattr(request.body, "size", None)
    if isinstance(size, int):
        request.headers["Content-Length"] = str(size)
    response = await connection.transport.send(request)
    answer: T = module.parse(response, connection.transport.decoding)
    return answer


def _module_of(connection: TransferConnection, operation: Callable[..., Any]) -> ModuleType:
    described = operation_of(operation)
    if described is None:
        raise ConfigurationError(f"{operation!r} is no method of `vbr.api`")
    return connection.operation(described.name)


__all__ = ["FileUpload", "Incoming", "incoming", "upload"]
