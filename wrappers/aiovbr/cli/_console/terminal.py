"""Standard output and standard error: formatted on a terminal, plain lines in a pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import RenderableType


class Terminal:
    """Output of a command: results go to `stdout`, everything else to `stderr`.

    Args:
        stdout: Stream of results; by default that of the process.
        stderr: Stream of progress, notes and errors; by default that of the process.
        width: Columns, for recordings; by default those of the terminal.

    Attributes:
        stdout_is_terminal: Whether tables are drawn on `stdout`.
        stderr_is_terminal: Whether progress bars are drawn on `stderr`.
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
        self.stdout_is_terminal = self.out.is_terminal
        self.stderr_is_terminal = self.err.is_terminal

    @property
    def on_stderr(self) -> Terminal:
        """A terminal that writes results to standard error too."""
        other = Terminal(self.stderr, self.stderr)
        other.out = other.err = self.err
        other.stdout_is_terminal = other.stderr_is_terminal = self.stderr_is_terminal
        return other

    def line(self, text: str) -> None:
        """Print a line of the result."""
        self.stdout.write(f"{text}\n")

    def show(self, renderable: RenderableType) -> None:
        """Print a renderable of rich, such as a table."""
        self.out.print(renderable)

    def note(self, text: str) -> None:
        """Print a note on standard error."""
        self._print_stderr(text, "")

    def warn(self, text: str) -> None:
        """Print a warning on standard error."""
        self._print_stderr(f"warning: {text}", "yellow")

    def error(self, text: str) -> None:
        """Print the error that ends the command on standard error."""
        self._print_stderr(f"error: {text}", "bold red")

    def _print_stderr(self, text: str, style: str) -> None:
        if self.stderr_is_terminal:
            # soft_wrap leaves wrapping to the terminal, so that a copied line stays one line. A
            # recording has no terminal that wraps.
            self.err.print(Text(text, style=style), soft_wrap=not self.err.record)
        else:
            self.stderr.write(f"{text}\n")
            self.stderr.flush()


__all__ = ["Terminal"]
