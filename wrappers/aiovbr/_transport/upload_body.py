"""A body on its way, and how long the server may keep it waiting."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

_BLOCK: Final = 1 << 18  # what is given in larger pieces is handed on in such ones


class Sending:
    """A body on its way: silence is what the server keeps us waiting, not what the source does.

    Args:
        body: Where it comes from.
        block_timeout: Seconds for a block to be taken.
        answer_timeout: Seconds for the answer, once all is sent.
    """

    def __init__(
        self, body: AsyncIterable[bytes], block_timeout: float, answer_timeout: float
    ) -> None:
        self._body = body
        self._block_timeout = block_timeout
        self._answer_timeout = answer_timeout
        self.silence = asyncio.timeout(None)
        """To be entered around the request."""
        self.complete = False
        """Whether all of the body was handed on."""
        self.over = False
        """Set once the request has ended, which may be before its body has: no timer runs then."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            for start in range(0, len(piece), _BLOCK):
                self._wait(self._block_timeout)
                yield piece[start : start + _BLOCK]
            self._wait(None)
        self.complete = True
        self._wait(self._answer_timeout)

    def _wait(self, seconds: float | None) -> None:
        if not (self.over or self.silence.expired()):
            now = asyncio.get_running_loop().time()
            self.silence.reschedule(None if seconds is None else now + seconds)


__all__ = ["Sending"]
