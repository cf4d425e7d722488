"""Upload of a streamed body, with timeouts for a server that stops reading."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

_BLOCK_SIZE: Final = 1 << 18  # bytes; larger pieces are split


class Sending:
    """A request body that times out if the server stops reading.

    Time that the source needs for the next piece does not count.

    Args:
        body: Source of the bytes.
        block_timeout: Seconds for the server to accept one block.
        answer_timeout: Seconds for the response after the last block.
    """

    def __init__(
        self, body: AsyncIterable[bytes], block_timeout: float, answer_timeout: float
    ) -> None:
        self._body = body
        self._block_timeout = block_timeout
        self._answer_timeout = answer_timeout
        self.silence = asyncio.timeout(None)
        """Timeout to enter around the request."""
        self.complete = False
        """True after the last block."""
        self.over = False
        """Set at the end of the request, even if part of the body is unread. Stops the timer."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            for start in range(0, len(piece), _BLOCK_SIZE):
                self._restart_timer(self._block_timeout)
                yield piece[start : start + _BLOCK_SIZE]
            self._restart_timer(None)
        self.complete = True
        self._restart_timer(self._answer_timeout)

    def _restart_timer(self, seconds: float | None) -> None:
        if not (self.over or self.silence.expired()):
            now = asyncio.get_running_loop().time()
            self.silence.reschedule(None if seconds is None else now + seconds)


__all__ = ["Sending"]
