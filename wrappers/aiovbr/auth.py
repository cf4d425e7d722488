"""The login of a connection: one token for all its calls, renewed by one request at a time."""

from __future__ import annotations

import asyncio
import contextlib
import copy
from typing import TYPE_CHECKING, Final

from vbr_api import REVISIONS
from vbr_api.runtime import Request

from . import defaults
from .accounts import ACCOUNTS, Accounts, Verdict
from .credentials import (
    AuthorizationCode,
    Credentials,
    Password,
    Provider,
    RefreshToken,
    VbrToken,
    resolve,
)
from .errors import (
    ApiError,
    Attempt,
    AuthError,
    OutcomeUnknown,
    RevisionNotSupported,
    TransportError,
    VbrError,
    error_from,
)
from .events import LoginEnded
from .failures import WireFailure
from .grants import (
    logout_operation,
    offered_revisions,
    read_token,
    token_operation,
    token_request,
)
from .retry import Evidence, RetryPolicy, next_delay, parse_retry_after
from .tokens import Freshness, Token, freshness

if TYPE_CHECKING:
    from vbr_api.runtime import Response

    from .clock import Clock
    from .events import Events
    from .wire import Wire

_GRANTS: Final = {
    Password: "password",
    RefreshToken: "refresh_token",
    AuthorizationCode: "authorization_code",
    VbrToken: "vbr_token",
}


