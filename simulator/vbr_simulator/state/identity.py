"""Accounts and tokens.

Source: docs/explanation/vbr-api.md, "Login".
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vbr_simulator.refusal import bad_request, forbidden, unauthorized
from vbr_simulator.state.clock import wire_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vbr_simulator.settings import SimulatorSettings
    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.clock import ServerClock

__all__ = ["Account", "Identity"]

_GRACE = 15 * 60  # A short-term refresh token outlives its access token by 15 minutes.


@dataclass(slots=True)
class Account:
    """An account; without `writes` it has only the claims that begin with `View`."""

    username: str
    password: str = field(repr=False)
    writes: bool = True
    mfa: bool = False
    failures: int = 0
    locked_until: float = 0.0

    def may(self, claims: tuple[str, ...]) -> bool:
        """Return True if the account has all claims of an operation."""
        return self.writes or all(claim.startswith("View") for claim in claims)


@dataclass(slots=True)
class _Pair:
    account: Account
    access: str
    refresh: str
    access_ends: float
    refresh_ends: float
    refreshable: bool = True
    usable: bool = True
    poisoned: bool = False


class Identity:
    """State of the token endpoint.

    Args:
        clock: The clock of the server.
        settings: Returns the current settings, which can change while the server runs.
        accounts: All accounts.
    """

    def __init__(
        self, clock: ServerClock, settings: Callable[[], SimulatorSettings], accounts: list[Account]
    ) -> None:
        self._clock = clock
        self._settings = settings
        self.accounts = {account.username.casefold(): account for account in accounts}
        self._access: dict[str, _Pair] = {}
        self._refresh: dict[str, _Pair] = {}
        self._codes: dict[str, tuple[Account, float]] = {}
        self._vbr_tokens: dict[str, Account] = {}

    def grant(self, form: Mapping[str, str]) -> Json:
        """Answer the token endpoint and ignore unknown fields.

        Raises:
            Refusal: 400 for a missing or unknown grant or field, 401 for invalid credentials.
        """
        short = form.get("use_short_term_refresh", "").casefold() == "true"
        match form.get("grant_type", "").casefold():
            case "password":
                return self._by_password(
                    _required_field(form, "username"), _required_field(form, "password"), short
                )
            case "refresh_token":
                return self._by_refresh(_required_field(form, "refresh_token"), short)
            case "authorization_code":
                account, ends = self._codes.pop(_required_field(form, "code"), (None, 0.0))
                if account is None or ends <= self._clock.time():
                    raise unauthorized("The authorization code is invalid or has expired.")
                return self.issue(account, short=short)
            case "vbr_token":
                account = self._vbr_tokens.pop(_required_field(form, "vbr_token"), None)
                if account is None:
                    raise unauthorized("The VBR token is invalid.", code="InvalidToken")
                return self.issue(account, short=short)
            case "":
                raise bad_request("The field 'grant_type' is required.")
            case _:
                raise bad_request(
                    "The field 'grant_type' must be one of password, refresh_token, "
                    "authorization_code, vbr_token."
                )

    def issue(self, account: Account, *, short: bool = False, poisoned: bool = False) -> Json:
        """Issue a pair of tokens and return it as a `TokenModel`.

        Args:
            account: Whose tokens they are.
            short: Whether the refresh token is a short-term one.
            poisoned: Whether the access token is answered 403 for every operation.
        """
        settings, now = self._settings(), self._clock.time()
        life = settings.access_token_seconds
        pair = _Pair(
            account,
            self._token(account, "access", now + life),
            self._token(account, "refresh", now + life),
            now + life,
            now + (life + _GRACE if short else settings.refresh_token_seconds),
            poisoned=poisoned,
        )
        self._access[pair.access] = self._refresh[pair.refresh] = pair
        return {
            "access_token": pair.access,
            "token_type": "bearer",
            "refresh_token": pair.refresh,
            "expires_in": int(life),
            ".issued": wire_time(now),
            ".expires": wire_time(now + life),
        }

    def authenticate(self, authorization: str | None) -> Account:
        """Return the account of an `Authorization` header.

        Raises:
            Refusal: 401; 403 for a poisoned token.
        """
        empty = self._settings().empty_401
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.casefold() != "bearer" or not token:
            raise unauthorized("A bearer token is required.", empty=empty)
        pair = self._access.get(token.strip())
        if pair is None or not pair.usable:
            raise unauthorized("The access token is invalid.", code="InvalidToken", empty=empty)
        if pair.access_ends <= self._clock.time():
            raise unauthorized("The access token has expired.", code="ExpiredToken", empty=empty)
        if pair.poisoned:
            raise forbidden("Access is denied.")
        return pair.account

    def logout(self, authorization: str) -> None:
        """Revoke both tokens of the pair of a valid bearer."""
        pair = self._access[authorization.partition(" ")[2].strip()]
        pair.usable = pair.refreshable = False

    def code(self, account: Account) -> str:
        """Issue an authorization code."""
        code = secrets.token_urlsafe(24)
        self._codes[code] = (
            account,
            self._clock.time() + self._settings().authorization_code_seconds,
        )
        return code

    def vbr_token(self, account: Account) -> str:
        """Issue a single-use token for the `vbr_token` grant."""
        token = secrets.token_urlsafe(32)
        self._vbr_tokens[token] = account
        return token

    def revoke(self) -> None:
        """Revoke every access token; refresh tokens stay valid."""
        for pair in self._access.values():
            pair.usable = False

    def revoke_refresh(self) -> None:
        """Revoke every refresh token; access tokens stay valid."""
        for pair in self._refresh.values():
            pair.refreshable = False

    def _by_password(self, username: str, password: str, short: bool) -> Json:
        settings, now = self._settings(), self._clock.time()
        account = self.accounts.get(username.casefold())
        refused = unauthorized("The user name or password is incorrect.")
        if account is None:
            raise refused
        if account.locked_until > now:
            raise unauthorized("The account is locked.")
        right = secrets.compare_digest(account.password.encode(), password.encode())
        if not right:
            account.failures += 1
            if settings.lockout_after is not None and account.failures >= settings.lockout_after:
                account.locked_until = now + settings.lockout_seconds
                account.failures = 0
            raise refused
        if account.mfa:
            # VBR answers a login with MFA like a wrong password (docs/explanation/vbr-api.md,
            # "Login").
            raise refused
        account.failures = 0
        return self.issue(account, short=short)

    def _by_refresh(self, token: str, short: bool) -> Json:
        pair = self._refresh.pop(token, None)
        if pair is None or not pair.refreshable:
            raise unauthorized("The refresh token is invalid.", code="InvalidToken")
        if pair.refresh_ends <= self._clock.time():
            raise unauthorized("The refresh token has expired.", code="ExpiredToken")
        settings = self._settings()
        if settings.refresh_ends_access_token:
            pair.usable = False
        return self.issue(pair.account, short=short, poisoned=settings.refresh_poisons)

    def _token(self, account: Account, use: str, expires: float) -> str:
        # It has the form of an RS512 JWT; the server only compares it with its list of tokens.
        claims = {
            "unique_name": account.username,
            "use": use,
            "jti": secrets.token_hex(16),
            "exp": int(expires),
        }
        parts = (
            json.dumps({"alg": "RS512", "typ": "JWT"}).encode(),
            json.dumps(claims).encode(),
            secrets.token_bytes(256),
        )
        return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


def _required_field(form: Mapping[str, str], name: str) -> str:
    value = form.get(name)
    if not value:
        raise bad_request(f"The field '{name}' is required.")
    return value
