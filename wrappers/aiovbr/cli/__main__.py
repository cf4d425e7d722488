"""Entry point of the `aiovbr` program; `python -m aiovbr.cli` is the same."""

from __future__ import annotations

import logging
import sys
from io import TextIOWrapper

_PACKAGES = ("platformdirs", "rich", "typer")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Everything after the program's name; the process's by default.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        # In a pipe Windows would write its own code page, and fail on what that has no letter for.
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from .main import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _PACKAGES:
            raise
        sys.stderr.write(
            'error: the command line is not installed; run: pip install "aiovbr[cli]"\n'
        )
        return 3
    # What the library logs is for programs; without a handler Python would print warnings itself.
    logging.getLogger("aiovbr").addHandler(logging.NullHandler())
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
