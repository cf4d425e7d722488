"""Reads a vendor document from a file, or from /swagger/vREVISION/swagger.json of a server."""

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
from typing import Any
from urllib.parse import urlsplit

from vbr_generator.errors import SourceError

__all__ = ["SourceTrust", "read_source"]

_READ_TIMEOUT = 60.0  # seconds without data
_TOTAL_TIMEOUT = 600.0  # seconds
_MAX_SIZE = 256 << 20  # bytes; the largest known document has 3 MB


@dataclass(frozen=True, slots=True)
class SourceTrust:
    """The accepted certificates of a server, for a URL.

    Attributes:
        ca_file: A PEM file of certificates that are trusted in addition to the system's.
        pins: SHA-256 fingerprints; with pins, only a certificate with one of them is accepted.
        insecure: Accept any certificate; prints a warning to stderr.
    """

    ca_file: Path | None = None
    pins: tuple[str, ...] = ()
    insecure: bool = False

    def __post_init__(self) -> None:
        """Check the fingerprints, and the combination of options."""
        object.__setattr__(self, "pins", tuple(map(_fingerprint, self.pins)))
        if self.insecure and (self.pins or self.ca_file):
            raise SourceError("--insecure accepts any certificate; omit --pin and --ca-file")


def _fingerprint(text: str) -> str:
    plain = text.replace(":", "").strip().lower()
    if len(plain) != 64 or not set(plain) <= set("0123456789abcdef"):
        raise SourceError(f"--pin {text} is not a SHA-256 fingerprint of 64 hexadecimal digits")
    return plain


class _PinnedConnection(http.client.HTTPSConnection):
    """Compares the server's certificate with the pins before it sends the request."""

    def __init__(self, *arguments: Any, pins: tuple[str, ...], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._pins = pins

    def connect(self) -> None:
        super().connect()
        certificate: Any = self.sock.getpeercert(binary_form=True)
        actual = hashlib.sha256(certificate).hexdigest()
        if actual not in self._pins:
            self.close()
            raise OSError(
                f"the certificate has the SHA-256 fingerprint {actual}, which is not pinned."
                " Compare it on the server and name it with --pin"
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
    """Does not follow redirects: they lead to a server that the user did not name."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def _opener(trust: SourceTrust) -> urllib.request.OpenerDirector:
    try:
        context = ssl.create_default_context(cafile=trust.ca_file)
    except OSError as error:
        raise SourceError(f"cannot read --ca-file {trust.ca_file}: {error}") from error
    if trust.insecure or trust.pins:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if trust.pins:
        return urllib.request.build_opener(_PinnedHandler(context, trust.pins), _NoRedirects())
    return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _NoRedirects())


def read_source(source: str, trust: SourceTrust | None = None) -> tuple[bytes, str]:
    """Read a vendor document.

    Args:
        source: Path of a file, or an https or http URL.
        trust: The accepted certificates, for a URL; by default the certificates of the system.

    Returns:
        The content, and a name for the ledger without any path of this machine.

    Raises:
        SourceError: If the document cannot be read.
    """
    trust = trust or SourceTrust()
    try:
        parts = urlsplit(source)
        if parts.scheme not in ("http", "https"):
            if trust != SourceTrust():
                raise SourceError("--ca-file, --pin and --insecure require a URL; omit them")
            path = Path(source)
            return path.read_bytes(), path.name
        if parts.scheme == "http" and not trust.insecure:
            raise SourceError(
                f"--source {source}: http has no certificate. Use https, or add --insecure."
            )
        if trust.insecure:
            sys.stderr.write(
                "WARNING: --insecure: the server's certificate is NOT checked. An attacker on the\n"
                "WARNING: network can change the document from which the client is generated.\n"
            )
        request = urllib.request.Request(source, headers={"Accept": "application/json"})  # noqa: S310 - http(s) only, checked above
        with _opener(trust).open(request, timeout=_READ_TIMEOUT) as response:
            return _read_body(response), parts.path.lstrip("/")
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise SourceError(f"cannot read --source {source}: {_reason(error)}") from error


def _read_body(response: http.client.HTTPResponse) -> bytes:
    """Read a body of limited size in limited time."""
    encoding = response.headers.get("Content-Encoding", "identity")
    if encoding != "identity":
        raise OSError(f"the response has the unrequested content encoding {encoding}")
    body = bytearray()
    deadline = time.monotonic() + _TOTAL_TIMEOUT
    while chunk := response.read1(1 << 16):
        body += chunk
        if len(body) > _MAX_SIZE or time.monotonic() > deadline:
            raise OSError(
                f"the response exceeds {_MAX_SIZE} bytes or {_TOTAL_TIMEOUT:g} s ({len(body)} read)"
            )
    if response.length:
        raise OSError(f"the response ends after {len(body)} bytes, {response.length} are missing")
    return bytes(body)


def _reason(error: Exception) -> str:
    reason = getattr(error, "reason", error)  # urllib wraps the error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return (
            f"the certificate is not trusted ({reason.verify_message}). Name it with --pin SHA256"
            " (`aiovbr trust` prints the fingerprint) or with --ca-file FILE"
        )
    return str(error if isinstance(reason, str) else reason)
