"""All errors of the client, those of the generated client included.

VbrError
├── ConfigurationError              the client is configured or called in a way that cannot work
│   ├── UnknownKind                 automation has no such kind of object
│   ├── RenamingError               a new name for an import names no object, or collides
│   ├── DuplicateKey                two inputs of a bulk have the same key
│   └── JournalError                the journal of a bulk operation or an import cannot be used
│       └── ImportJournalError      the journal of an import
├── ApiError                        the response is not a success (vbr_api)
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
├── DecodeError                     the response does not match the API document (vbr_api)
├── ArgumentError                   nothing was sent: an argument cannot be in a request (vbr_api)
├── AuthError                       no login, so no token
├── TransportError                  no complete response
│   ├── ConnectError                nothing was sent: name, route or port
│   ├── TlsError                    nothing was sent: the server's certificate, or TLS itself
│   │   └── CertificateChanged      the certificate is not one of the pinned ones
│   ├── ConnectionLost              the connection broke before the response was complete
│   └── RequestTimeout              no complete response in time
├── Overloaded                      not sent: the queue was full, or the deadline passed in it
├── OutcomeUnknown                  a write was sent and got no clear response
├── SessionFailed                   a VBR session ended with the result Failed
├── SessionTimeout                  a VBR session did not end in time; it still runs
├── StillThere                      a deleted object still existed after the timeout
├── EditConflict                    nothing was sent: the same fields were changed concurrently
├── BlankSecret                     nothing was sent: a secret would have been overwritten
├── ImportStopped                   an import ended before its end
├── FailureGroup                    several sessions or inputs failed; an ExceptionGroup
├── FileError                       a file of a transfer cannot be read or written; an OSError
├── BundleError                     an export on disk cannot be read, trusted or written
│   ├── BundleDamaged               truncated, altered or incomplete
│   └── BundleTooNew                written by a newer release
└── SecretsError                    a secrets file cannot be read or trusted
    ├── SecretsMissing              secrets are missing; all of them are listed
    └── SecretUnavailable           a value or a reference yields no secret

An error of a call carries `operation`, `call_id` and `attempts`; its message names the operation,
the method and the route template. No message shows a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_api.runtime.errors import (
    ApiError,
    ArgumentError,
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
from vbr_api.runtime.messages import Attempt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vbr_api.runtime import CallRecord, Operation, Response


class ConfigurationError(VbrError):
    """The client is configured or called in a way that cannot work."""


class UnknownKind(ConfigurationError):
    """Automation has no kind of object with this name; the message lists all kinds."""


class RenamingError(ConfigurationError):
    """A new name for an import names no object, is ambiguous, or collides with another name."""


class DuplicateKey(ConfigurationError):
    """Two inputs of a bulk have the same key; only the first of them is sent."""


class JournalError(ConfigurationError):
    """A journal cannot be used; the message names its file and the remedy."""


class ImportJournalError(JournalError):
    """The journal of an import cannot be used; the message names its file and the remedy."""


class CallError(VbrError):
    """An error of one call.

    Attributes:
        reason: The cause, as text.
        operation: The called operation; None for a request that belongs to none.
        call: Record of the call: its id and its attempts.
    """

    def __init__(
        self,
        reason: str,
        *,
        operation: Operation | None = None,
        call: CallRecord | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.call = call

    def __str__(self) -> str:
        operation = self.operation
        if operation is None:
            return self.reason
        message = f"{operation.id} ({operation.method} {operation.path}): {self.reason}"
        if len(self.attempts) > 1:
            message = f"{message} ({len(self.attempts)} attempts)"
        return message


class AuthError(CallError):
    """The server, or an earlier refusal in this process, allows no login with these credentials."""


class TransportError(CallError):
    """There was no complete response.

    Attributes:
        kind: Kind of failure: `dns`, `refused`, `reset`, ...
        sent: Whether the request may have reached the server.
    """

    kind: str = "other"
    sent: bool = True


class ConnectError(TransportError):
    """No connection was established, so nothing was sent."""

    sent = False


class TlsError(TransportError):
    """No trusted TLS connection was established, so nothing was sent."""

    kind = "tls"
    sent = False


class CertificateChanged(TlsError):
    """The server's certificate is not one of the pinned ones.

    Attributes:
        expected: SHA-256 of the pinned certificates, in lower-case hex.
        actual: SHA-256 of the certificate that the server sent.
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
    """The connection broke before the response was complete."""

    kind = "reset"


class RequestTimeout(TransportError, TimeoutError):
    """There was no complete response in time."""

    kind = "timeout"


class Overloaded(CallError):
    """The call was not sent: its queue was full, or its deadline passed in the queue."""


class OutcomeUnknown(CallError):
    """A write was sent and got no clear response: the server may have performed it, or not.

    There was no complete response, or one with the status 408 or 5xx (except 501 and 505). The
    write was not sent again. Read the object to learn its state. `__cause__` is the error of the
    response or of the connection.
    """


