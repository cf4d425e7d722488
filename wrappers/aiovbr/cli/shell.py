"""What every command gets: the terminal, and who may be asked."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from getpass import getpass
from typing import TYPE_CHECKING, TypeVar

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


@dataclass(frozen=True, slots=True)
class Shell:
    """What every command gets.

    Attributes:
        terminal: Where it writes.
        environ: The environment.
        ask: Asks for a password; returns None where nobody can be asked.
    """

    terminal: Terminal
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    ask: Callable[[str], str | None] = _ask

    def run(self, main: Callable[[Interrupts], Awaitable[T]]) -> T:
        """Run the asynchronous part of a command. See `interrupts.run`."""
        return run(self.terminal, main)


__all__ = ["Shell"]
