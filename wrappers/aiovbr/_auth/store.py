"""Tokens that outlive a connection: what an account with MFA, or a short program, logs in with."""

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
from .._files.permissions import readable_by_others
from ..errors import ConfigurationError
from .token import Secret, Token, issued

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator
    from contextlib import AbstractAsyncContextManager

    from .._time.clock import Clock

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class KeptToken:
    """A login as it is kept.

    Attributes:
        access: The access token.
        refresh: The refresh token; it works once.
        expires: End of the access token, in seconds since the epoch.
        refreshed: Whether a refresh issued it.
    """

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    expires: float
    refreshed: bool = False

    def revive(self, clock: Clock) -> Token | None:
        """Return the token if it can still be used.

        How long it lived altogether is not kept, so its windows are those of the rest of its life.
        """
        left = self.expires - clock.time()
        if left <= defaults.MANDATORY_WINDOW:
            return None
        return issued(
            self.access,
            self.refresh,
            expires_in=left,
            asked_at=clock.monotonic(),
            refreshed=self.refreshed,
        )


class TokenStore(Protocol):
    """Keeps one login. All of it happens under `locked`, except `forget`."""

    def locked(self) -> AbstractAsyncContextManager[None]:
        """Keep other connections and processes out."""
        ...

    async def load(self) -> KeptToken | None:
        """Return the login that is kept, if there is one."""
        ...

    async def save(self, token: Token, clock: Clock) -> None:
        """Keep a login instead of the one before. When it returns, it is safe."""
        ...

    async def forget(self) -> None:
        """Keep nothing any more."""
        ...


class FileTokenStore:
    """Keeps a login in a file that only its owner can read, one file for a server and account.

    Args:
        path: The file. A file `path.lock` beside it keeps processes apart.

    Raises:
        ConfigurationError: From any method: others can read the file, or it cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._path)!r})"

    @asynccontextmanager
    async def locked(self) -> AsyncGenerator[None]:
        """Keep other connections and processes out."""
        lock = self._path.with_name(f"{self._path.name}.lock")
        # Whoever holds it may be renewing, with retries.
        async with file_lock(lock, defaults.LOGIN_TIMEOUT * 2):
            yield

    async def load(self) -> KeptToken | None:
        """Return the login that is kept; a file that cannot be read as one keeps none."""
        return await asyncio.to_thread(self._load)

    async def save(self, token: Token, clock: Clock) -> None:
        """Keep a login instead of the one before, atomically."""
        expires = clock.time() + token.expires_at - clock.monotonic()
        kept = {
            "format": _FORMAT,
            "access": Secret(token.access),
            "refresh": None if token.refresh is None else Secret(token.refresh),
            "expires": expires,
            "refreshed": token.refreshed,
        }
        await asyncio.to_thread(self._save, kept)

    async def forget(self) -> None:
        """Remove the file."""
        with contextlib.suppress(OSError):
            await asyncio.to_thread(self._path.unlink, missing_ok=True)

    def _load(self) -> KeptToken | None:
        try:
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
            kept: Any = orjson.loads(raw)
            access, refresh, expires = kept["access"], kept["refresh"], kept["expires"]
            refreshed = kept.get("refreshed") is True  # earlier releases did not write it
        except (orjson.JSONDecodeError, KeyError, TypeError):
            return None
        if not isinstance(access, str) or not isinstance(expires, (int, float)):
            return None
        return KeptToken(
            Secret(access),
            Secret(refresh) if isinstance(refresh, str) else None,
            float(expires),
            refreshed,
        )

    def _save(self, kept: dict[str, Any]) -> None:
        try:
            write_atomic(self._path, orjson.dumps(kept))
        except OSError as error:
            raise ConfigurationError(f"cannot keep the login in {self._path}: {error}") from error


__all__ = ["FileTokenStore", "KeptToken", "TokenStore"]
