"""Exit codes of the command line; docs/reference/exit-codes.md says what to do about each."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit code of a command; part of the public interface."""

    OK = 0
    """Everything was done; nothing needs attention."""
    DIFFERENT = 1
    """Everything was done; the compared objects differ."""
    USAGE = 2
    """The command line is wrong; nothing was done."""
    CONFIGURATION = 3
    """A profile, a password or an extra is missing or wrong; nothing was done."""
    CONNECTION = 4
    """No response: name, route, port, or a lost connection."""
    TLS = 5
    """The server's certificate is not trusted; nothing was sent."""
    AUTH = 6
    """The server refuses the login, or the account lacks the permission."""
    REFUSED = 7
    """The server answered with an error."""
    FILE = 8
    """A file or a bundle cannot be read, trusted or written."""
    SECRETS = 9
    """Secrets are missing, or their file cannot be trusted; nothing was sent."""
    PARTIAL = 10
    """Some objects were imported and others were not; both are listed."""
    UNKNOWN = 11
    """A write was sent and got no clear response: its outcome is unknown."""
    REVISION = 12
    """The server or this client does not support the API revision."""
    INCOMPLETE = 13
    """Nothing failed, but objects of the source were left behind or could not be counted."""
    BUG = 70
    """A defect of this program; --debug shows where."""
    INTERRUPTED = 130
    """Ctrl-C ended the command; the finished work is listed."""


__all__ = ["ExitCode"]
