"""The exit codes of the command line. docs/exit-codes.md tells what to do about each."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command ends with; part of the public interface."""

    OK = 0
    """Done, and nothing to complain about."""
    DIFFERENT = 1
    """Done; what was compared differs."""
    USAGE = 2
    """The command line is wrong; nothing was done."""
    CONFIGURATION = 3
    """A profile, a password or an extra is missing or wrong; nothing was done."""
    CONNECTION = 4
    """No answer: name, route, port, or a connection that broke."""
    TLS = 5
    """The server's certificate is not trusted; nothing was sent."""
    AUTH = 6
    """The server refuses the login, or the account may not do this."""
    REFUSED = 7
    """The server answered with an error."""
    FILE = 8
    """A file or a bundle cannot be read, trusted or written."""
    SECRETS = 9
    """Secrets are missing, or their file cannot be trusted; nothing was sent."""
    PARTIAL = 10
    """Some objects were imported and others were not; both are listed."""
    UNKNOWN = 11
    """A write was sent and got no clear answer: whether it was done is not known."""
    REVISION = 12
    """The server, or this client, does not speak the API revision."""
    INCOMPLETE = 13
    """Nothing failed, but objects of the source were left behind, or could not be counted."""
    BUG = 70
    """A mistake of this program; --debug shows where."""
    INTERRUPTED = 130
    """Ended by Ctrl-C; what was done by then is listed."""


__all__ = ["ExitCode"]
