"""The certificate that a server presents, fetched without trusting it: nothing is sent."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from aiovbr._transport.tls import fingerprint_of

from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from .._console.shell import Shell

SECONDS: Final = 15.0
"""Longest time for connection and handshake, in seconds."""


def presented(base_url: str) -> str:
    """Return the SHA-256 fingerprint of the certificate that a server presents.

    Args:
        base_url: Its address.

    Raises:
        CliError: If it cannot be reached, or does not speak TLS.
    """
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or 443
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # it is looked at, not trusted
    try:
        with (
            socket.create_connection((host, port), SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as tls,
        ):
            certificate = tls.getpeercert(binary_form=True)
    except ssl.SSLError as error:
        raise CliError(
            f"{base_url}: does not speak TLS ({error.reason}); check --host and --port.",
            ExitCode.TLS,
        ) from None
    except OSError as error:
        what = error.strerror or "no answer"
        raise CliError(
            f"{base_url}: cannot be reached ({what}); check --host and --port, and that VBR is up.",
            ExitCode.CONNECTION,
        ) from None
    if not certificate:
        raise CliError(f"{base_url}: presents no certificate; check --host.", ExitCode.TLS)
    return fingerprint_of(certificate)


def ask_for_trust(shell: Shell, base_url: str, expected: str | None) -> str:
    """Show the fingerprint of a server, and return it if it is to be trusted.

    Args:
        shell: Where to ask.
        base_url: The server.
        expected: The fingerprint that it must have, so that nobody is asked; or None.

    Raises:
        CliError: If it is not trusted.
    """
    found = presented(base_url)
    shown = ":".join(found[at : at + 2] for at in range(0, len(found), 2)).upper()
    shell.terminal.note(f"{base_url} presents the certificate with the SHA-256 fingerprint")
    shell.terminal.note(f"  {shown}")
    if expected is not None:
        if found != expected:
            raise CliError(
                f"{base_url}: has the fingerprint {found}, not the one of --expect; it was renewed,"
                " or somebody stands in between. Nothing was stored.",
                ExitCode.TLS,
            )
        return found
    shell.terminal.note("Compare it with the certificate on the server itself.")
    answer = shell.answer("Is it the same? Trust it from now on? [y/N] ")
    if answer is None:
        raise CliError(
            "nobody can be asked here: name the fingerprint with --expect SHA256.", ExitCode.USAGE
        )
    if answer.strip().casefold() not in ("y", "yes"):
        raise CliError("not trusted, and nothing was stored.", ExitCode.TLS)
    return found


__all__ = ["SECONDS", "ask_for_trust", "presented"]
