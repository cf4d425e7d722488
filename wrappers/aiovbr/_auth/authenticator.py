"""Login of a connection: one token for all calls, renewed by one request at a time."""

from __future__ import annotations

import asyncio
import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import defaults
from ..errors import (
    ApiError,
    AuthError,
    ConfigurationError,
    OutcomeUnknown,
    VbrError,
)
from .accounts import ACCOUNTS, Accounts, Verdict
from .credentials import Credentials, Password, Provider, RefreshToken, resolve
from .endpoint import GRANTS, TokenEndpoint
from .token import Freshness, Token, freshness

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from .._time.clock import Clock
    from .store import TokenStore


class Authenticator:
    """Token of a connection.

    Args:
        endpoint: Sends grants and logouts.
        source: Credentials, or a provider of credentials.
        server: Host and port, part of the key of a refused password.
        clock: Time.
        accounts: Refused passwords; by default those of the process.
        store: Keeps the token for other connections and processes; None keeps it in memory.
    """

    def __init__(
        self,
        endpoint: TokenEndpoint,
        source: Credentials | Provider,
        *,
        server: str,
        clock: Clock,
        accounts: Accounts = ACCOUNTS,
        store: TokenStore | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._source = source
        self._server = server
        self._clock = clock
        self._accounts = accounts
        self._store = store
        self._token: Token | None = None
        self._refresh: str | None = None
        self._rejected: str | None = None
        self._flight: asyncio.Task[Token] | None = None
        self._no_renewal_before = float("-inf")
        self._spent: Credentials | None = None
        self._denied: Token | None = None
        self.unproven: Token | None = None
        """The current token if a refresh issued it and no call has succeeded with it yet."""

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the token expires; None without a token."""
        token = self._token
        return None if token is None else token.expires_at - self._clock.monotonic()

    def ready(self) -> Token | None:
        """Return a token that is usable now, or None if the caller must await `token`.

        In the advisory window, this starts a renewal in the background.
        """
        token = self._token
        if token is None:
            return None
        now = self._clock.monotonic()
        if now < token.advisory_at:
            return token
        if freshness(token, now) is Freshness.STALE:
            return None
        if self._flight is None and now >= self._no_renewal_before:
            self._start(self._renew())
        return token

    async def token(self, within: float) -> Token:
        """Return a token, after a login or a renewal if necessary.

        All waiting callers share one request. A cancellation or timeout of a caller does not cancel
        the request, because a refresh token works once (vbr-api.md, F73).

        Args:
            within: Longest wait in seconds.

        Raises:
            AuthError: If the server refused the login.
            TransportError: If the server cannot be reached.
            TimeoutError: If no token arrived in time.
        """
        token = self.ready()
        if token is not None:
            return token
        flight = self._flight or self._start(self._renew())
        try:
            async with asyncio.timeout(within):
                return await asyncio.shield(flight)
        except VbrError as error:
            # Each caller gets a copy, so that callers share neither traceback nor notes.
            raise copy.copy(error) from error

    def refused(self, token: Token) -> None:
        """Discard a token that the server refused; a newer token stays."""
        if self._token is token:
            self._token = None
            self._rejected = token.access

    def prove(self) -> None:
        """Record that a call succeeded with the current token."""
        self.unproven = None

    def deny(self, token: Token) -> bool:
        """Record that the server answered a call with 403.

        A refresh can return a token that gets 403 for every operation until the next login with a
        password (vbr-api.md, F74). A refreshed token that never worked is therefore replaced by one
        login, regardless of the number of calls that report it. Any other 403 concerns the
        permissions of the account.

        Args:
            token: The token of the denied call.

        Returns:
            True if the call may succeed with the next token that `token` returns.
        """
        if token is self._denied:
            return True
        if token is not self.unproven or self._clock.monotonic() < self._no_renewal_before:
            return False
        if not (callable(self._source) or isinstance(self._source, Password)):
            return False  # every other grant works once
        self._denied, self._rejected = token, token.access
        self._token = self.unproven = None
        if self._flight is None:
            self._start(self._replace(token))
        return True

    async def close(self, *, logout: bool) -> None:
        """End the login.

        Args:
            logout: Send a logout. If the server cannot be reached, the token expires later.
        """
        flight = self._flight
        if flight is not None:
            # A renewal in flight returns a token that needs a logout as well.
            try:
                async with asyncio.timeout(defaults.LOGOUT_TIMEOUT):
                    await asyncio.shield(flight)
            except Exception:  # noqa: BLE001, S110 - the callers of `token` received the error
                pass
            finally:
                # Also if `close` is cancelled: a login must not outlive its connection.
                flight.cancel()
                await asyncio.gather(flight, return_exceptions=True)
        token, self._token, self._refresh = self._token, None, None
        if logout and token is not None and self._clock.monotonic() < token.expires_at:
            await self._endpoint.logout(token)
            if self._store is not None:
                await self._store.forget()

    def _start(self, renewal: Coroutine[Any, Any, Token]) -> asyncio.Task[Token]:
        flight = asyncio.get_running_loop().create_task(renewal, name="aiovbr login")
        flight.add_done_callback(self._finish_renewal)
        self._flight = flight
        return flight

    def _finish_renewal(self, flight: asyncio.Task[Token]) -> None:
        self._flight = None
        if flight.cancelled():
            return
        if flight.exception() is not None:
            # In the advisory window no caller waits for this error. Calls use the valid token, and
            # the next renewal starts after a pause.
            self._no_renewal_before = self._clock.monotonic() + defaults.REFRESH_PAUSE

    async def _replace(self, denied: Token) -> Token:
        """Replace a denied token by a login; if the login fails, restore the token."""
        try:
            return await self._renew(refresh=False)
        except VbrError as error:
            # The token may be good, and the account may lack permissions.
            self._token, self._denied, self._rejected = denied, None, None
            if not isinstance(error, (AuthError, ConfigurationError)):
                # The server was unreachable or busy, so a later 403 may cause another login.
                self.unproven = denied
                self._no_renewal_before = self._clock.monotonic() + defaults.REFRESH_PAUSE
            return denied

    async def _renew(self, *, refresh: bool = True) -> Token:
        store = self._store
        if store is None:
            return self._use(await self._obtain(refresh=refresh))
        async with store.locked():
            kept = await store.load()
            if kept is not None:
                # Another connection or process may have renewed the login, and only the newest
                # refresh token works.
                self._refresh = kept.refresh or self._refresh
                token = kept.revive(self._clock)
                if token is not None and token.access != self._rejected:
                    return self._use(token)
            token = await self._obtain(refresh=refresh)
            # Saved before use, because the previous refresh token no longer works.
            await store.save(token, self._clock)
        return self._use(token)

    def _use(self, token: Token) -> Token:
        self._token, self._refresh = token, token.refresh
        self.unproven = token if token.refreshed else None
        self._no_renewal_before = float("-inf")
        return token

    async def _obtain(self, *, refresh: bool) -> Token:
        """Return a new token: by a refresh if allowed and possible, otherwise by a login."""
        if refresh and self._refresh is not None:
            try:
                token = await self._endpoint.grant(RefreshToken(self._refresh))
                return replace(token, refreshed=True)
            except (ApiError, OutcomeUnknown, AuthError) as error:
                # The refresh token was refused, or was used by a request without a response, so it
                # is discarded. A server that is down or busy would not accept a password either.
                if isinstance(error, ApiError) and error.status >= 429:
                    raise
                self._refresh = None
                if self._spent is not None and not callable(self._source):
                    raise AuthError(
                        "the login has ended and cannot be renewed; log in again",
                        operation=self._endpoint.operation,
                    ) from error
        return await self._login(await self._credentials())

    async def _credentials(self) -> Credentials:
        try:
            async with asyncio.timeout(defaults.LOGIN_TIMEOUT):
                return await resolve(self._source)
        except TimeoutError:
            # Without this limit, every later call would wait for the same provider.
            raise AuthError(
                f"the provider gave no credentials within {defaults.LOGIN_TIMEOUT:g} s",
                operation=self._endpoint.operation,
            ) from None

    async def _login(self, credentials: Credentials) -> Token:
        if not isinstance(credentials, Password):
            if credentials == self._spent:
                raise AuthError(
                    f"this {GRANTS[type(credentials)]} has been used; it works once",
                    operation=self._endpoint.operation,
                )
            token = await self._endpoint.grant(credentials)
            self._spent = credentials
            return token
        if not await self._accounts.admit(self._server, credentials):
            raise AuthError(
                f"not tried: the server refused this password of {credentials.username!r} before,"
                " and more tries would lock the account; change it, or call"
                " aiovbr.forget_refused_logins()",
                operation=self._endpoint.operation,
            )
        verdict: Verdict = "undecided"
        try:
            token = await self._endpoint.grant(credentials)
            verdict = "accepted"
        except AuthError:
            verdict = "refused"
            raise
        finally:
            self._accounts.settle(self._server, credentials, verdict)
        return token


__all__ = ["Authenticator"]
