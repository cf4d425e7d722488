"""A login's tokens and when to renew them: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from .. import defaults


class Secret(str):
    """A text whose repr shows nothing of it, even where a tool prints the variables of a frame."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Freshness(Enum):
    """How near a token is to its end."""

    FRESH = "fresh"
    ADVISORY = "advisory"
    """Good, but a renewal should start now."""

    STALE = "stale"
    """Not to be used any more: wait for the renewal."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """An access token with the refresh token that came with it.

    Two tokens are never equal: a refused answer concerns the very one that was sent.

    Attributes:
        bearer: Value of the Authorization header.
        access: The access token.
        refresh: The refresh token; it works once.
        advisory_at: Monotonic time from which a renewal should start.
        stale_at: Monotonic time from which it must not be used.
        expires_at: Monotonic time of its end.
        refreshed: Whether a refresh of a login issued it. Such a token can get 403 for every
            operation until the next login with a password.
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
    asked_at: float,
    refreshed: bool = False,
) -> Token:
    """Return a token with its windows.

    Args:
        access: The access token.
        refresh: The refresh token, if one came along.
        expires_in: Seconds, as the server says; VBR.md: trust it, it differs between versions.
        asked_at: Monotonic time at which the request for it was sent, so that the time on the
            wire shortens the token's life instead of lengthening it.
        refreshed: Whether a refresh issued it.
    """
    life = max(0.0, expires_in)
    expires_at = asked_at + life
    mandatory = min(defaults.MANDATORY_WINDOW, life * 0.1)
    return Token(
        access=Secret(access),
        refresh=None if refresh is None else Secret(refresh),
        advisory_at=expires_at - max(mandatory, life * defaults.ADVISORY_WINDOW),
        stale_at=expires_at - mandatory,
        expires_at=expires_at,
        refreshed=refreshed,
    )


def freshness(token: Token, now: float) -> Freshness:
    """Tell how near a token is to its end."""
    if now < token.advisory_at:
        return Freshness.FRESH
    return Freshness.ADVISORY if now < token.stale_at else Freshness.STALE


__all__ = ["Freshness", "Secret", "Token", "freshness", "issued"]
