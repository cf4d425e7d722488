"""A lock between processes, on any platform: a lock on a file, which ends with its process."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

_PAUSE = 0.05

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
    """Hold the lock of a file, which is made if it is missing and left where it is.

    Args:
        path: The file; nothing is written to it.
        within: Seconds to wait at most.

    Raises:
        ConfigurationError: If the file cannot be opened, or somebody else holds it for too long.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigurationError(f"cannot lock {path}: {error}") from error
    try:
        try:
            async with asyncio.timeout(within):
                # A blocking lock in a thread could not be cancelled.
                while not _try_lock(handle):  # noqa: ASYNC110 - no event comes from elsewhere
                    await asyncio.sleep(_PAUSE)
        except TimeoutError:
            raise ConfigurationError(f"somebody else holds {path} for over {within:g} s") from None
        yield
    finally:
        os.close(handle)  # which also unlocks


__all__ = ["file_lock"]
