"""Token endpoint: sends grants with retries, and logouts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from vbr_api import REVISIONS
from vbr_api.runtime import Request

from .. import defaults
from .._attempts.events import LoginEnded
from .._attempts.loop import AttemptedCall, FailedAttempt, repeat
from .._attempts.retry import RetryPolicy, next_delay
from .._text.redaction import redacted, secrets_of
from .._transport.failures import WireFailure
from ..errors import (
    ApiError,
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


@dataclass(slots=True)
class _GrantCall(AttemptedCall):
    """A grant in progress."""

    credentials: Credentials

    @property
    def safe(self) -> bool:
        """True if the grant works twice: a password does, a refresh token does not."""
        return isinstance(self.credentials, (Password, VbrToken))


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
        request = token_request(self.operation, credentials)
        call = _GrantCall(
            request,
            self._events.next_call_id(),
            started + self._timeout,
            started,
            credentials,
        )
        try:
            token = await repeat(call, self._attempt, self._decide, self._clock.sleep)
        except VbrError as error:
            seconds = self._clock.monotonic() - started
            self._events.login(LoginEnded(call.call_id, name, _failure_name(error), seconds))
            raise
        now = self._clock.monotonic()
        lifetime = token.expires_at - now
        self._events.login(LoginEnded(call.call_id, name, None, now - started, lifetime))
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
        seconds = self._clock.monotonic() - started
        self._events.login(LoginEnded(self._events.next_call_id(), "logout", failure, seconds))

    async def _attempt(self, call: _GrantCall) -> Token | FailedAttempt:
        """Send a grant once."""
        call.started = self._clock.monotonic()
        answer: Response | WireFailure
        try:
            answer = await self._wire.send(
                call.request, None, max(call.deadline - call.started, 0.001)
            )
        except WireFailure as failure:
            answer = failure
        else:
            if 200 <= answer.status < 300:
                return read_token(self.operation, answer, call.started)
        now = self._clock.monotonic()
        return FailedAttempt(answer, now - call.started, now)

    def _decide(self, call: _GrantCall, failed: FailedAttempt) -> float:
        """Return the seconds until the next attempt, or raise the error of the grant."""
        evidence = failed.evidence(call, time=self._clock.time(), safe=call.safe)
        remaining = call.deadline - failed.now
        number = len(call.attempts)
        delay = next_delay(self._policy, number, evidence, self._clock.random, remaining)
        if delay is not None:
            return delay
        answer = failed.answer
        if isinstance(answer, WireFailure):
            raise self._failure_error(call, answer) from answer
        raise self._refusal_error(call, redacted(answer, secrets_of(call.request)))

    def _failure_error(self, call: _GrantCall, failure: WireFailure) -> VbrError:
        error = failure.to_error(self.operation, call.record)
        if call.safe or not failure.sent:
            return error
        return OutcomeUnknown(
            f"whether the token is used up is unknown: {failure.reason}",
            operation=self.operation,
            call=call.record,
        )

    def _refusal_error(self, call: _GrantCall, response: Response) -> VbrError:
        response = replace(response, call=call.record)
        error = error_from(self.operation, response)
        offered = offered_revisions(error.status, error.message, error.operation.revision)
        if offered:
            return RevisionNotSupported(error.operation, response, offered, tuple(REVISIONS))
        if error.status != 401:
            return error
        credentials = call.credentials
        detail = f" ({error.message})" if error.message else ""
        if isinstance(credentials, Password):
            reason = (
                f"the server refused the login of {credentials.username!r}{detail}: the password is"
                " wrong, or the account uses multi-factor authentication, which the password grant"
                " cannot pass; use an account without it, or a refresh token"
            )
        else:
            reason = f"the server refused the {GRANTS[type(credentials)]}{detail}; log in again"
        return AuthError(reason, operation=error.operation, call=call.record)


def _failure_name(error: VbrError) -> str:
    if isinstance(error, ApiError):
        return str(error.status)
    return error.kind if isinstance(error, TransportError) else type(error).__name__


__all__ = ["GRANTS", "TokenEndpoint"]
