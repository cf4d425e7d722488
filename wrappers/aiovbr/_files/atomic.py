"""Files that are written whole or not at all, and that only their owner can read."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Generator

_POSIX = os.name == "posix"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def atomic_file(path: Path) -> Generator[BinaryIO]:
    """Open a temporary file that replaces a file when the block ends without an error.

    Only the owner can read it: mode 0600 on POSIX; on Windows it inherits the access list of its
    folder. A device or a named pipe, such as /dev/null, is written to directly.

    Args:
        path: The file to replace, existing or not; symbolic links are followed.

    Raises:
        OSError: If its folder is missing or not writable.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    with _named(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    _sync_folder(path.parent)


def write_atomic(path: Path, data: bytes) -> None:
    """Write a whole file or nothing. See `atomic_file`."""
    with atomic_file(path) as stream:
        stream.write(data)


@contextmanager
def atomic_folder(path: Path, *, replace: bool = False) -> Generator[Path]:
    """Create a temporary folder that gets its final name when the block ends without an error.

    Only the owner has access: mode 0700 on POSIX.

    Args:
        path: Final path of the folder.
        replace: Whether an existing folder is replaced.

    Raises:
        FileExistsError: If the folder exists and `replace` is false.
        OSError: If the parent folder is missing or not writable.
    """
    if not replace and path.exists():
        raise FileExistsError(f"{path} exists already")
    with _named(path):
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent))
        try:
            yield temporary
            _sync_folder(temporary)
            _move_into_place(temporary, path)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            raise
    _sync_folder(path.parent)


@contextmanager
def _named(path: Path) -> Generator[None]:
    """Replace the temporary path in an error by the final path."""
    try:
        yield
    except OSError as error:
        temporary = Path(str(error.filename)).name.startswith(f".{path.name}.")
        if temporary or (error.filename is None and error.errno in _FULL):
            error.filename = str(path)
        raise


def _move_into_place(temporary: Path, path: Path) -> None:
    if not path.exists():
        temporary.rename(path)
        return
    # No system renames a folder over one that has files: the existing folder is moved first.
    aside = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".old", dir=path.parent)) / "old"
    path.rename(aside)
    try:
        temporary.rename(path)
    except OSError:
        aside.rename(path)
        raise
    finally:
        shutil.rmtree(aside.parent, ignore_errors=True)


def _sync_folder(path: Path) -> None:
    """Make a rename durable; Windows has no such call, and the journal of NTFS needs none."""
    if not _POSIX:
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


__all__ = ["atomic_file", "atomic_folder", "write_atomic"]