class RevisionNotSupported(BadRequestError):
    """The server does not serve the requested API revision.

    Attributes:
        requested: The requested revision.
        offered: Revisions that the server lists in its response.
        known: Revisions that this client has.
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
        session: The session at its end.
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
        text = f"session {getattr(session, 'name', None) or '?'} ({session.id}) failed: {message}"
        titles = [str(getattr(record, "title", None) or "?") for record in self.records[:3]]
        if titles:
            more = len(self.records) - len(titles)
            text += f"; failed: {'; '.join(titles)}" + (f" and {more} more" if more > 0 else "")
        return text


class SessionTimeout(VbrError, TimeoutError):
    """A VBR session did not end in time. It still runs: the client does not stop it.

    Attributes:
        session: The session at the last poll.
        seconds: Waiting time in seconds.
    """

    def __init__(self, session: Any, seconds: float) -> None:
        self.session = session
        self.seconds = seconds
        super().__init__(session, seconds)

    def __str__(self) -> str:
        session = self.session
        return (
            f"session {getattr(session, 'name', None) or '?'} ({session.id}) is still"
            f" {getattr(session, 'state', '?')} after {self.seconds:g} s; it continues"
        )


class StillThere(VbrError, TimeoutError):
    """A deleted object still existed after the timeout.

    Attributes:
        seconds: Waiting time in seconds.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(seconds)

    def __str__(self) -> str:
        return f"the object is still there after {self.seconds:g} s"


class EditConflict(VbrError):
    """The properties of an edit were changed on the server concurrently; nothing was sent.

    Attributes:
        operation: The operation that was not sent.
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
    """An empty value would have overwritten a secret; nothing was sent.

    Servers return secrets empty, so an object from a response lacks them.

    Attributes:
        operation: The operation that was not sent.
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


class ImportStopped(VbrError):
    """An import ended before its end; `__cause__` is the reason.

    Attributes:
        report: The `aiovbr.automation.ImportReport`: state of each object.
    """

    def __init__(self, reason: str, report: Any) -> None:
        super().__init__(reason)
        self.report = report


class FailureGroup(VbrError, ExceptionGroup[Exception]):
    """Several sessions or inputs failed; `exceptions` contains the error of each."""

    def derive(self, excs: Sequence[Any], /) -> Any:
        """Return a group of some of the errors, for `split` and `except*`."""
        return FailureGroup(self.message, excs)


class FileError(VbrError, OSError):
    """A file of an upload or a download cannot be read or written.

    Its arguments and attributes are those of `OSError`: `errno`, `strerror` and `filename`.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        arguments = (self.errno, self.strerror, self.filename)
        return FileError, self.args if self.filename is None else arguments

    def __str__(self) -> str:
        if self.filename is None:
            return super().__str__()
        return f"{self.filename}: {self.strerror}; check the path and its permissions"


class BundleError(VbrError):
    """An export on disk cannot be read, trusted or written.

    Args:
        path: The file or folder.
        problem: The problem with it.
        advice: The remedy.

    Attributes:
        path: The file or folder.
    """

    def __init__(self, path: Path, problem: str, advice: str) -> None:
        super().__init__(f"{path}: {problem}; {advice}")
        self.path = path


class BundleDamaged(BundleError):
    """A file of an export is truncated, altered or missing."""

    def __init__(
        self,
        path: Path,
        problem: str,
        advice: str = "copy the export again from its source, or export again",
    ) -> None:
        super().__init__(path, problem, advice)


class BundleTooNew(BundleError):
    """A newer release wrote the export."""


class SecretsError(VbrError):
    """A secrets file cannot be read or trusted."""


class SecretsMissing(SecretsError):
    """Secrets are missing.

    Args:
        missing: One line for each: kind, object, field and reason.
        source: Where the secrets were read from, for the message.

    Attributes:
        summary: Number of missing secrets and the source.
        missing: One line for each: kind, object, field and reason.
    """

    def __init__(self, missing: Sequence[str], source: str) -> None:
        verb = "secret is" if len(missing) == 1 else "secrets are"
        self.summary = f"{len(missing)} {verb} missing ({source})"
        self.missing = tuple(missing)
        super().__init__(f"{self.summary}: {'; '.join(missing)}. Nothing was sent.")


class SecretUnavailable(SecretsError):
    """A value or a reference yields no secret; the message is the reason.

    Attributes:
        empty: Whether there is no value, as opposed to a reference that cannot be resolved.
    """

    def __init__(self, reason: str, *, empty: bool = False) -> None:
        super().__init__(reason)
        self.empty = empty


__all__ = [
    "ApiError",
    "ArgumentError",
    "Attempt",
    "AuthError",
    "AuthenticationError",
    "BadRequestError",
    "BlankSecret",
    "BundleDamaged",
    "BundleError",
    "BundleTooNew",
    "CallError",
    "CertificateChanged",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "ConnectionLost",
    "DecodeError",
    "DuplicateKey",
    "EditConflict",
    "FailureGroup",
    "FileError",
    "ImportJournalError",
    "ImportStopped",
    "JournalError",
    "NotFoundError",
    "OutcomeUnknown",
    "Overloaded",
    "PermissionDeniedError",
    "RateLimitedError",
    "RenamingError",
    "RequestTimeout",
    "RevisionNotSupported",
    "SecretUnavailable",
    "SecretsError",
    "SecretsMissing",
    "ServerError",
    "ServiceUnavailableError",
    "SessionFailed",
    "SessionTimeout",
    "StillThere",
    "TlsError",
    "TransportError",
    "UnexpectedStatusError",
    "UnknownKind",
    "VbrError",
    "error_from",
]
