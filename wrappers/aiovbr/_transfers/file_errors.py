"""Errors of the local file of a transfer."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import FileError, VbrError

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def file_errors(path: str | os.PathLike[str]) -> Generator[None]:
    """Convert an OSError of the block to a `FileError` that names the file.

    Raises:
        FileError: If the block raises an OSError that is not an error of the server.
    """
    try:
        yield
    except OSError as error:
        if isinstance(error, VbrError):
            raise
        reason = error.strerror or str(error) or type(error).__name__
        raise FileError(error.errno or errno.EIO, reason, os.fspath(path)) from error


__all__ = ["file_errors"]
