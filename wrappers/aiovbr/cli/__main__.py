"""Entry point of the `aiovbr` program and of `python -m aiovbr.cli`."""

from __future__ import annotations

import logging
import sys
from io import TextIOWrapper

_PACKAGES_OF_THE_EXTRA = ("platformdirs", "rich", "typer")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the program's name; by default those of the process.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        # In a pipe, Windows uses its own code page and fails on characters that it lacks.
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from .main import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _PACKAGES_OF_THE_EXTRA:
            raise
        sys.stderr.write(
            'error: the command line is not installed. Run: pip install "aiovbr[cli]"\n'
        )
        return 3
    # The library logs for programs. Without a handler, Python prints its warnings to stderr.
    logging.getLogger("aiovbr").addHandler(logging.NullHandler())
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
