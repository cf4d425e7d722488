"""The last line of a failed command, and its exit code, for every error."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from aiovbr import errors

from .exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence


class CliError(errors.VbrError):
    """An error that ends a command with one line and an exit code.

    `run` prints the line, so no caller receives the error: `aiovbr.errors` does not export it.

    Attributes:
        message: The line, advice included.
        code: The exit code.
        details: Lines that are printed before it.
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


class OutputClosed(CliError):
    """The reader of standard output closed the pipe, as in `aiovbr list jobs | head`."""

    def __init__(self) -> None:
        super().__init__("standard output was closed", ExitCode.OK)


# The first matching class decides, so subclasses come before their bases.
_RULES: Final[tuple[tuple[type[BaseException], ExitCode, str], ...]] = (
    (errors.RevisionNotSupported, ExitCode.REVISION, "Name another one with --revision"),
    (errors.CertificateChanged, ExitCode.TLS, ""),
    (
        errors.TlsError,
        ExitCode.TLS,
        (
            "Pin it with aiovbr trust PROFILE or --pin SHA256. Use --ca-file FILE only for a"
            " certificate that a CA issued for this host; VBR's default certificate is not"
        ),
    ),
    (
        errors.AuthError,
        ExitCode.AUTH,
        "Check --user and the password (AIOVBR_PASSWORD, or unset it to be prompted)",
    ),
    (errors.RequestTimeout, ExitCode.CONNECTION, "Check that the server is up, and try again"),
    (errors.ConnectError, ExitCode.CONNECTION, "Check --host and --port, and that VBR is up"),
    (errors.ConnectionLost, ExitCode.CONNECTION, "Try again"),
    (errors.Overloaded, ExitCode.CONNECTION, "Try again later"),
    (
        errors.OutcomeUnknown,
        ExitCode.UNKNOWN,
        "Check on the server whether it was done before you repeat it",
    ),
    (errors.AuthenticationError, ExitCode.AUTH, "Log in with an account that may do this"),
    (errors.PermissionDeniedError, ExitCode.AUTH, "Log in with an account that may do this"),
    (errors.BadRequestError, ExitCode.REFUSED, "Correct what the server reports"),
    (errors.NotFoundError, ExitCode.REFUSED, "Check the id"),
    (errors.ServiceUnavailableError, ExitCode.REFUSED, "Try again later"),
    (errors.ApiError, ExitCode.REFUSED, "Check the server's log"),
    (errors.DecodeError, ExitCode.REFUSED, "Check that --host is a VBR server"),
    (errors.ArgumentError, ExitCode.USAGE, "Correct the argument"),
    (errors.ImportJournalError, ExitCode.FILE, ""),
    (errors.BundleError, ExitCode.FILE, ""),
    (errors.SecretsError, ExitCode.SECRETS, ""),
    (errors.ConfigurationError, ExitCode.CONFIGURATION, ""),
    (errors.SessionTimeout, ExitCode.UNKNOWN, "Check the session on the server"),
    (errors.SessionFailed, ExitCode.REFUSED, "Check the session's log on the server"),
)


_CHECK_PATH: Final = "Check the path and its permissions"
_FREE_DISK: Final = "Free disk space, or name another path"
_NOT_VBR: Final = "Check --host and --port: another service than VBR may use this port"


def to_cli_error(error: BaseException) -> CliError:
    """Convert an error to the line to print and the exit code.

    Args:
        error: Any error that a command raised.
    """
    if isinstance(error, CliError):
        return error
    if isinstance(error, (KeyboardInterrupt, EOFError)):
        return Interrupted()
    if isinstance(error, errors.ImportStopped) and error.__cause__ is not None:
        return to_cli_error(error.__cause__)
    if isinstance(error, errors.FileError) and isinstance(error.__cause__, OSError):
        return to_cli_error(error.__cause__)
    if isinstance(error, errors.SecretsMissing):
        return CliError(
            f"{error.summary}: the lines above list them. Nothing was sent.",
            ExitCode.SECRETS,
            error.missing,
        )
    for kind, code, usual_advice in _RULES:
        if isinstance(error, kind):
            advice = _NOT_VBR if getattr(error, "kind", None) == "tls" else usual_advice
            text = _error_text(error)
            return CliError(f"{text.rstrip('.')}. {advice}." if advice else text, code)
    # Errors of typer and click differ between releases; `format_message` is common to all.
    format_message = getattr(error, "format_message", None)
    if format_message is not None:
        return CliError(f"{one_line(str(format_message()))} (see --help)", ExitCode.USAGE)
    if isinstance(error, OSError):
        reason = error.strerror or type(error).__name__
        prefix = f"{error.filename}: " if error.filename else ""
        disk_is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        advice = _FREE_DISK if disk_is_full else _CHECK_PATH
        return CliError(f"{prefix}{reason}. {advice}.", ExitCode.FILE)
    text = f"{type(error).__name__}: {one_line(str(error))}"
    return CliError(
        f"this is a defect of aiovbr ({text}). Run again with --debug and report its output.",
        ExitCode.BUG,
    )


def _error_text(error: BaseException) -> str:
    """Return what happened, without the advice for programs."""
    if isinstance(error, errors.CertificateChanged):
        return (
            f"the server's certificate has the SHA-256 fingerprint {error.actual}, which is not"
            " pinned. If it was renewed, compare it on the server itself and name it with --pin;"
            " otherwise the connection may be intercepted"
        )
    if isinstance(error, (errors.ConnectError, errors.TlsError, errors.AuthError)):
        # The library's messages are "what happened; what a program can do".
        return one_line(error.reason).partition("; ")[0]
    return one_line(str(error))


def one_line(text: str) -> str:
    r"""Return text without line breaks.

    >>> one_line("a\n  b")
    'a b'
    """
    return " ".join(text.split())


__all__ = ["CliError", "Interrupted", "OutputClosed", "one_line", "to_cli_error"]
