"""Where a vendor document comes from: a file, or a server's own /swagger/vREVISION/swagger.json."""

from __future__ import annotations

import hashlib
import http.client
import ssl
import sys
import time
import urllib.request
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import argparse

__all__ = ["SourceError", "Trust", "add_source_options", "read_source", "trust_of"]

_TIMEOUT = 60.0  # seconds without a byte
_LONGEST = 600.0  # seconds for all of it
_MOST = 256 << 20  # bytes; the largest document that is known has 3 MB


class SourceError(Exception):
    """A source that cannot be read."""


@dataclass(frozen=True, slots=True)
class Trust:
    """Which certificate of a server is accepted, for a URL.

    Attributes:
        ca_file: A PEM file of certificates to trust besides the system's.
        pins: SHA-256 fingerprints; a certificate that has one of them is accepted, no other is.
        insecure: Accept any certificate; warns on stderr.
    """

    ca_file: Path | None = None
    pins: tuple[str, ...] = ()
    insecure: bool = False

    def __post_init__(self) -> None:
        """Refuse what is no fingerprint, or no choice."""
        object.__setattr__(self, "pins", tuple(map(_fingerprint, self.pins)))
        if self.insecure and (self.pins or self.ca_file):
            raise SourceError("--insecure accepts any certificate; leave out --pin and --ca-file")


def _fingerprint(text: str) -> str:
    plain = text.replace(":", "").strip().lower()
    if len(plain) != 64 or not set(plain) <= set("0123456789abcdef"):
        raise SourceError(f"--pin {text}: not a SHA-256 fingerprint, which has 64 hex digits")
    return plain


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what to read and whom to trust."""
    parser.add_argument(
        "--revision", required=True, help="the revision that it must be, as 1.3-rev2"
    )
    parser.add_argument(
        "--source",
        required=True,
        help="a file, or https://SERVER:9419/swagger/vREVISION/swagger.json",
    )
    parser.add_argument(
        "--ca-file", type=Path, help="PEM file to trust besides the system's, for a URL"
    )
    parser.add_argument(
        "--pin",
        action="append",
        default=[],
        metavar="SHA256",
        help="fingerprint of the server's certificate, for a URL; may be given again",
    )
    parser.add_argument("--insecure", action="store_true", help="accept any certificate, for a URL")


def trust_of(options: argparse.Namespace) -> Trust:
    """Make a `Trust` of the options of a command line.

    Raises:
        SourceError: They contradict each other, or one is no fingerprint.
    """
    return Trust(options.ca_file, tuple(options.pin), options.insecure)


class _PinnedConnection(http.client.HTTPSConnection):
    """Compares the server's certificate before anything is sent."""

    def __init__(self, *arguments: Any, pins: tuple[str, ...], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._pins = pins

    def connect(self) -> None:
        super().connect()
        seen: Any = self.sock.getpeercert(binary_form=True)
        actual = hashlib.sha256(seen).hexdigest()
        if actual not in self._pins:
            self.close()
            raise OSError(
                f"the certificate has the SHA-256 fingerprint {actual}, which is not pinned;"
                " compare it on the server itself and name it with --pin"
            )


class _PinnedHandler(urllib.request.HTTPSHandler):
    def __init__(self, context: ssl.SSLContext, pins: tuple[str, ...]) -> None:
        super().__init__(context=context)
        self._own_context = context
        self._pins = pins

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        connection: Any = partial(_PinnedConnection, pins=self._pins, context=self._own_context)
        return self.do_open(connection, req)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would lead to a server that nobody named: it is told, not followed."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def _opener(trust: Trust) -> urllib.request.OpenerDirector:
    try:
        context = ssl.create_default_context(cafile=trust.ca_file)
    except OSError as error:
        raise SourceError(f"--ca-file {trust.ca_file} is no PEM file to read: {error}") from error
    if trust.insecure or trust.pins:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if trust.pins:
        return urllib.request.build_opener(_PinnedHandler(context, trust.pins), _NoRedirects())
    return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _NoRedirects())


def read_source(source: str, trust: Trust | None = None) -> tuple[bytes, str]:
    """Read a vendor document.

    Args:
        source: A file's path, or an https or http URL.
        trust: Which certificate is accepted, for a URL; by default, what the system trusts.

    Returns:
        Its bytes, and a name for the ledger without any path of this machine.

    Raises:
        SourceError: It cannot be read.
    """
    trust = trust or Trust()
    try:
        parts = urlsplit(source)
        if parts.scheme not in ("http", "https"):
            if trust != Trust():
                raise SourceError("--ca-file, --pin and --insecure are for a URL; leave them out")
            path = Path(source)
            return path.read_bytes(), path.name
        if parts.scheme == "http" and not trust.insecure:
            raise SourceError(
                f"--source {source}: http has no certificate to check; use https, or --insecure"
            )
        if trust.insecure:
            sys.stderr.write(
                "WARNING: --insecure: the server's certificate is NOT checked; someone in between\n"
                "WARNING: may change the document that the client is generated from.\n"
            )
        request = urllib.request.Request(source, headers={"Accept": "application/json"})  # noqa: S310 - http(s) only, checked above
        with _opener(trust).open(request, timeout=_TIMEOUT) as answer:
            return _whole(answer), parts.path.lstrip("/")
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise SourceError(f"--source {source} cannot be read: {_told(error)}") from error


def _whole(answer: http.client.HTTPResponse) -> bytes:
    """Read a body, which has an end in size and in time."""
    packed = answer.headers.get("Content-Encoding", "identity")
    if packed != "identity":
        raise OSError(f"it comes packed ({packed}), which was not asked for")
    found = bytearray()
    until = time.monotonic() + _LONGEST
    while chunk := answer.read1(1 << 16):
        found += chunk
        if len(found) > _MOST or time.monotonic() > until:
            raise OSError(f"no end after {len(found)} bytes and {_LONGEST:g} s at the most")
    if answer.length:
        raise OSError(f"it breaks off after {len(found)} bytes")
    return bytes(found)


def _told(error: Exception) -> str:
    reason = getattr(error, "reason", error)  # what urllib wraps
    if isinstance(reason, ssl.SSLCertVerificationError):
        return (
            f"its certificate is not trusted ({reason.verify_message}); name it with --pin SHA256,"
            " of which `aiovbr trust` tells, or with --ca-file FILE"
        )
    return str(error if isinstance(reason, str) else reason)
