"""Surroundings of a command: terminal, environment and prompts."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from getpass import getpass
from typing import TYPE_CHECKING, Any, TypeVar

from ..error_lines import CliError
from ..exit_codes import ExitCode
from .interrupts import Interrupts, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .terminal import Terminal

T = TypeVar("T")


def _ask_password(prompt: str) -> str | None:
    """Ask for a password without echo; return None without a terminal."""
    if not sys.stdin.isatty():
        return None
    return getpass(prompt)


def _ask_line(prompt: str) -> str | None:
    """Ask for a line; return None without a terminal."""
    if not sys.stdin.isatty():
        return None
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline()


@dataclass(frozen=True, slots=True)
class Shell:
    """Surroundings of a command.

    Attributes:
        terminal: Prints results and messages.
        environ: The environment.
        ask_password: Asks for a password; returns None without a terminal.
        ask_line: Asks for a line; returns None without a terminal.
        connect_options: Options of `aiovbr.connect` that no command-line option sets.
    """

    terminal: Terminal
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    ask_password: Callable[[str], str | None] = _ask_password
    ask_line: Callable[[str], str | None] = _ask_line
    connect_options: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def confirm(self, question: str) -> bool:
        """Ask a yes-or-no question, and return True for yes.

        Raises:
            CliError: Without a terminal.
        """
        answer = self.ask_line(f"{question} [y/N] ")
        if answer is None:
            raise CliError(
                f"{question} Cannot ask without a terminal: add --yes to confirm.", ExitCode.USAGE
            )
        return answer.strip().casefold() in ("y", "yes")

    def run(self, main: Callable[[Interrupts], Awaitable[T]]) -> T:
        """Run the asynchronous part of a command. See `interrupts.run`."""
        return run(self.terminal, main)


__all__ = ["Shell"]
