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
from .error_lines import OutputClosed, to_cli_error
from .exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence


def run(arguments: Sequence[str], shell: Shell | None = None) -> int:
    """Run a command.

    Args:
        arguments: The words after the program's name.
        shell: Terminal, environment and prompt; by default those of the process.

    Returns:
        The exit code. Every error ends in one line on standard error.
    """
    words, debug = _remove_flag(list(arguments), "--debug")
    words, verbose = _remove_flag(words, "--verbose", "-v")
    shell = shell or Shell(Terminal())
    try:
        with _log_to(shell.terminal) if verbose else nullcontext():
            app = build_app()
            return int(app(words, prog_name="aiovbr", standalone_mode=False, obj=shell) or 0)
    except OutputClosed:
        # Python flushes standard output at exit, and would report the closed pipe again.
        with suppress(OSError):
            sys.stdout.close()
        return ExitCode.OK
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last handler
        if _is_help(error):
            shell.terminal.line(str(error))
            return ExitCode.USAGE
        failure = to_cli_error(error)
        if debug:
            traceback.print_exception(error, file=shell.terminal.stderr)
        for line in failure.details:
            shell.terminal.note(line)
        shell.terminal.error(failure.message)
        return failure.code


def _remove_flag(words: list[str], *spellings: str) -> tuple[list[str], bool]:
    """Return the words without a flag, and True if it was among them; `--` ends the flags."""
    end = words.index("--") if "--" in words else len(words)
    kept = [word for word in words[:end] if word not in spellings]
    return kept + words[end:], len(kept) < end


class _TerminalHandler(logging.Handler):
    def __init__(self, terminal: Terminal) -> None:
        super().__init__(logging.DEBUG)
        self._terminal = terminal

    def emit(self, record: logging.LogRecord) -> None:
        self._terminal.note(record.getMessage())


@contextmanager
def _log_to(terminal: Terminal) -> Generator[None]:
    """Print the library's log records: route templates, statuses and times, no bodies."""
    logger = logging.getLogger("aiovbr")
    handler, previous_level = _TerminalHandler(terminal), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(previous_level)


def _is_help(error: BaseException) -> bool:
    """Return True for the error by which typer prints the help of a bare `aiovbr`."""
    return type(error).__name__ == "NoArgsIsHelpError"


__all__ = ["run"]
