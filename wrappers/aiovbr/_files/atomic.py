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
    """Open a file for writing; it takes its place when the block ends without an error.

    It is readable by its owner only: mode 0600 on POSIX; on Windows it inherits the folder's
    access list. What is no file, such as /dev/null or a named pipe, is written to directly.

    Args:
        path: Where it goes; a file that is there already is replaced, at the end of its links.

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
    """Write a whole file, or nothing. See `atomic_file`."""
    with atomic_file(path) as stream:
        stream.write(data)


@contextmanager
def atomic_folder(path: Path, *, replace: bool = False) -> Generator[Path]:
    """Give a temporary folder, which takes its place when the block ends without an error.

    It is accessible to its owner only: mode 0700 on POSIX.

    Args:
        path: Where it goes.
        replace: Whether a folder that is there already is replaced.

    Raises:
        FileExistsError: If it is there already and `replace` is false.
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
    """Let an error name what was asked for instead of what is temporary, or nothing at all."""
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
    # No system renames a folder over one that has files: the old one steps aside first.
    aside = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".old", dir=path.parent)) / "old"
    path.rename(aside)
    try:
        temporary.rename(path)
    except OSError:
        aside.rename(path)
        raise
    finally:
        shutil.rmtree(aside.parent, ignore_errors=True)


def readable_by_others(path: Path) -> bool:
    """Tell whether the mode of a file lets anyone but its owner read it.

    Always false on Windows, where the mode says nothing about access.
    """
    return _POSIX and bool(path.stat().st_mode & 0o077)


def _sync_folder(path: Path) -> None:
    """Make a rename durable; Windows has no such call, and needs none with NTFS's journal."""
    if not _POSIX:
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


__all__ = ["atomic_file", "atomic_folder", "readable_by_others", "write_atomic"]
