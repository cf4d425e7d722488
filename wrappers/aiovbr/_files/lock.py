"""File lock between processes on any platform. The system releases it when the process ends."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from .paths import check_path

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

_POLL_SECONDS = 0.05

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


@asynccontextmanager
async def file_lock(path: Path, within: float) -> AsyncGenerator[None]:
    """Hold the lock of a file. The file is created if missing and never removed.

    Args:
        path: The file; its content does not change.
        within: Longest wait in seconds.

    Raises:
        ConfigurationError: If the file cannot be opened, or if the wait times out.
    """
    try:
        check_path(path)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigurationError(f"cannot lock {path}: {error}") from error
    try:
        try:
            async with asyncio.timeout(within):
                # A blocking lock in a thread could not be cancelled.
                while not _try_lock(handle):  # noqa: ASYNC110 - flock sends no event
                    await asyncio.sleep(_POLL_SECONDS)
        except TimeoutError:
            raise ConfigurationError(
                f"another process holds the lock {path} for over {within:g} s; wait for its end"
            ) from None
        yield
    finally:
        os.close(handle)  # closing also unlocks


__all__ = ["file_lock"]
