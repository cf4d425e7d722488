"""Paths that a caller names."""

from __future__ import annotations

import errno
import os


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


__all__ = ["check_path"]
