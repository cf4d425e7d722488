"""Certificates of servers: read without trust and without sending data, then confirmed."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from aiovbr._transport.tls import fingerprint_of

from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from .._console.shell import Shell

CONNECT_SECONDS: Final = 15.0
"""Longest time for connection and handshake, in seconds."""


def read_fingerprint(base_url: str) -> str:
    """Return the SHA-256 fingerprint of the certificate that a server presents.

    Args:
        base_url: The server's address.

    Raises:
        CliError: If the server cannot be reached, or does not use TLS.
    """
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or 443
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the certificate is read, not trusted
    try:
        with (
            socket.create_connection((host, port), CONNECT_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as tls,
        ):
            certificate = tls.getpeercert(binary_form=True)
    except ssl.SSLError as error:
        raise CliError(
            f"{base_url}: no TLS handshake ({error.reason}). Check --host and --port.",
            ExitCode.TLS,
        ) from None
    except OSError as error:
        reason = error.strerror or "no response"
        raise CliError(
            f"{base_url}: cannot be reached ({reason}). Check --host and --port, and that VBR is"
            " up.",
            ExitCode.CONNECTION,
        ) from None
    if not certificate:
        raise CliError(f"{base_url}: presents no certificate. Check --host.", ExitCode.TLS)
    return fingerprint_of(certificate)


def confirm_fingerprint(shell: Shell, base_url: str, expected: str | None) -> str:
    """Print the fingerprint of a server, and return it after a confirmation.

    Args:
        shell: Asks the question.
        base_url: The server's address.
        expected: The only accepted fingerprint; no question is asked then. None asks.

    Raises:
        CliError: If the fingerprint is not trusted.
    """
    fingerprint = read_fingerprint(base_url)
    pairs = [fingerprint[start : start + 2] for start in range(0, len(fingerprint), 2)]
    shell.terminal.note(f"{base_url} presents the certificate with the SHA-256 fingerprint")
    shell.terminal.note(f"  {':'.join(pairs).upper()}")
    if expected is not None:
        if fingerprint != expected:
            raise CliError(
                f"{base_url}: the fingerprint is {fingerprint}, not the one of --expect. The"
                " certificate was renewed, or the connection is intercepted. Nothing was stored.",
                ExitCode.TLS,
            )
        return fingerprint
    shell.terminal.note("Compare it with the certificate on the server itself.")
    answer = shell.ask_line("Are they the same? Trust this certificate from now on? [y/N] ")
    if answer is None:
        raise CliError(
            "cannot ask without a terminal. Name the fingerprint with --expect SHA256.",
            ExitCode.USAGE,
        )
    if answer.strip().casefold() not in ("y", "yes"):
        raise CliError("the certificate is not trusted. Nothing was stored.", ExitCode.TLS)
    return fingerprint


__all__ = ["CONNECT_SECONDS", "confirm_fingerprint", "read_fingerprint"]
