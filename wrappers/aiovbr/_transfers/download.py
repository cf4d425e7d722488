"""Downloads: streamed in the transfer lane, and requested again after an interruption."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from vbr_api.runtime.download import open_download

from .. import defaults
from .._attempts.retry import Evidence, next_delay
from .._files.paths import check_path
from ..errors import ConfigurationError, ConnectionLost, RequestTimeout
from .connection import operation_module
from .file_errors import file_errors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from os import PathLike
    from types import TracebackType

    from vbr_api.runtime import Download, Request, Transport

    from .._attempts.retry import RetryPolicy
    from .._time.clock import Clock
    from .connection import TransferConnection

T = TypeVar("T")


class PendingDownload:
    """A download that is not yet requested.

    Call `save()` or `read()`, or use `async with` for its chunks. Each sends a request.

    Args:
        transport: Sends the request.
        request: The request.
        policy: Decides whether an interrupted body is requested again.
        clock: Waits between attempts.
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
        return f"<PendingDownload {self._request.operation.id}>"

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
        timeout: float = defaults.TRANSFER_TIMEOUT,  # noqa: ASYNC109 - bounds all attempts
    ) -> bytes:
        """Read the whole file into memory; an interrupted body is requested again, as in `save`.

        Args:
            timeout: Maximum duration of all attempts in seconds.

        Raises:
            VbrError: If the file cannot be downloaded.
        """
        return await self._with_timeout(lambda download: download.read(), timeout)

    async def save(
        self,
        to: str | PathLike[str],
        *,
        on_progress: Callable[[int, int | None], object] | None = None,
        timeout: float = defaults.TRANSFER_TIMEOUT,  # noqa: ASYNC109 - bounds all attempts
    ) -> int:
        """Write the download to a file, which appears complete or not at all; owner-only.

        An interrupted body is requested again from its beginning, if the operation is safe to
        repeat: the API has no range requests.

        Args:
            to: The file; an existing file is replaced.
            on_progress: Called with the bytes written and the size in bytes, None if not known.
            timeout: Maximum duration of all attempts in seconds.

        Returns:
            Number of bytes.

        Raises:
            FileError: If the file cannot be written.
            VbrError: If the download fails. Then there is no file, and an existing file is
                unchanged.
        """

        async def write(download: Download) -> int:
            with file_errors(to):
                return await download.save(to, on_progress=on_progress)

        with file_errors(to):
            check_path(to)
        return await self._with_timeout(write, timeout)

    async def _with_timeout(self, consume: Callable[[Download], Awaitable[T]], within: float) -> T:
        limit = asyncio.timeout(within)
        try:
            async with limit:
                return await self._attempt(consume)
        except TimeoutError:
            if not limit.expired():
                raise
        raise RequestTimeout(
            f"the download was not complete within {within:g} s",
            operation=self._request.operation,
        )

    async def _attempt(self, consume: Callable[[Download], Awaitable[T]]) -> T:
        attempt = 0
        while True:
            attempt += 1
            # The pipeline retries failures before the body; this loop retries those in the body.
            async with self as download:
                try:
                    return await consume(download)
                except (ConnectionLost, RequestTimeout):
                    delay = self._delay(attempt)
                    if delay is None:
                        raise
            await self._clock.sleep(delay)

    def _delay(self, attempt: int) -> float | None:
        evidence = Evidence(self._request.operation.idempotent, self._request.replayable)
        return next_delay(self._policy, attempt, evidence, self._clock.random)


def prepare_download(
    connection: TransferConnection,
    policy: RetryPolicy,
    operation: Callable[..., Awaitable[Download]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> PendingDownload:
    """Return the download that an operation returns for these arguments.

    Raises:
        ConfigurationError: If it is not a method of `vbr.api`, or does not return a file.
    """
    request = operation_module(connection, operation).build(*args, **named)
    if not request.operation.streams:
        raise ConfigurationError(f"{request.operation.id} returns no file: call it directly")
    return PendingDownload(connection.transport, request, policy, connection.clock)


__all__ = ["PendingDownload", "prepare_download"]
