"""Where a vendor document comes from: a file, or a server's own /swagger/vREVISION/swagger.json."""

from __future__ import annotations

import ssl
import sys
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["SourceError", "read_source"]

_TIMEOUT = 60.0


class SourceError(Exception):
    """A source that cannot be read."""


def _context(ca_file: Path | None, *, insecure: bool) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=ca_file)
    if insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def read_source(
    source: str, *, ca_file: Path | None = None, insecure: bool = False
) -> tuple[bytes, str]:
    """Read a vendor document.

    Args:
        source: A file's path, or an https or http URL.
        ca_file: A PEM file of certificates to trust besides the system's, for a URL.
        insecure: Accept any certificate, for a URL; warns on stderr.

    Returns:
        Its bytes, and a name for the ledger without any path of this machine.

    Raises:
        SourceError: It cannot be read.
    """
    parts = urlsplit(source)
    try:
        if parts.scheme not in ("http", "https"):
            path = Path(source)
            return path.read_bytes(), path.name
        if insecure:
            sys.stderr.write(
                "WARNING: --insecure: the server's certificate is NOT checked; someone in between\n"
                "WARNING: may change the document that the client is generated from.\n"
            )
        context = _context(ca_file, insecure=insecure) if parts.scheme == "https" else None
        request = urllib.request.Request(source, headers={"Accept": "application/json"})  # noqa: S310 - http(s) only, checked above
        with urllib.request.urlopen(request, timeout=_TIMEOUT, context=context) as answer:  # noqa: S310 - as above
            return answer.read(), parts.path.lstrip("/")
    except OSError as error:
        raise SourceError(f"{source} cannot be read: {error}") from error
