"""Progress of several tasks: bars on a terminal, one line per finished task in a pipe."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from collections.abc import Generator

    from .terminal import Terminal


class ProgressView(Protocol):
    """Receives the progress of tasks."""

    def start(self, name: str) -> None:
        """Start a task; later calls with the same name have no effect."""
        ...

    def advance(self, name: str, percent: int) -> None:
        """Set the progress of a task, in percent."""
        ...

    def finish(self, name: str, result: str) -> None:
        """Finish a task with its result."""
        ...


class _Bars:
    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def start(self, name: str) -> None:
        if name not in self._tasks:
            self._tasks[name] = self._progress.add_task(name, total=100, result="")

    def advance(self, name: str, percent: int) -> None:
        self._progress.update(self._tasks[name], completed=percent)

    def finish(self, name: str, result: str) -> None:
        self._progress.update(self._tasks[name], completed=100, result=result)


class _Lines:
    def __init__(self, terminal: Terminal, verb: str) -> None:
        self._terminal = terminal
        self._verb = verb

    def start(self, name: str) -> None:  # noqa: ARG002 - only the end is printed
        return

    def advance(self, name: str, percent: int) -> None:  # noqa: ARG002
        return

    def finish(self, name: str, result: str) -> None:
        self._terminal.note(f"{self._verb} {name}: {result}")


@contextmanager
def progress_view(terminal: Terminal, verb: str) -> Generator[ProgressView]:
    """Show progress on standard error while the block runs.

    Args:
        terminal: The terminal.
        verb: First word of each line, for instance `export`.
    """
    if not terminal.stderr_is_terminal:
        yield _Lines(terminal, verb)
        return
    columns = (
        TextColumn(f"{verb} {{task.description}}", markup=False),
        BarColumn(bar_width=30),
        TextColumn("{task.fields[result]}", markup=False),
        TimeElapsedColumn(),
    )
    # A recording (`Console(record=True)`) would keep every frame; only the last one is recorded.
    recorded = terminal.err.record
    with Progress(*columns, console=terminal.err, disable=recorded) as progress:
        yield _Bars(progress)
    if recorded:
        terminal.err.print(progress.get_renderable())


__all__ = ["ProgressView", "progress_view"]
