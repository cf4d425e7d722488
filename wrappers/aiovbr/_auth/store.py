"""Token stores, which keep a login after its connection closes.

They let an account with MFA, or a short-lived program, reuse a login.
"""

from __future__ import annotations

import asyncio
import contextlib
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import orjson

from .. import defaults
from .._files.atomic import write_atomic
from .._files.lock import file_lock
from .._files.paths import check_path
from .._files.permissions import readable_by_others
from ..errors import ConfigurationError
from .token import Secret, Token, is_bearer, issued

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator
    from contextlib import AbstractAsyncContextManager

    from .._time.clock import Clock

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class KeptToken:
    """A stored login.

    Attributes:
        access: The access token.
        refresh: The refresh token; it works once.
        expires: End of the access token, in seconds since the epoch.
        refreshed: True if a refresh issued it.
    """

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    expires: float
    refreshed: bool = False

    def revive(self, clock: Clock) -> Token | None:
        """Return the token, or None if it is about to expire.

        The store does not keep the full lifetime, so the windows are computed from the rest.
        """
        left = self.expires - clock.time()
        if left <= defaults.MANDATORY_WINDOW:
            return None
        return issued(
            self.access,
            self.refresh,
            expires_in=left,
            requested_at=clock.monotonic(),
            refreshed=self.refreshed,
        )


class TokenStore(Protocol):
    """Storage for one login. Callers hold `locked` for every method except `forget`."""

    def locked(self) -> AbstractAsyncContextManager[None]:
        """Hold the lock that excludes other connections and processes."""
        ...

    async def load(self) -> KeptToken | None:
        """Return the stored login, or None."""
        ...

    async def save(self, token: Token, clock: Clock) -> None:
        """Replace the stored login. It must be durable when this returns."""
        ...

    async def forget(self) -> None:
        """Remove the stored login."""
        ...


class FileTokenStore:
    """Token store in a file that only its owner can read. Use one file per server and account.

    Args:
        path: The file. A file `path.lock` beside it excludes other processes.

    Raises:
        ConfigurationError: From a method, if other users can read the file, or if it cannot be
            locked, read or written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._path)!r})"

    @asynccontextmanager
    async def locked(self) -> AsyncGenerator[None]:
        """Hold the lock that excludes other connections and processes."""
        lock = self._path.with_name(f"{self._path.name}.lock")
        # The holder may be renewing the login, with retries.
        async with file_lock(lock, defaults.LOGIN_TIMEOUT * 2):
            yield

    async def load(self) -> KeptToken | None:
        """Return the stored login; None if the file is missing or its content is invalid."""
        return await asyncio.to_thread(self._load)

    async def save(self, token: Token, clock: Clock) -> None:
        """Replace the stored login atomically."""
        expires = clock.time() + token.expires_at - clock.monotonic()
        record = {
            "format": _FORMAT,
            "access": Secret(token.access),
            "refresh": None if token.refresh is None else Secret(token.refresh),
            "expires": expires,
            "refreshed": token.refreshed,
        }
        await asyncio.to_thread(self._save, record)

    async def forget(self) -> None:
        """Remove the file."""
        with contextlib.suppress(OSError):
            check_path(self._path)
            await asyncio.to_thread(self._path.unlink, missing_ok=True)

    def _load(self) -> KeptToken | None:
        try:
            check_path(self._path)
            with self._path.open("rb") as file:
                if readable_by_others(file.fileno()):
                    raise ConfigurationError(
                        f"others can read the login in {self._path}; end that login on the"
                        f" server, then run: chmod 600 {self._path}"
                    )
                raw = file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ConfigurationError(f"cannot read the login in {self._path}: {error}") from error
        try:
            record: Any = orjson.loads(raw)
            access, refresh, expires = record["access"], record["refresh"], record["expires"]
            refreshed = record.get("refreshed") is True  # absent in files of earlier releases
        except (orjson.JSONDecodeError, KeyError, TypeError):
            return None
        if not is_bearer(access) or type(expires) not in (int, float):
            return None
        return KeptToken(
            Secret(access),
            Secret(refresh) if isinstance(refresh, str) else None,
            float(expires),
            refreshed,
        )

    def _save(self, record: dict[str, Any]) -> None:
        try:
            write_atomic(self._path, orjson.dumps(record))
        except OSError as error:
            raise ConfigurationError(f"cannot keep the login in {self._path}: {error}") from error


__all__ = ["FileTokenStore", "KeptToken", "TokenStore"]
