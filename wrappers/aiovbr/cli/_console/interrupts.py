"""Ctrl-C: the first one drains, the second one aborts."""

from __future__ import annotations

import asyncio
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..error_lines import Interrupted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from .terminal import Terminal

T = TypeVar("T")


class Interrupts:
    """Reaction to Ctrl-C while a command runs.

    The first Ctrl-C calls the function passed to `on_first`; without one, it cancels the command.
    The second Ctrl-C always cancels it.

    Args:
        terminal: Prints the messages.
        loop: The command's event loop.
        task: The command's task.
    """

    def __init__(
        self,
        terminal: Terminal,
        loop: asyncio.AbstractEventLoop,
        task: asyncio.Task[Any],
    ) -> None:
        self._terminal = terminal
        self._loop = loop
        self._task = task
        self._drain: tuple[Callable[[], None], str] | None = None
        self.count = 0

    @contextmanager
    def on_first(self, drain: Callable[[], None], message: str) -> Generator[None]:
        """Drain instead of cancelling, while the block runs.

        Args:
            drain: Makes the work end early; must not block.
            message: The message to print.
        """
        self._drain = (drain, message)
        try:
            yield
        finally:
            self._drain = None

    def interrupt(self) -> None:
        """React to one Ctrl-C. Runs in the event loop."""
        self.count += 1
        if self.count == 1 and self._drain is not None:
            drain, message = self._drain
            self._terminal.note(message)
            drain()
        else:
            self._task.cancel()

    def handle(self, _number: int, _frame: object) -> None:
        """Handle the signal in the main thread; the reaction runs in the event loop."""
        self._loop.call_soon_threadsafe(self.interrupt)


def run(terminal: Terminal, main: Callable[[Interrupts], Awaitable[T]]) -> T:
    """Run a command in a new event loop.

    Args:
        terminal: Prints messages about interrupts.
        main: The command.

    Raises:
        Interrupted: If Ctrl-C cancelled it.
    """

    async def guarded() -> T:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        interrupts = Interrupts(terminal, asyncio.get_running_loop(), task)
        with _installed(interrupts):
            try:
                return await main(interrupts)
            except asyncio.CancelledError:
                if interrupts.count == 0:
                    raise
                raise Interrupted from None

    with asyncio.Runner() as runner:
        return runner.run(guarded())


@contextmanager
def _installed(interrupts: Interrupts) -> Generator[None]:
    # loop.add_signal_handler does not exist on Windows. signal.signal exists everywhere, but works
    # only in the main thread.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    names = [name for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
    previous = {name: signal.getsignal(getattr(signal, name)) for name in names}
    for name in names:
        signal.signal(getattr(signal, name), interrupts.handle)
    try:
        yield
    finally:
        for name, handler in previous.items():
            signal.signal(getattr(signal, name), handler)


__all__ = ["Interrupts", "run"]
