"""Tokens of a login and the time of their renewal: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeGuard

from .. import defaults


class Secret(str):
    """A string with a masked repr, so that a dump of frame variables does not reveal it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Freshness(Enum):
    """Phase in the lifetime of a token."""

    FRESH = "fresh"
    ADVISORY = "advisory"
    """Usable, but a renewal should start now."""

    STALE = "stale"
    """Not usable: wait for the renewal."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """An access token with its refresh token.

    Tokens compare by identity, because a 401 or 403 concerns exactly the token of that request.

    Attributes:
        bearer: Value of the Authorization header.
        access: The access token.
        refresh: The refresh token; it works once.
        advisory_at: Monotonic time in seconds from which a renewal should start.
        stale_at: Monotonic time in seconds from which the token must not be used.
        expires_at: Monotonic time in seconds at which the token expires.
        refreshed: True if a refresh issued it. Such a token can get 403 for every operation until
            the next login with a password (vbr-api.md, F74).
    """

    access: str = field(repr=False)
    refresh: str | None = field(repr=False)
    advisory_at: float
    stale_at: float
    expires_at: float
    refreshed: bool = False
    bearer: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "bearer", Secret(f"Bearer {self.access}"))


def issued(
    access: str,
    refresh: str | None,
    *,
    expires_in: float,
    requested_at: float,
    refreshed: bool = False,
) -> Token:
    """Return a token with its renewal windows.

    Args:
        access: The access token.
        refresh: The refresh token, if the response contains one.
        expires_in: Lifetime in seconds from the response; it differs between server versions
            (vbr-api.md, F72).
        requested_at: Monotonic time in seconds at which the request was sent. Counting from the
            request makes the computed lifetime too short rather than too long.
        refreshed: True if a refresh issued it.
    """
    lifetime = max(0.0, expires_in)
    expires_at = requested_at + lifetime
    mandatory = min(defaults.MANDATORY_WINDOW, lifetime * 0.1)
    return Token(
        access=Secret(access),
        refresh=None if refresh is None else Secret(refresh),
        advisory_at=expires_at - max(mandatory, lifetime * defaults.ADVISORY_WINDOW),
        stale_at=expires_at - mandatory,
        expires_at=expires_at,
        refreshed=refreshed,
    )


def is_bearer(value: object) -> TypeGuard[str]:
    """Return whether a value can be an access token: visible ASCII, as a header requires.

    RFC 6750, 2.1, allows fewer characters; servers decide about the others.
    """
    return (
        isinstance(value, str) and value.isascii() and value.isprintable() and value.strip() != ""
    )


def freshness(token: Token, now: float) -> Freshness:
    """Return the freshness of a token at a monotonic time in seconds."""
    if now < token.advisory_at:
        return Freshness.FRESH
    return Freshness.ADVISORY if now < token.stale_at else Freshness.STALE


__all__ = ["Freshness", "Secret", "Token", "freshness", "is_bearer", "issued"]
