"""Credentials, and providers that return them before each login."""

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
    r"""The password grant. An account with MFA cannot use it (vbr-api.md, F76).

    Args:
        username: `user`, `DOMAIN\user` or `user@domain`.
        password: The password. No repr, log line or error contains it.
    """

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """The refresh-token grant, which continues another login. Each refresh token works once."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuthorizationCode:
    """The authorization-code grant: a code of another session, valid briefly (vbr-api.md, F77)."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VbrToken:
    """The vbr_token grant: a token that the backup server issued."""

    token: str = field(repr=False)


Credentials: TypeAlias = "Password | RefreshToken | AuthorizationCode | VbrToken"

Provider: TypeAlias = "Callable[[], Credentials | Awaitable[Credentials]]"
"""Called before every login, so that a changed password takes effect."""


async def resolve(source: Credentials | Provider) -> Credentials:
    """Return the credentials, or call the provider for them.

    Raises:
        ConfigurationError: If the source or its result is not a credential.
    """
    credentials: Any = source() if callable(source) else source
    if inspect.isawaitable(credentials):
        credentials = await credentials
    if not isinstance(credentials, (Password, RefreshToken, AuthorizationCode, VbrToken)):
        raise ConfigurationError(
            "credentials: expected Password(...) or another credential, not"
            f" {type(credentials).__name__}"
        )
    return credentials


def from_environment(prefix: str = "AIOVBR") -> Provider:
    """Return a provider that reads PREFIX_USERNAME and PREFIX_PASSWORD.

    Args:
        prefix: Start of the names of both variables.
    """

    def provide() -> Password:
        for variable in (f"{prefix}_USERNAME", f"{prefix}_PASSWORD"):
            if not os.environ.get(variable):
                raise ConfigurationError(
                    f"no credentials: pass username and password, or set {variable} in the"
                    " environment"
                )
        return Password(os.environ[f"{prefix}_USERNAME"], os.environ[f"{prefix}_PASSWORD"])

    return provide


def from_keyring(username: str, service: str = "aiovbr") -> Provider:
    """Return a provider that reads the password from the system's keyring (extra `keyring`).

    Args:
        username: Account, and key of the keyring entry.
        service: Service name of the keyring entry; use one per server to keep entries separate.
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
            # The text comes from the keyring backend and may name private paths.
            raise ConfigurationError(
                f"the keyring cannot be read ({type(error).__name__}): unlock it"
            ) from None

    async def provide() -> Password:
        # The read may block on a prompt to unlock the keyring, so it runs in a thread.
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
