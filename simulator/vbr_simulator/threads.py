"""A simulator in a thread, for callers without an event loop or with their own."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from vbr_simulator.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["serving"]


@contextmanager
def serving(**arguments: Any) -> Generator[Simulator, None, None]:
    """Run a simulator in a thread during the block; any thread may call its methods.

    ```
    with serving(seed=1, size=Size.demo()) as sim:
        subprocess.run([...], env={"AIOVBR_HOST": sim.base_url, ...})
    ```

    Args:
        **arguments: Arguments of `Simulator`.

    Raises:
        Exception: The error that prevented the start.
    """
    simulator = Simulator(**arguments)
    started: Future[asyncio.AbstractEventLoop] = Future()
    ended = asyncio.Event()

    async def serve() -> None:
        async with simulator:
            started.set_result(asyncio.get_running_loop())
            await ended.wait()

    def main() -> None:
        try:
            asyncio.run(serve())
        except BaseException as error:
            if started.done():
                raise
            started.set_exception(error)

    thread = threading.Thread(target=main, name="vbr-simulator")
    thread.start()
    try:
        loop = started.result()
        try:
            yield simulator
        finally:
            loop.call_soon_threadsafe(ended.set)
    finally:
        thread.join()
