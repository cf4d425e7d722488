"""Standard output and standard error: rich on a terminal, plain lines in a pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import RenderableType


class Terminal:
    """Where a command writes. Results go to `stdout`, everything else to `stderr`.

    Args:
        stdout: Stream of results; the process's by default.
        stderr: Stream of progress, notes and errors; the process's by default.
        width: Columns, for recordings; the terminal's own by default.

    Attributes:
        fancy: Whether `stdout` is a terminal.
        lively: Whether `stderr` is a terminal, so that progress bars move on it.
    """

    def __init__(
        self,
        stdout: TextIO | None = None,
        stderr: TextIO | None = None,
        *,
        width: int | None = None,
    ) -> None:
        self.stdout = stdout or sys.stdout
        self.stderr = stderr or sys.stderr
        self.out = Console(file=self.stdout, highlight=False, markup=False, width=width)
        self.err = Console(file=self.stderr, highlight=False, markup=False, width=width)
        self.fancy = self.out.is_terminal
        self.lively = self.err.is_terminal

    @property
    def aside(self) -> Terminal:
        """This terminal with standard error in the place of standard output."""
        other = Terminal(self.stderr, self.stderr)
        other.out = other.err = self.err
        other.fancy = other.lively = self.lively
        return other

    def line(self, text: str) -> None:
        """Write a line of result."""
        self.stdout.write(f"{text}\n")

    def show(self, renderable: RenderableType) -> None:
        """Write something of rich's to a terminal."""
        self.out.print(renderable)

    def note(self, text: str) -> None:
        """Tell something beside the result."""
        self._aside(text, "")

    def warn(self, text: str) -> None:
        """Tell what the operator should not overlook."""
        self._aside(f"warning: {text}", "yellow")

    def error(self, text: str) -> None:
        """Tell why the command failed."""
        self._aside(f"error: {text}", "bold red")

    def _aside(self, text: str, style: str) -> None:
        if self.lively:
            # soft_wrap leaves wrapping to the terminal, so that a line copies as one line; a
            # recording has no terminal.
            self.err.print(Text(text, style=style), soft_wrap=not self.err.record)
        else:
            self.stderr.write(f"{text}\n")
            self.stderr.flush()


__all__ = ["Terminal"]
