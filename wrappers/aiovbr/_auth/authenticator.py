"""The login of a connection: one token for all its calls, renewed by one request at a time."""

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
    """Holds the token of a connection.

    Args:
        endpoint: Where logins are made.
        source: Credentials, or a provider of them.
        server: Host and port, by which refused passwords are remembered.
        clock: Time.
        accounts: Memory of refused passwords; the process's own by default.
        store: Where tokens are kept between connections and processes, if anywhere.
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
        self._quiet_until = float("-inf")
        self._spent: Credentials | None = None
        self._denied: Token | None = None
        self.unproven: Token | None = None
        """The current token, if a refresh issued it and no call has succeeded with it."""

    @property
    def seconds_left(self) -> float | None:
        """Life left of the token; None without one."""
        token = self._token
        return None if token is None else token.expires_at - self._clock.monotonic()

    def ready(self) -> Token | None:
        """Return a token that can be used now, or None: then `token` gets one.

        In the advisory window it starts a renewal in the background.
        """
        token = self._token
        if token is None:
            return None
        now = self._clock.monotonic()
        if now < token.advisory_at:
            return token
        if freshness(token, now) is Freshness.STALE:
            return None
        if self._flight is None and now >= self._quiet_until:
            self._start(self._renew())
        return token

    async def token(self, within: float) -> Token:
        """Return a token, waiting for a login or a renewal if need be.

        However many callers wait, one request is sent; a caller that is cancelled or runs out of
        time does not end it, for a refresh token works once.

        Args:
            within: Seconds to wait at most.

        Raises:
            AuthError: If the login was refused.
            TransportError: If the server cannot be reached.
            TimeoutError: If the time is over.
        """
        token = self.ready()
        if token is not None:
            return token
        flight = self._flight or self._start(self._renew())
        try:
            async with asyncio.timeout(within):
                return await asyncio.shield(flight)
        except VbrError as error:
            # Each caller gets an error of its own: they share neither traceback nor notes.
            raise copy.copy(error) from error

    def refused(self, token: Token) -> None:
        """Note that the server refused a token; a newer one is not concerned."""
        if self._token is token:
            self._token = None
            self._rejected = token.access

    def prove(self) -> None:
        """Note that a call succeeded with the current token."""
        self.unproven = None

    def deny(self, token: Token) -> bool:
        """Note that the server answered a call with 403.

        A refresh can return a token that gets 403 for every operation until the next login with a
        password. So a refreshed token that never worked is replaced by one login, however many
        calls report it. Any other 403 is about the account's permissions.

        Args:
            token: The token that the call was sent with.

        Returns:
            Whether the call may succeed with the token that `token` returns next.
        """
        if token is self._denied:
            return True
        if token is not self.unproven or self._clock.monotonic() < self._quiet_until:
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
            logout: Ask the server to end it; if it cannot be asked, the token expires by itself.
        """
        flight = self._flight
        if flight is not None:
            # A renewal that is on its way brings a token that must be ended as well.
            try:
                async with asyncio.timeout(defaults.LOGOUT_TIMEOUT):
                    await asyncio.shield(flight)
            except Exception:  # noqa: BLE001, S110 - whoever waited for it was told
                pass
            finally:
                # Also where this is cancelled itself: a login must not outlast its connection.
                flight.cancel()
                await asyncio.gather(flight, return_exceptions=True)
        token, self._token, self._refresh = self._token, None, None
        if logout and token is not None and self._clock.monotonic() < token.expires_at:
            await self._endpoint.logout(token)
            if self._store is not None:
                await self._store.forget()

    def _start(self, renewal: Coroutine[Any, Any, Token]) -> asyncio.Task[Token]:
        flight = asyncio.get_running_loop().create_task(renewal, name="aiovbr login")
        flight.add_done_callback(self._landed)
        self._flight = flight
        return flight

    def _landed(self, flight: asyncio.Task[Token]) -> None:
        self._flight = None
        if flight.cancelled():
            return
        if flight.exception() is not None:
            # In the advisory window nobody waits for this error: callers go on with the valid
            # token, and the next try comes after a pause.
            self._quiet_until = self._clock.monotonic() + defaults.REFRESH_PAUSE

    async def _replace(self, denied: Token) -> Token:
        """Replace a token by a login; if the login fails, return to the token."""
        try:
            return await self._renew(refresh=False)
        except VbrError as error:
            # The token may be good, and the account may lack permissions.
            self._token, self._denied, self._rejected = denied, None, None
            if not isinstance(error, (AuthError, ConfigurationError)):
                # The server was not reachable or busy: a later 403 causes another login.
                self.unproven = denied
                self._quiet_until = self._clock.monotonic() + defaults.REFRESH_PAUSE
            return denied

    async def _renew(self, *, refresh: bool = True) -> Token:
        store = self._store
        if store is None:
            return self._use(await self._obtain(refresh=refresh))
        async with store.locked():
            kept = await store.load()
            if kept is not None:
                # Another connection or process may have renewed it; the newest refresh token is
                # the only one that works.
                self._refresh = kept.refresh or self._refresh
                token = kept.revive(self._clock)
                if token is not None and token.access != self._rejected:
                    return self._use(token)
            token = await self._obtain(refresh=refresh)
            # Kept before it is used: the one before has just died.
            await store.save(token, self._clock)
        return self._use(token)

    def _use(self, token: Token) -> Token:
        self._token, self._refresh = token, token.refresh
        self.unproven = token if token.refreshed else None
        self._quiet_until = float("-inf")
        return token

    async def _obtain(self, *, refresh: bool) -> Token:
        """Get a token: by the refresh token if there is one and it is wanted, else by a login."""
        if refresh and self._refresh is not None:
            try:
                token = await self._endpoint.grant(RefreshToken(self._refresh))
                return replace(token, refreshed=True)
            except (ApiError, OutcomeUnknown, AuthError) as error:
                # Refused, or perhaps used up by an answer that never came: it is of no more use.
                # But a server that is down will not take a password either.
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
            # Without an end here, every later call would wait for this one provider.
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
