"""Every error that a caller can meet, those of the generated client included.

VbrError
├── ConfigurationError              the client was set up, or used, in a way that cannot work
├── ApiError                        the server answered, and not with a success (vbr_api)
│   ├── BadRequestError             400
│   │   └── RevisionNotSupported    400: the server does not serve this API revision
│   ├── AuthenticationError         401
│   ├── PermissionDeniedError       403
│   ├── NotFoundError               404
│   ├── ConflictError               409
│   ├── RateLimitedError            429
│   ├── ServerError                 5xx
│   │   └── ServiceUnavailableError 503
│   └── UnexpectedStatusError       any other
├── DecodeError                     the answer cannot be read as the document says (vbr_api)
├── AuthError                       no login, so no token
├── TransportError                  no complete answer
│   ├── ConnectError                nothing was sent: name, route or port
│   ├── TlsError                    nothing was sent: the server's certificate, or TLS itself
│   │   └── CertificateChanged      the certificate is not one of the pinned ones
│   ├── ConnectionLost              the connection broke before the answer was complete
│   └── RequestTimeout              no complete answer in time
├── Overloaded                      never sent: the queue was full, or the deadline passed in it
├── OutcomeUnknown                  a write was sent and got no clear answer
├── SessionFailed                   a VBR session ended with the result Failed
├── SessionTimeout                  a VBR session did not end in time; it goes on
├── StillThere                      an object was not gone in time
├── EditConflict                    nothing was sent: somebody else changed the same fields
└── BlankSecret                     nothing was sent: a secret would have been overwritten

An error of a call carries `operation`, `call_id` and `attempts`; its message names the operation,
the method and the route template. None of them shows a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from vbr_api.runtime.errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    ServiceUnavailableError,
    UnexpectedStatusError,
    VbrError,
    error_from,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_api.runtime import Operation, Response


class Attempt(NamedTuple):
    """What one attempt of a call came to. One is made for every call, so it must be cheap.

    Attributes:
        number: 1 for the first one.
        status: HTTP status, if there was an answer.
        failure: Kind of failure, if there was none: `refused`, `timeout`, `reset`, ...
        sent: Whether the request may have reached the server.
        seconds: How long it took.
    """

    number: int
    status: int | None
    failure: str | None
    sent: bool
    seconds: float


class ConfigurationError(VbrError):
    """The client was set up, or used, in a way that cannot work."""


class CallError(VbrError):
    """An error of one call.

    Attributes:
        reason: What happened, in words.
        operation: The operation that was called, if it was one.
        call_id: Ties the error to events and log lines.
        attempts: What was tried.
    """

    def __init__(
        self,
        reason: str,
        *,
        operation: Operation | None = None,
        call_id: str | None = None,
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.call_id = call_id
        self.attempts: tuple[Attempt, ...] = tuple(attempts)

    def __str__(self) -> str:
        operation = self.operation
        if operation is None:
            return self.reason
        told = f"{operation.id} ({operation.method} {operation.path}): {self.reason}"
        if len(self.attempts) > 1:
            told = f"{told} ({len(self.attempts)} attempts)"
        return told


class AuthError(CallError):
    """The server, or an earlier refusal in this process, allows no login with these credentials."""


class TransportError(CallError):
    """There was no complete answer.

    Attributes:
        kind: A word for it: `dns`, `refused`, `reset`, ...
        sent: Whether the request may have reached the server.
    """

    kind: str = "other"
    sent: bool = True


class ConnectError(TransportError):
    """No connection came about, so nothing was sent."""

    sent = False


class TlsError(TransportError):
    """No trusted TLS connection came about, so nothing was sent."""

    kind = "tls"
    sent = False


class CertificateChanged(TlsError):
    """The server's certificate is not one of the pinned ones.

    Attributes:
        expected: SHA-256 of the pinned certificates, in lower-case hex.
        actual: SHA-256 of the certificate that the server showed.
    """

    kind = "certificate-changed"

    def __init__(self, expected: Sequence[str], actual: str, **evidence: Any) -> None:
        pins = ", ".join(expected)
        super().__init__(
            f"the server's certificate has the SHA-256 fingerprint {actual}, pinned is {pins};"
            " if its certificate was renewed, compare the new fingerprint on the server itself and"
            " pin it, otherwise somebody may be listening",
            **evidence,
        )
        self.expected = tuple(expected)
        self.actual = actual


class ConnectionLost(TransportError):
    """The connection broke before the answer was complete."""

    kind = "reset"


class RequestTimeout(TransportError, TimeoutError):
    """There was no complete answer in time."""

    kind = "timeout"


class Overloaded(CallError):
    """The call was never sent: its queue was full, or its deadline passed while it waited."""


class OutcomeUnknown(CallError):
    """A write was sent and got no clear answer: it may have been performed, or not.

    There was no complete answer, or one with the status 408 or 5xx (except 501 and 505). The write
    was not sent again. Read the object to learn what became of it. `__cause__` is the error of
    the response or of the connection.
    """


class RevisionNotSupported(BadRequestError):
    """The server does not serve the API revision that was asked for.

    Attributes:
        requested: The revision asked for.
        offered: The revisions that the server says it serves.
        known: The revisions that this client has.
    """

    def __init__(
        self,
        operation: Operation,
        response: Response,
        offered: Sequence[str],
        known: Sequence[str],
    ) -> None:
        self.requested = operation.revision
        self.offered = tuple(offered)
        self.known = tuple(known)
        super().__init__(operation, response)

    def _format(self) -> str:
        both = [revision for revision in self.known if revision in self.offered]
        advice = (
            f"connect with revision={both[-1]!r}"
            if both
            else f"this client knows {', '.join(self.known)}: another release of it may fit"
        )
        return (
            f"the server does not serve API revision {self.requested}"
            f" (it offers {', '.join(self.offered)}); {advice}"
        )


class SessionFailed(VbrError):
    """A VBR session ended with the result Failed.

    Attributes:
        session: The session as it ended.
        records: Its log records that did not succeed, oldest first.
    """

    def __init__(self, session: Any, records: Sequence[Any] = ()) -> None:
        self.session = session
        self.records: list[Any] = list(records)
        super().__init__(session, self.records)

    def __str__(self) -> str:
        session = self.session
        result = getattr(session, "result", None)
        message = getattr(result, "message", None) or "no message"
        told = f"session {getattr(session, 'name', None) or '?'} ({session.id}) failed: {message}"
        titles = [str(getattr(record, "title", None) or "?") for record in self.records[:3]]
        if titles:
            more = len(self.records) - len(titles)
            told += f"; failed: {'; '.join(titles)}" + (f" and {more} more" if more > 0 else "")
        return told


class SessionTimeout(VbrError, TimeoutError):
    """A VBR session did not end in time. It goes on: it was not stopped.

    Attributes:
        session: The session as it was last seen.
        seconds: How long was waited.
    """

    def __init__(self, session: Any, seconds: float) -> None:
        self.session = session
        self.seconds = seconds
        super().__init__(session, seconds)

    def __str__(self) -> str:
        session = self.session
        return (
            f"session {getattr(session, 'name', None) or '?'} ({session.id}) is still"
            f" {getattr(session, 'state', '?')} after {self.seconds:g} s; it goes on"
        )


class StillThere(VbrError, TimeoutError):
    """An object that was deleted was still there after the time allowed.

    Attributes:
        seconds: How long was waited.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(seconds)

    def __str__(self) -> str:
        return f"the object is still there after {self.seconds:g} s"


