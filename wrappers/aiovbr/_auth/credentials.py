"""Who logs in: credentials, and providers that fetch them when they are needed."""

from __future__ import annotations

import asyncio
import inspect
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


@dataclass(frozen=True, slots=True)
class Password:
    r"""The password grant. An account with MFA cannot use it.

    Args:
        username: `user`, `DOMAIN\user` or `user@domain`.
        password: Shown by no repr, log line or error.
    """

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """The refresh-token grant: goes on from another login. Each refresh token works once."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuthorizationCode:
    """The authorization-code grant: a code that another session asked for; valid for a minute."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VbrToken:
    """The vbr_token grant: a token that the backup server itself issued."""

    token: str = field(repr=False)


Credentials: TypeAlias = "Password | RefreshToken | AuthorizationCode | VbrToken"

Provider: TypeAlias = "Callable[[], Credentials | Awaitable[Credentials]]"
"""Called before every login, so that a changed password is picked up."""


async def resolve(source: Credentials | Provider) -> Credentials:
    """Return credentials, asking the provider if there is one.

    Raises:
        ConfigurationError: If the provider gives something else.
    """
    found: Any = source() if callable(source) else source
    if inspect.isawaitable(found):
        found = await found
    if not isinstance(found, (Password, RefreshToken, AuthorizationCode, VbrToken)):
        raise ConfigurationError(
            f"credentials: expected Password(...) or another credential, not {type(found).__name__}"
        )
    return found


def from_environment(prefix: str = "AIOVBR") -> Provider:
    """Return a provider that reads PREFIX_USERNAME and PREFIX_PASSWORD.

    Args:
        prefix: Start of the variables' names.
    """

    def provide() -> Password:
        for missing in (f"{prefix}_USERNAME", f"{prefix}_PASSWORD"):
            if not os.environ.get(missing):
                raise ConfigurationError(
                    f"no credentials: pass username and password, or set {missing} in the"
                    " environment"
                )
        return Password(os.environ[f"{prefix}_USERNAME"], os.environ[f"{prefix}_PASSWORD"])

    return provide


def from_keyring(username: str, service: str = "aiovbr") -> Provider:
    """Return a provider that reads the password from the system's keyring (extra `keyring`).

    Args:
        username: Account, also the key of the entry.
        service: Service name of the entry; one per server keeps them apart.
    """

    def read() -> str | None:
        try:
            import keyring
            import keyring.errors
        except ImportError as error:
            raise ConfigurationError("the keyring needs: pip install 'aiovbr[keyring]'") from error
        try:
            return keyring.get_password(service, username)
        except keyring.errors.KeyringError as error:
            # Its text is the backend's own, and may name what it could not open.
            raise ConfigurationError(
                f"the keyring cannot be read ({type(error).__name__}): unlock it"
            ) from None

    async def provide() -> Password:
        # A keyring may ask the user to unlock it; that must not stop the event loop.
        password = await asyncio.to_thread(read)
        if password is None:
            raise ConfigurationError(
                f"the keyring has no password for {username!r} under {service!r}"
            )
        return Password(username, password)

    return provide


__all__ = [
    "AuthorizationCode",
    "Credentials",
    "Password",
    "Provider",
    "RefreshToken",
    "VbrToken",
    "from_environment",
    "from_keyring",
    "resolve",
]