class Authenticator:
    """Holds the token of a connection.

    Args:
        wire: Sends requests; logins do not take part in the limiter, which waits for them.
        source: Credentials, or a provider of them.
        server: Host and port, by which refused passwords are remembered.
        revision: API revision.
        clock: Time and chance.
        events: Where logins are told.
        policy: Patience with the token endpoint.
        accounts: Memory of refused passwords; the process's own by default.
        timeout: Seconds for a login with its attempts.
    """

    def __init__(
        self,
        wire: Wire,
        source: Credentials | Provider,
        *,
        server: str,
        revision: str,
        clock: Clock,
        events: Events,
        policy: RetryPolicy,
        accounts: Accounts = ACCOUNTS,
        timeout: float = defaults.LOGIN_TIMEOUT,
    ) -> None:
        self._wire = wire
        self._source = source
        self._server = server
        self._clock = clock
        self._events = events
        self._policy = policy
        self._accounts = accounts
        self._timeout = timeout
        self._token_operation = token_operation(revision)
        self._logout_operation = logout_operation(revision)
        self._token: Token | None = None
        self._refresh: str | None = None
        self._flight: asyncio.Task[Token] | None = None
        self._quiet_until = float("-inf")
        self._spent: Credentials | None = None

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
            self._start()
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
        flight = self._flight or self._start()
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

    async def close(self, *, logout: bool) -> None:
        """End the login.

        Args:
            logout: Ask the server to end it; if it cannot be asked, the token expires by itself.
        """
        flight = self._flight
        if flight is not None:
            # A renewal that is on its way brings a token that must be ended as well.
            with contextlib.suppress(Exception):
                async with asyncio.timeout(defaults.LOGOUT_TIMEOUT):
                    await asyncio.shield(flight)
            flight.cancel()
            await asyncio.gather(flight, return_exceptions=True)
        token, self._token, self._refresh = self._token, None, None
        if not logout or token is None or self._clock.monotonic() >= token.expires_at:
            return
        started = self._clock.monotonic()
        request = Request(self._logout_operation, self._logout_operation.path)
        failure: str | None = None
        try:
            response = await self._wire.send(request, token.bearer, defaults.LOGOUT_TIMEOUT)
            if response.status >= 400:
                failure = str(response.status)
        except WireFailure as lost:
            failure = lost.kind
        self._events.login(LoginEnded("logout", failure, self._clock.monotonic() - started))

    def _start(self) -> asyncio.Task[Token]:
        flight = asyncio.get_running_loop().create_task(self._renew(), name="aiovbr login")
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

    async def _renew(self) -> Token:
        refresh = self._refresh
        if refresh is not None:
            try:
                return await self._grant(RefreshToken(refresh))
            except (ApiError, OutcomeUnknown, AuthError) as error:
                # Refused, or perhaps used up by an answer that never came: it is of no more use.
                # But a server that is down will not take a password either.
                if isinstance(error, ApiError) and error.status >= 429:
                    raise
                self._refresh = None
                if self._spent is not None and not callable(self._source):
                    raise AuthError(
                        "the login has ended and cannot be renewed; log in again",
                        operation=self._token_operation,
                    ) from error
        return await self._login(await resolve(self._source))

    async def _login(self, credentials: Credentials) -> Token:
        if not isinstance(credentials, Password):
            if credentials == self._spent:
                raise AuthError(
                    f"this {_GRANTS[type(credentials)]} has been used; it works once",
                    operation=self._token_operation,
                )
            token = await self._grant(credentials)
            self._spent = credentials
            return token
        if not await self._accounts.admit(self._server, credentials):
            raise AuthError(
                f"not tried: the server refused this password of {credentials.username!r} before,"
                " and more tries would lock the account; change it, or call"
                " aiovbr.forget_refused_logins()",
                operation=self._token_operation,
            )
        verdict: Verdict = "undecided"
        try:
            token = await self._grant(credentials)
            verdict = "accepted"
        except AuthError:
            verdict = "refused"
            raise
        finally:
            self._accounts.settle(self._server, credentials, verdict)
        return token

    async def _grant(self, credentials: Credentials) -> Token:
        started = self._clock.monotonic()
        name = _GRANTS[type(credentials)]
        try:
            token = await self._ask(credentials)
        except VbrError as error:
            seconds = self._clock.monotonic() - started
            self._events.login(LoginEnded(name, _word(error), seconds))
            raise
        now = self._clock.monotonic()
        self._token, self._refresh = token, token.refresh
        self._quiet_until = float("-inf")
        self._events.login(LoginEnded(name, None, now - started, token.expires_at - now))
        return token

    async def _ask(self, credentials: Credentials) -> Token:
        """Send a grant until it is answered: a password may be sent again, a refresh token not."""
        operation = self._token_operation
        request = token_request(operation, credentials)
        safe = isinstance(credentials, (Password, VbrToken))
        deadline = self._clock.monotonic() + self._timeout
        attempts: list[Attempt] = []
        while True:
            asked_at = self._clock.monotonic()
            answer: Response | WireFailure
            try:
                answer = await self._wire.send(request, None, max(deadline - asked_at, 0.001))
            except WireFailure as lost:
                answer = lost
                evidence = Evidence(safe, sent=lost.sent, final=lost.final)
            else:
                if answer.status < 400:
                    return read_token(operation, answer, asked_at)
                retry_after = parse_retry_after(
                    answer.headers.get("Retry-After"), self._clock.time()
                )
                evidence = Evidence(safe, status=answer.status, retry_after=retry_after)
            now = self._clock.monotonic()
            number = len(attempts) + 1
            kind = answer.kind if isinstance(answer, WireFailure) else None
            attempts.append(Attempt(number, evidence.status, kind, evidence.sent, now - asked_at))
            delay = next_delay(self._policy, number, evidence, self._clock.random)
            if delay is not None and now + delay < deadline:
                await self._clock.sleep(delay)
            elif isinstance(answer, WireFailure):
                raise self._lost(answer, attempts, safe=safe) from answer
            else:
                raise self._refusal(credentials, answer, attempts)

    def _lost(self, failure: WireFailure, attempts: list[Attempt], *, safe: bool) -> VbrError:
        error = failure.to_error(self._token_operation, None, attempts)
        if safe or not failure.sent:
            return error
        return OutcomeUnknown(
            f"whether the token is used up is unknown: {failure.reason}",
            operation=self._token_operation,
            attempts=attempts,
        )

    def _refusal(
        self,
        credentials: Credentials,
        response: Response,
        attempts: list[Attempt],
    ) -> VbrError:
        error = error_from(self._token_operation, response)
        offered = offered_revisions(error.status, error.message, error.operation.revision)
        if offered:
            return RevisionNotSupported(error.operation, response, offered, tuple(REVISIONS))
        if error.status != 401:
            error.__dict__["attempts"] = tuple(attempts)
            return error
        said = f" ({error.message})" if error.message else ""
        if isinstance(credentials, Password):
            reason = (
                f"the server refused the login of {credentials.username!r}{said}: the password is"
                " wrong, or the account uses multi-factor authentication, which the password grant"
                " cannot pass; use an account without it, or a refresh token"
            )
        else:
            reason = f"the server refused the {_GRANTS[type(credentials)]}{said}; log in again"
        return AuthError(reason, operation=error.operation, attempts=attempts)


def _word(error: VbrError) -> str:
    if isinstance(error, ApiError):
        return str(error.status)
    return error.kind if isinstance(error, TransportError) else type(error).__name__


__all__ = ["Authenticator"]
