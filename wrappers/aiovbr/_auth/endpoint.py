"""Token endpoint: sends grants with retries, and logouts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vbr_api import REVISIONS
from vbr_api.runtime import Request

from .. import defaults
from .._attempts.events import LoginEnded
from .._attempts.retry import (
    Evidence,
    RetryPolicy,
    next_delay,
    parse_retry_after,
)
from .._text.redaction import redacted, secrets_of
from .._transport.failures import WireFailure
from ..errors import (
    ApiError,
    Attempt,
    AuthError,
    OutcomeUnknown,
    RevisionNotSupported,
    TransportError,
    VbrError,
    error_from,
)
from .credentials import AuthorizationCode, Credentials, Password, RefreshToken, VbrToken
from .grants import (
    logout_operation,
    offered_revisions,
    read_token,
    token_operation,
    token_request,
)

if TYPE_CHECKING:
    from vbr_api.runtime import Response

    from .._attempts.events import Events
    from .._time.clock import Clock
    from .._transport.wire import Wire
    from .token import Token

GRANTS: Final = {
    Password: "password",
    RefreshToken: "refresh_token",
    AuthorizationCode: "authorization_code",
    VbrToken: "vbr_token",
}


class TokenEndpoint:
    """Client of the token endpoint and of logout.

    Args:
        wire: Sends requests. They bypass the limiter, because admitted calls wait for them.
        revision: API revision.
        clock: Time and random numbers.
        events: Receives an event for each login and logout.
        policy: Retry policy of a grant.
        timeout: Seconds for a grant, all attempts included.
    """

    def __init__(
        self,
        wire: Wire,
        *,
        revision: str,
        clock: Clock,
        events: Events,
        policy: RetryPolicy,
        timeout: float = defaults.LOGIN_TIMEOUT,
    ) -> None:
        self._wire = wire
        self._clock = clock
        self._events = events
        self._policy = policy
        self._timeout = timeout
        self.operation = token_operation(revision)
        self._logout_operation = logout_operation(revision)

    async def grant(self, credentials: Credentials) -> Token:
        """Log in, or renew a login.

        Raises:
            AuthError: If the server refuses the credentials.
            OutcomeUnknown: If the server may have consumed a token that works once.
            VbrError: For any other failure.
        """
        started = self._clock.monotonic()
        name = GRANTS[type(credentials)]
        try:
            token = await self._request_token(credentials)
        except VbrError as error:
            seconds = self._clock.monotonic() - started
            self._events.login(LoginEnded(name, _failure_name(error), seconds))
            raise
        now = self._clock.monotonic()
        self._events.login(LoginEnded(name, None, now - started, token.expires_at - now))
        return token

    async def logout(self, token: Token) -> None:
        """End a login. A failure is reported as an event and not raised: the tokens expire."""
        started = self._clock.monotonic()
        request = Request(self._logout_operation, self._logout_operation.path)
        failure: str | None = None
        try:
            response = await self._wire.send(request, token.bearer, defaults.LOGOUT_TIMEOUT)
            if response.status >= 400:
                failure = str(response.status)
        except WireFailure as wire_failure:
            failure = wire_failure.kind
        self._events.login(LoginEnded("logout", failure, self._clock.monotonic() - started))

    async def _request_token(self, credentials: Credentials) -> Token:
        """Send a grant with retries. A password may be sent again, a refresh token may not."""
        operation = self.operation
        request = token_request(operation, credentials)
        safe = isinstance(credentials, (Password, VbrToken))
        deadline = self._clock.monotonic() + self._timeout
        attempts: list[Attempt] = []
        while True:
            sent_at = self._clock.monotonic()
            answer: Response | WireFailure
            try:
                answer = await self._wire.send(request, None, max(deadline - sent_at, 0.001))
            except WireFailure as failure:
                answer = failure
                evidence = Evidence(safe, sent=failure.sent, final=failure.final)
            else:
                if answer.status < 400:
                    return read_token(operation, answer, sent_at)
                retry_after = parse_retry_after(
                    answer.headers.get("Retry-After"), self._clock.time()
                )
                evidence = Evidence(safe, status=answer.status, retry_after=retry_after)
            now = self._clock.monotonic()
            number = len(attempts) + 1
            kind = answer.kind if isinstance(answer, WireFailure) else None
            attempts.append(Attempt(number, evidence.status, kind, evidence.sent, now - sent_at))
            delay = next_delay(self._policy, number, evidence, self._clock.random)
            if delay is not None and now + delay < deadline:
                await self._clock.sleep(delay)
            elif isinstance(answer, WireFailure):
                raise self._failure_error(answer, attempts, safe=safe) from answer
            else:
                answer = redacted(answer, secrets_of(request))
                raise self._refusal_error(credentials, answer, attempts)

    def _failure_error(
        self, failure: WireFailure, attempts: list[Attempt], *, safe: bool
    ) -> VbrError:
        error = failure.to_error(self.operation, None, attempts)
        if safe or not failure.sent:
            return error
        return OutcomeUnknown(
            f"whether the token is used up is unknown: {failure.reason}",
            operation=self.operation,
            attempts=attempts,
        )

    def _refusal_error(
        self,
        credentials: Credentials,
        response: Response,
        attempts: list[Attempt],
    ) -> VbrError:
        error = error_from(self.operation, response)
        offered = offered_revisions(error.status, error.message, error.operation.revision)
        if offered:
            return RevisionNotSupported(error.operation, response, offered, tuple(REVISIONS))
        if error.status != 401:
            error.attempts = tuple(attempts)
            return error
        detail = f" ({error.message})" if error.message else ""
        if isinstance(credentials, Password):
            reason = (
                f"the server refused the login of {credentials.username!r}{detail}: the password is"
                " wrong, or the account uses multi-factor authentication, which the password grant"
                " cannot pass; use an account without it, or a refresh token"
            )
        else:
            reason = f"the server refused the {GRANTS[type(credentials)]}{detail}; log in again"
        return AuthError(reason, operation=error.operation, attempts=attempts)


def _failure_name(error: VbrError) -> str:
    if isinstance(error, ApiError):
        return str(error.status)
    return error.kind if isinstance(error, TransportError) else type(error).__name__


__all__ = ["GRANTS", "TokenEndpoint"]
