"""Formats generated code with ruff."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from vbr_generator.errors import RenderError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["format_package"]

_RUFF = (sys.executable, "-m", "ruff")
_RUFF_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--config", "line-length = 100")
_SHOWN_LINES = 20


def format_package(folder: Path) -> None:
    """Remove unused imports, sort the others, format.

    Raises:
        RenderError: If ruff fails or the code is invalid.
    """
    for arguments in (
        ("check", "--select", "F401,I,TC005", "--fix", "--unsafe-fixes"),
        ("format",),
        ("check", "--select", "E9,F"),
    ):
        done = subprocess.run(  # noqa: S603 - this interpreter, fixed arguments
            [*_RUFF, *arguments, *_RUFF_OPTIONS, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            lines = (done.stdout + done.stderr).strip().splitlines()
            shown = "\n".join(lines[:_SHOWN_LINES] + ["..."] * (len(lines) > _SHOWN_LINES))
            raise RenderError(
                f"ruff {arguments[0]} failed on the rendered code. A name of the document that no"
                f" rule expects may be the cause:\n{shown}"
            )
