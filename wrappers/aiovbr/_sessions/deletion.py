"""Wait until a deleted object is gone: deletion on a server is eventually consistent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import NotFoundError, StillThere
from .polling import poll_delay

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._time.clock import Clock


async def wait_gone(read: Callable[[], Awaitable[object]], clock: Clock, within: float) -> None:
    """Read an object until the server says that there is none.

    Args:
        read: Reads it.
        clock: Time.
        within: Seconds to wait at most.

    Raises:
        StillThere: If it is not gone by then.
    """
    started = clock.monotonic()
    while True:
        try:
            await read()
        except NotFoundError:
            return
        waited = clock.monotonic() - started
        if waited >= within:
            raise StillThere(within)
        await clock.sleep(min(poll_delay(waited), within - waited))


__all__ = ["wait_gone"]
