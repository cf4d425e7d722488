"""One run of the command line, from its arguments to its exit code."""

from __future__ import annotations

import logging
import sys
import traceback
from contextlib import contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING

from ._console.shell import Shell
from ._console.terminal import Terminal
from .app import build_app
from .exit_codes import ExitCode
from .failures import ReaderGone, explain

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence


def run(arguments: Sequence[str], shell: Shell | None = None) -> int:
    """Run a command.

    Args:
        arguments: Everything after the program's name.
        shell: Terminal, environment and prompt; the process's by default.

    Returns:
        The exit code. Whatever goes wrong ends in one line on standard error.
    """
    words, debug = _without(list(arguments), "--debug")
    words, verbose = _without(words, "--verbose", "-v")
    shell = shell or Shell(Terminal())
    try:
        with _requests_shown(shell.terminal) if verbose else nullcontext():
            app = build_app()
            return int(app(words, prog_name="aiovbr", standalone_mode=False, obj=shell) or 0)
    except ReaderGone:
        # Python flushes standard output at exit, and would complain again.
        with suppress(OSError):
            sys.stdout.close()
        return ExitCode.OK
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last resort
        if _is_help(error):
            shell.terminal.line(str(error))
            return ExitCode.USAGE
        failure = explain(error)
        if debug:
            traceback.print_exception(error, file=shell.terminal.stderr)
        for line in failure.details:
            shell.terminal.note(line)
        shell.terminal.error(failure.message)
        return failure.code


def _without(words: list[str], *options: str) -> tuple[list[str], bool]:
    end = words.index("--") if "--" in words else len(words)
    kept = [word for word in words[:end] if word not in options]
    return kept + words[end:], len(kept) < end


class _ToTerminal(logging.Handler):
    def __init__(self, terminal: Terminal) -> None:
        super().__init__(logging.DEBUG)
        self._terminal = terminal

    def emit(self, record: logging.LogRecord) -> None:
        self._terminal.note(record.getMessage())


@contextmanager
def _requests_shown(terminal: Terminal) -> Generator[None]:
    """Show what the library logs: route templates, statuses and times, nothing of a body."""
    logger = logging.getLogger("aiovbr")
    handler, before = _ToTerminal(terminal), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


def _is_help(error: BaseException) -> bool:
    """Tell whether an error is typer's way to print the help of a bare `aiovbr`."""
    return type(error).__name__ == "NoArgsIsHelpError"


__all__ = ["run"]
