"""Streamed response that keeps its limiter slot until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._transport.failures import WireFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from vbr_api.runtime import StreamedResponse


class HeldStream:
    """Streamed response of the pipeline.

    Args:
        stream: Streamed response of the wire.
        evidence: Keyword arguments for errors of this call.
        release: Releases the limiter slot; called once.
    """

    __slots__ = ("_error_arguments", "_release", "_stream")

    def __init__(
        self,
        stream: StreamedResponse,
        evidence: Mapping[str, Any],
        release: Callable[[], None],
    ) -> None:
        self._stream = stream
        self._error_arguments = evidence
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
            raise failure.to_error(**self._error_arguments) from failure

    async def read(self) -> bytes:
        """Read the rest of the body.

        Raises:
            TransportError: If the body ends before its announced length, or if no data arrives in
                time.
        """
        try:
            return await self._stream.read()
        except WireFailure as failure:
            raise failure.to_error(**self._error_arguments) from failure

    async def aclose(self) -> None:
        """Release the connection and the limiter slot."""
        release, self._release = self._release, None
        try:
            await self._stream.aclose()
        finally:
            if release is not None:
                release()


__all__ = ["HeldStream"]
