"""Paths that a caller names."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def check_path(path: str | os.PathLike[str]) -> None:
    """Refuse a path that no file can have, as an error that every file operation can raise.

    For such a path Python raises ValueError, which the handlers of file operations do not expect.

    Raises:
        OSError: If the path contains a NUL character, or the file system cannot encode it.
    """
    try:
        encoded = os.fsencode(path)
    except UnicodeEncodeError:
        encoded = b"\0"
    if b"\0" in encoded:
        raise OSError(errno.EINVAL, "not a path that a file can have", ascii(os.fspath(path)))


def exists(path: str | os.PathLike[str]) -> bool:
    """Return whether there may be a file or a folder: also if its folder cannot be read."""
    try:
        check_path(path)
        return Path(path).exists()
    except OSError as error:
        return error.errno not in (errno.EINVAL, errno.ENAMETOOLONG)


__all__ = ["check_path", "exists"]
