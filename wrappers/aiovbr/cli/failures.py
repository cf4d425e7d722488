"""From an error to the one line that tells the operator what to do, and to the exit code."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from aiovbr import errors

from .exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence


class CliError(Exception):
    """Ends a command with one line and an exit code.

    Attributes:
        message: The line, advice included.
        code: The exit code.
        details: Lines to show before it.
    """

    def __init__(self, message: str, code: ExitCode, details: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.details = tuple(details)


class Interrupted(CliError):
    """Ctrl-C ended a command."""

    def __init__(self, message: str = "interrupted") -> None:
        super().__init__(message, ExitCode.INTERRUPTED)


class ReaderGone(CliError):
    """Whoever read standard output has seen enough, as in `aiovbr list jobs | head`."""

    def __init__(self) -> None:
        super().__init__("the reader is gone", ExitCode.OK)


# The first class that an error belongs to decides, so subclasses stand before their bases.
_RULES: Final[tuple[tuple[type[BaseException], ExitCode, str], ...]] = (
    (errors.RevisionNotSupported, ExitCode.REVISION, "name another with --revision"),
    (errors.CertificateChanged, ExitCode.TLS, ""),
    (
        errors.TlsError,
        ExitCode.TLS,
        (
            "pin it with aiovbr trust PROFILE or --pin SHA256; --ca-file FILE is for a certificate"
            " that a CA issued for this host, which VBR's default certificate is not"
        ),
    ),
    (
        errors.AuthError,
        ExitCode.AUTH,
        "check --user and the password (AIOVBR_PASSWORD, or leave it out to be asked)",
    ),
    (errors.RequestTimeout, ExitCode.CONNECTION, "check that the server is up, and try again"),
    (errors.ConnectError, ExitCode.CONNECTION, "check --host and --port, and that VBR is up"),
    (errors.ConnectionLost, ExitCode.CONNECTION, "try again"),
    (errors.Overloaded, ExitCode.CONNECTION, "try again later"),
    (
        errors.OutcomeUnknown,
        ExitCode.UNKNOWN,
        "look on the server whether it was done before you repeat it",
    ),
    (errors.AuthenticationError, ExitCode.AUTH, "log in with an account that may do this"),
    (errors.PermissionDeniedError, ExitCode.AUTH, "log in with an account that may do this"),
    (errors.BadRequestError, ExitCode.REFUSED, "correct what the server complains about"),
    (errors.NotFoundError, ExitCode.REFUSED, "check the id"),
    (errors.ServiceUnavailableError, ExitCode.REFUSED, "try again later"),
    (errors.ApiError, ExitCode.REFUSED, "look into the server's log"),
    (errors.DecodeError, ExitCode.REFUSED, "check that --host is a VBR server"),
    (errors.ImportJournalError, ExitCode.FILE, ""),
    (errors.ConfigurationError, ExitCode.CONFIGURATION, ""),
    (errors.BundleError, ExitCode.FILE, ""),
    (errors.SecretsError, ExitCode.SECRETS, ""),
    (errors.SessionTimeout, ExitCode.UNKNOWN, "look at it on the server"),
    (errors.SessionFailed, ExitCode.REFUSED, "look at its log on the server"),
)


_PATH: Final = "check the path and its permissions"
_NO_TLS: Final = "check --host and --port: something else than VBR may answer there"


def explain(error: BaseException) -> CliError:
    """Return what to print for an error, and the code to end with.

    Args:
        error: Anything that a command raised.
    """
    if isinstance(error, CliError):
        return error
    if isinstance(error, (KeyboardInterrupt, EOFError)):
        return Interrupted()
    if isinstance(error, errors.ImportStopped) and error.__cause__ is not None:
        return explain(error.__cause__)
    if isinstance(error, errors.SecretsMissing):
        return CliError(
            f"{error.summary}: the lines above list what to fill in. Nothing was sent.",
            ExitCode.SECRETS,
            error.missing,
        )
    for kind, code, usual in _RULES:
        if isinstance(error, kind):
            advice = _NO_TLS if getattr(error, "kind", None) == "tls" else usual
            text = _told(error)
            return CliError(f"{text.rstrip('.')}; {advice}." if advice else text, code)
    # typer's own errors, of whatever release: `format_message` is what they have in common.
    format_message = getattr(error, "format_message", None)
    if format_message is not None:
        return CliError(f"{one_line(str(format_message()))} (see --help)", ExitCode.USAGE)
    if isinstance(error, OSError):
        what = error.strerror or type(error).__name__
        where = f"{error.filename}: " if error.filename else ""
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        advice = "free the disk, or name another place" if full else _PATH
        return CliError(f"{where}{what}; {advice}.", ExitCode.FILE)
    told = f"{type(error).__name__}: {one_line(str(error))}"
    return CliError(
        f"this is a mistake of aiovbr ({told}); run again with --debug and report what it prints.",
        ExitCode.BUG,
    )


def _told(error: BaseException) -> str:
    """Return what happened, without the advice that is for programs."""
    if isinstance(error, errors.CertificateChanged):
        return (
            f"the server's certificate has the SHA-256 fingerprint {error.actual}, which is not"
            " pinned; if it was renewed, compare it on the server itself and name it with --pin,"
            " otherwise somebody may be listening"
        )
    if isinstance(error, (errors.ConnectError, errors.TlsError, errors.AuthError)):
        # Messages of the library are "what happened; what a program can do".
        return one_line(error.reason).partition("; ")[0]
    return one_line(str(error))


def one_line(text: str) -> str:
    r"""Return text without line breaks.

    >>> one_line("a\n  b")
    'a b'
    """
    return " ".join(text.split())


__all__ = ["CliError", "Interrupted", "explain", "one_line"]
