"""Wait for the end of a deletion, which takes a while (vbr-api.md, F162)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import NotFoundError, StillThere

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .._time.clock import Clock
    from .polling import PollPolicy


async def wait_gone(
    read: Callable[[], Awaitable[object]], clock: Clock, polling: PollPolicy, within: float
) -> None:
    """Read an object until the server reports that it does not exist.

    Args:
        read: Reads the object.
        clock: Measures and waits.
        polling: Pauses between two reads.
        within: Maximum wait in seconds.

    Raises:
        StillThere: If the object still exists then.
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
        await clock.sleep(min(polling.delay(waited), within - waited))


__all__ = ["wait_gone"]
