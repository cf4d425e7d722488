"""TLS settings: system store, CA file, pinned certificates, or no check at all."""

from __future__ import annotations

import hashlib
import ssl
import warnings
from dataclasses import dataclass, field
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

StrPath: TypeAlias = "str | PathLike[str]"

DEFAULT_CERTIFICATE_NAME: Final = "Veeam Backup Server Certificate"
"""Common name of the certificate that VBR creates at installation; not a host (vbr-api.md, F43)."""


class InsecureWarning(UserWarning):
    """TLS without a certificate check: an attacker in the network path can read the password."""


class PinMismatch(ssl.SSLCertVerificationError):
    """The server presented a certificate that is not pinned; callers get `CertificateChanged`."""

    expected: tuple[str, ...] = ()
    actual: str = ""


@dataclass(frozen=True, slots=True)
class TLS:
    """Certificate checks of a connection, and an optional client certificate.

    The default is the trust store of the system. The certificate that VBR creates at installation
    is self-signed and names no host (vbr-api.md, F43): pin its fingerprint. As `ca_file` it also
    needs its common name, `server_hostname="Veeam Backup Server Certificate"`.

    Args:
        ca_file: PEM file of trusted certificates; replaces the system store. The host name is
            still checked.
        pins: SHA-256 fingerprints in hex, colons allowed. The server's certificate must match one
            of them. Pins replace the chain and name checks. Use several to rotate certificates.
        insecure: Skip every check. Only for a lab; each connection warns.
        client_cert: PEM file with certificate and key, or a tuple (certificate, key) or
            (certificate, key, passphrase).
        server_hostname: Name that the certificate must contain, if it differs from the host.
        context: An SSLContext. Only `pins` and `server_hostname` can be combined with it.

    Raises:
        ConfigurationError: If the arguments exclude each other, or a pin is not a fingerprint.
    """

    ca_file: StrPath | None = None
    pins: Sequence[str] = ()
    insecure: bool = False
    client_cert: StrPath | tuple[StrPath, ...] | None = field(default=None, repr=False)
    server_hostname: str | None = None
    context: ssl.SSLContext | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for name, file in (("ca_file", self.ca_file), ("client_cert", _first(self.client_cert))):
            if file is not None and not fspath(file):
                raise ConfigurationError(f"TLS: {name} is empty; name a file, or leave it out")
        pins = (self.pins,) if isinstance(self.pins, str) else self.pins
        object.__setattr__(self, "pins", tuple(fingerprint(pin) for pin in pins))
        if isinstance(self.client_cert, tuple) and len(self.client_cert) not in (2, 3):
            raise ConfigurationError("TLS: client_cert is (certificate, key) or with a passphrase")
        if self.insecure and (self.pins or self.ca_file or self.context):
            raise ConfigurationError("TLS: insecure=True excludes pins, ca_file and context")
        if self.context is not None and (self.ca_file or self.client_cert):
            raise ConfigurationError("TLS: put ca_file and client_cert into the context itself")


def fingerprint(pin: str) -> str:
    """Normalise a SHA-256 fingerprint to lower-case hex without separators.

    >>> fingerprint("SHA256:" + ":".join(["AB"] * 32))[:8]
    'abababab'

    Raises:
        ConfigurationError: If the text does not have 64 hexadecimal digits.
    """
    if not isinstance(pin, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"not a SHA-256 fingerprint as text: {type(pin).__name__}")
    text = pin.strip().lower().removeprefix("sha256:").removeprefix("sha256/")
    text = text.replace(":", "").replace(" ", "")
    if len(text) != 64 or any(c not in "0123456789abcdef" for c in text):
        raise ConfigurationError(f"not a SHA-256 fingerprint (64 hexadecimal digits): {pin!r}")
    return text


def fingerprint_of(certificate: bytes) -> str:
    """Return the SHA-256 fingerprint of a DER certificate."""
    return hashlib.sha256(certificate).hexdigest()


def build_context(tls: TLS) -> ssl.SSLContext:
    """Build the SSLContext of a connection.

    The function reads files: call it outside the event loop.

    Raises:
        ConfigurationError: If a file is missing or not usable.
    """
    if tls.context is not None:
        return _PinnedContext(tls.context, tls.pins) if tls.pins else tls.context
    try:
        if tls.insecure or tls.pins:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        else:
            ca_file = None if tls.ca_file is None else fspath(tls.ca_file)
            context = ssl.create_default_context(cafile=ca_file)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if tls.client_cert is not None:
            _load_client(context, tls.client_cert)
    except (OSError, ValueError) as error:  # ValueError: NUL in a path, a passphrase too long
        names = [name for name in (tls.ca_file, _first(tls.client_cert)) if name is not None]
        files = " or ".join(fspath(name) for name in names)
        raise ConfigurationError(f"TLS: cannot use {ascii(files)[1:-1]}: {error}") from error
    return _PinnedContext(context, tls.pins) if tls.pins else context


def warn_if_insecure(tls: TLS, origin: str) -> None:
    """Warn if the connection does not check the certificate."""
    if tls.insecure:
        warnings.warn(
            f"TLS to {origin} is insecure: its certificate is not checked, so anybody on the way"
            " can read the password; pin its fingerprint instead: TLS(pins=[...])",
            InsecureWarning,
            stacklevel=4,
        )


def _first(client_cert: StrPath | tuple[StrPath, ...] | None) -> StrPath | None:
    return next(iter(client_cert), None) if isinstance(client_cert, tuple) else client_cert


def _load_client(context: ssl.SSLContext, client_cert: StrPath | tuple[StrPath, ...]) -> None:
    if not isinstance(client_cert, tuple):
        context.load_cert_chain(fspath(client_cert))
        return
    certificate, key, *passphrase = (fspath(part) for part in client_cert)
    # With password=None, OpenSSL prompts for a passphrase on the terminal.
    context.load_cert_chain(certificate, key, password=passphrase[0] if passphrase else "")


class _PinnedContext(ssl.SSLContext):
    """Context of one connection: wraps another context and checks the pins in each handshake.

    The wrapped context can belong to the caller and serve other connections, so it stays unchanged.

    Args:
        wrapped: Context that performs the handshake.
        pins: Accepted SHA-256 fingerprints.
    """

    def __new__(cls, wrapped: ssl.SSLContext, pins: Sequence[str]) -> Self:  # noqa: ARG004
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, wrapped: ssl.SSLContext, pins: Sequence[str]) -> None:
        self._wrapped = wrapped
        self._pins = tuple(pins)

    def wrap_bio(self, *args: Any, **named: Any) -> ssl.SSLObject:
        """Return an object whose handshake fails before a request reaches an unpinned server."""
        connection = self._wrapped.wrap_bio(*args, **named)
        handshake = connection.do_handshake

        def checked_handshake() -> None:
            handshake()
            actual = fingerprint_of(connection.getpeercert(binary_form=True) or b"")
            if actual not in self._pins:
                error = PinMismatch("certificate is not pinned")
                error.expected, error.actual = self._pins, actual
                raise error
            del connection.do_handshake  # the handshake is complete; ends a reference cycle

        setattr(connection, "do_handshake", checked_handshake)  # noqa: B010 - types forbid it
        return connection


__all__ = [
    "DEFAULT_CERTIFICATE_NAME",
    "TLS",
    "InsecureWarning",
    "PinMismatch",
    "build_context",
    "fingerprint",
    "fingerprint_of",
    "warn_if_insecure",
]
