"""Classification of aiohttp exceptions, without I/O."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp

from ..errors import (
    CertificateChanged,
    ConnectError,
    ConnectionLost,
    RequestTimeout,
    TlsError,
    TransportError,
)
from .tls import DEFAULT_CERTIFICATE_NAME, PinMismatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_api.runtime import CallRecord, Operation


@dataclass(slots=True, eq=False)
class WireFailure(Exception):
    """An attempt without a complete response. The pipeline decides if it is retried.

    Attributes:
        error_type: The error that the caller receives if there is no retry.
        kind: A short name for logs and events.
        reason: A message for the user, with advice.
        sent: True if the request may have reached the server.
        final: True if a retry cannot succeed.
        pins: Expected and actual fingerprints if the certificate changed.
    """

    error_type: type[TransportError]
    kind: str
    reason: str
    sent: bool = True
    final: bool = False
    pins: tuple[Sequence[str], str] | None = None

    def to_error(self, operation: Operation | None, call: CallRecord | None) -> TransportError:
        """Return the error for the caller.

        The tracebacks of the causes are removed. Their frames belong to aiohttp and hold the bearer
        and the body; tools that print the variables of a traceback would reveal both.
        """
        link: BaseException | None = self
        while link is not None:
            link.__traceback__ = None
            link = link.__cause__ or link.__context__
        if self.pins is not None:
            return CertificateChanged(*self.pins, operation=operation, call=call)
        error = self.error_type(self.reason, operation=operation, call=call)
        error.kind, error.sent = self.kind, self.sent
        return error


def classify(error: BaseException, address: str) -> WireFailure | None:
    """Classify an exception of an attempt.

    Args:
        error: Exception that aiohttp raised.
        address: Host and port, for messages.

    Returns:
        The failure, or None if the exception has no network cause.
    """
    for classifier in (_tls_failure, _connect_failure, _exchange_failure):
        failure = classifier(error, address)
        if failure is not None:
            return failure
    return None


def _tls_failure(error: BaseException, address: str) -> WireFailure | None:
    if isinstance(error, aiohttp.ServerFingerprintMismatch):
        pins = ((error.expected.hex(),), error.got.hex())
        return _certificate_changed(pins, address)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        inner = error.certificate_error
        if isinstance(inner, PinMismatch):
            return _certificate_changed((inner.expected, inner.actual), address)
        detail = getattr(inner, "verify_message", "") or str(inner)
        return WireFailure(
            TlsError,
            "certificate",
            f"the certificate of {address} is not trusted: {detail}; VBR's default certificate is"
            " self-signed and names no host: pin its SHA-256 fingerprint with TLS(pins=[...]), or"
            " with `aiovbr trust` in a profile; TLS(ca_file=...) trusts it only together with"
            f" server_hostname={DEFAULT_CERTIFICATE_NAME!r}",
            sent=False,
            final=True,
        )
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return WireFailure(
            TlsError,
            "tls",
            f"no TLS with {address}: {_os_error(error)}; is this the port of the REST API?",
            sent=False,
            final=True,
        )
    return None


def _certificate_changed(pins: tuple[Sequence[str], str], address: str) -> WireFailure:
    return WireFailure(
        CertificateChanged,
        CertificateChanged.kind,
        f"the certificate of {address} is not a pinned one",
        sent=False,
        final=True,
        pins=pins,
    )


def _connect_failure(error: BaseException, address: str) -> WireFailure | None:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return WireFailure(
            ConnectError,
            "connect-timeout",
            f"{address} does not answer; is the host up, and does a firewall let this port pass?",
            sent=False,
        )
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return WireFailure(
            ConnectError,
            "proxy",
            f"the proxy refused the way to {address}: {error.status} {error.message}",
            sent=False,
            final=error.status == 407,
        )
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return WireFailure(
            ConnectError, "proxy", f"no connection to the proxy: {error.os_error}", sent=False
        )
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return WireFailure(
            ConnectError,
            "dns",
            f"the name of {address} cannot be resolved; check it, and the DNS of this machine",
            sent=False,
            final=getattr(_os_error(error), "errno", None) != socket.EAI_AGAIN,
        )
    if isinstance(error, aiohttp.ClientConnectorError):
        refused = isinstance(error.os_error, ConnectionRefusedError)
        advice = (
            "is the service 'Veeam Backup Server RESTful API' running, and is the port right?"
            if refused
            else "is there a route to it?"
        )
        return WireFailure(
            ConnectError,
            "refused" if refused else "unreachable",
            f"no connection to {address}: {_reason(error.os_error)}; {advice}",
            sent=False,
        )
    return None


def _exchange_failure(error: BaseException, address: str) -> WireFailure | None:
    if isinstance(error, TimeoutError):
        return WireFailure(RequestTimeout, "timeout", f"no complete answer from {address} in time")
    if isinstance(error, aiohttp.ClientPayloadError):
        return WireFailure(
            ConnectionLost, "payload", f"{address} broke off in the middle of the answer"
        )
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return WireFailure(ConnectionLost, "disconnected", f"{address} closed the connection")
    if isinstance(error, aiohttp.ClientResponseError):
        return WireFailure(
            ConnectionLost, "protocol", f"{address} does not respond with HTTP: {error.message}"
        )
    if isinstance(error, (aiohttp.ClientError, OSError)):
        cause = error.__cause__
        if cause is not None and (inner := _exchange_failure(cause, address)) is not None:
            return inner
        return WireFailure(
            ConnectionLost, "reset", f"the connection to {address} broke: {type(error).__name__}"
        )
    return None


def _reason(error: OSError) -> str:
    """Return the text of the error number; asyncio's own text repeats the address."""
    return os.strerror(error.errno) if error.errno else str(error.strerror or error)


def _os_error(error: BaseException) -> BaseException:
    # aiohttp does not define the type on platforms without ssl.
    os_error: Any = getattr(error, "os_error", error)
    return os_error if isinstance(os_error, BaseException) else error


__all__ = ["WireFailure", "classify"]
