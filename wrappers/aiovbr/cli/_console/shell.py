"""What every command gets: the terminal, and who may be asked."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from getpass import getpass
from typing import TYPE_CHECKING, TypeVar

from ..exit_codes import ExitCode
from ..failures import CliError
from .interrupts import Interrupts, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .terminal import Terminal

T = TypeVar("T")


def _ask(prompt: str) -> str | None:
    """Ask for a password without showing it; None where nobody can be asked."""
    if not sys.stdin.isatty():
        return None
    return getpass(prompt)


def _answer(prompt: str) -> str | None:
    """Ask for a line; None where nobody can be asked."""
    if not sys.stdin.isatty():
        return None
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline()


@dataclass(frozen=True, slots=True)
class Shell:
    """What every command gets.

    Attributes:
        terminal: Where it writes.
        environ: The environment.
        ask: Asks for a password; returns None where nobody can be asked.
        answer: Asks for a line; returns None where nobody can be asked.
    """

    terminal: Terminal
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    ask: Callable[[str], str | None] = _ask
    answer: Callable[[str], str | None] = _answer

    def confirm(self, question: str) -> bool:
        """Ask a question that yes answers.

        Raises:
            CliError: If nobody can be asked.
        """
        answer = self.answer(f"{question} [y/N] ")
        if answer is None:
            raise CliError(
                f"{question} Nobody can be asked here: add --yes to go ahead.", ExitCode.USAGE
            )
        return answer.strip().casefold() in ("y", "yes")

    def run(self, main: Callable[[Interrupts], Awaitable[T]]) -> T:
        """Run the asynchronous part of a command. See `interrupts.run`."""
        return run(self.terminal, main)


__all__ = ["Shell"]
