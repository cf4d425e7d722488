"""Permissions of files that hold secrets or names of a customer's objects."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_POSIX = os.name == "posix"


def readable_by_others(file: Path | int) -> bool:
    """Return whether the mode of a file gives access to anyone but its owner.

    Always False on Windows, where access lists decide and the mode does not show them.

    Args:
        file: Path of the file, or the descriptor of an open file: no other file takes its place
            between the check and the read.

    Raises:
        OSError: If there is no such file.
    """
    if not _POSIX:
        return False
    status = os.fstat(file) if isinstance(file, int) else file.stat()
    return bool(status.st_mode & (stat.S_IRWXG | stat.S_IRWXO))


__all__ = ["readable_by_others"]
