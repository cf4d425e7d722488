"""Streamed response that keeps its limiter slot until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._transport.failures import WireFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from vbr_api.runtime import CallRecord, Operation, StreamedResponse


class HeldStream:
    """Streamed response of the pipeline.

    Args:
        stream: Streamed response of the wire.
        operation: The called operation, for errors.
        call: Record of the call, for errors.
        release: Releases the limiter slot; called once.
    """

    __slots__ = ("_call", "_operation", "_release", "_stream")

    def __init__(
        self,
        stream: StreamedResponse,
        operation: Operation,
        call: CallRecord,
        release: Callable[[], None],
    ) -> None:
        self._stream = stream
        self._operation = operation
        self._call = call
        self._release: Callable[[], None] | None = release

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._stream.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers."""
        return self._stream.headers

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        """Iterate over the body as it arrives.

        Raises:
            TransportError: If the body ends before its announced length, or if no data arrives in
                time.
        """
        try:
            async for chunk in self._stream.iter_chunks():
                yield chunk
        except WireFailure as failure:
            raise failure.to_error(self._operation, self._call) from failure

    async def read(self) -> bytes:
        """Read the rest of the body.

        Raises:
            TransportError: If the body ends before its announced length, or if no data arrives in
                time.
        """
        try:
            return await self._stream.read()
        except WireFailure as failure:
            raise failure.to_error(self._operation, self._call) from failure

    async def aclose(self) -> None:
        """Release the connection and the limiter slot."""
        release, self._release = self._release, None
        try:
            await self._stream.aclose()
        finally:
            if release is not None:
                release()


__all__ = ["HeldStream"]
