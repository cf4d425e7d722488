"""A streamed answer that holds its place on the wire until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._transport.failures import WireFailure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from vbr_api.runtime import StreamedResponse


class HeldStream:
    """The streamed response that a caller of the pipeline gets.

    Args:
        stream: The response of the wire.
        evidence: Keyword arguments for errors of this call.
        release: Gives the place back; called once.
    """

    __slots__ = ("_evidence", "_release", "_stream")

    def __init__(
        self,
        stream: StreamedResponse,
        evidence: Mapping[str, Any],
        release: Callable[[], None],
    ) -> None:
        self._stream = stream
        self._evidence = evidence
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
            TransportError: If it ends before its announced length, or falls silent.
        """
        try:
            async for chunk in self._stream.iter_chunks():
                yield chunk
        except WireFailure as failure:
            raise failure.to_error(**self._evidence) from failure

    async def read(self) -> bytes:
        """Read the rest of the body.

        Raises:
            TransportError: If it ends before its announced length, or falls silent.
        """
        try:
            return await self._stream.read()
        except WireFailure as failure:
            raise failure.to_error(**self._evidence) from failure

    async def aclose(self) -> None:
        """Give the connection and the place on the wire back."""
        release, self._release = self._release, None
        try:
            await self._stream.aclose()
        finally:
            if release is not None:
                release()


__all__ = ["HeldStream"]