class EditConflict(VbrError):
    """Somebody else changed the same properties as an edit, meanwhile; nothing was sent.

    Attributes:
        operation: The operation that would have written.
        fields: Names of the properties.
    """

    def __init__(self, operation: Operation, fields: Sequence[str]) -> None:
        self.operation = operation
        self.fields = tuple(fields)
        super().__init__(operation, self.fields)

    def __str__(self) -> str:
        operation = self.operation
        return (
            f"{operation.id} ({operation.method} {operation.path}): not sent: changed meanwhile by"
            f" somebody else: {', '.join(self.fields)}; edit again to start from what is there now"
        )


class BlankSecret(VbrError):
    """A secret would have been overwritten by an empty one; nothing was sent.

    Servers give secrets back empty, so an object that was read lacks them.

    Attributes:
        operation: The operation that would have written.
        fields: Names of the secrets.
    """

    def __init__(self, operation: Operation, fields: Sequence[str]) -> None:
        self.operation = operation
        self.fields = tuple(fields)
        super().__init__(operation, self.fields)

    def __str__(self) -> str:
        operation = self.operation
        return (
            f"{operation.id} ({operation.method} {operation.path}): not sent: secrets are blank:"
            f" {', '.join(self.fields)}; fill them in, or set those that are optional to None to"
            " leave them out"
        )


__all__ = [
    "ApiError",
    "Attempt",
    "AuthError",
    "AuthenticationError",
    "BadRequestError",
    "BlankSecret",
    "CallError",
    "CertificateChanged",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "ConnectionLost",
    "DecodeError",
    "EditConflict",
    "NotFoundError",
    "OutcomeUnknown",
    "Overloaded",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestTimeout",
    "RevisionNotSupported",
    "ServerError",
    "ServiceUnavailableError",
    "SessionFailed",
    "SessionTimeout",
    "StillThere",
    "TlsError",
    "TransportError",
    "UnexpectedStatusError",
    "VbrError",
    "error_from",
]
