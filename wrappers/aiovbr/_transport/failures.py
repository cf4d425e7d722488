"""From an exception of aiohttp to what it means: pure."""

from __future__ import annotations

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

    from vbr_api.runtime import Operation

    from ..errors import Attempt


@dataclass(slots=True, eq=False)
class WireFailure(Exception):
    """An attempt without a complete answer; the pipeline decides what becomes of it.

    Attributes:
        error_type: The error that a caller meets if this is the end.
        kind: A word for logs and events.
        reason: A sentence for people, with what to do about it.
        sent: Whether the request may have reached the server.
        final: Whether another attempt cannot go better.
        pins: Expected and actual fingerprints, where the certificate changed.
    """

    error_type: type[TransportError]
    kind: str
    reason: str
    sent: bool = True
    final: bool = False
    pins: tuple[Sequence[str], str] | None = None

    def to_error(
        self, operation: Operation | None, call_id: str | None, attempts: Sequence[Attempt]
    ) -> TransportError:
        """Return the error that a caller meets.

        The frames below are forgotten: they are aiohttp's, and hold the bearer and the body, which
        tools that show the variables of a traceback would show.
        """
        link: BaseException | None = self
        while link is not None:
            link.__traceback__ = None
            link = link.__cause__ or link.__context__
        evidence: dict[str, Any] = {
            "operation": operation,
            "call_id": call_id,
            "attempts": attempts,
        }
        if self.pins is not None:
            return CertificateChanged(*self.pins, **evidence)
        error = self.error_type(self.reason, **evidence)
        error.kind, error.sent = self.kind, self.sent
        return error


def classify(error: BaseException, where: str) -> WireFailure | None:
    """Tell what an exception of an attempt means.

    Args:
        error: What aiohttp raised.
        where: Host and port, for messages.

    Returns:
        The failure, or None if the exception is not one of the network.
    """
    for read in (_of_tls, _of_connecting, _of_exchange):
        failure = read(error, where)
        if failure is not None:
            return failure
    return None


def _of_tls(error: BaseException, where: str) -> WireFailure | None:
    if isinstance(error, aiohttp.ServerFingerprintMismatch):
        pins = ((error.expected.hex(),), error.got.hex())
        return _certificate_changed(pins, where)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        inner = error.certificate_error
        if isinstance(inner, PinMismatch):
            return _certificate_changed((inner.expected, inner.actual), where)
        told = getattr(inner, "verify_message", "") or str(inner)
        return WireFailure(
            TlsError,
            "certificate",
            f"the certificate of {where} is not trusted: {told}; VBR's default certificate is"
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
            f"no TLS with {where}: {_os_error(error)}; is this the port of the REST API?",
            sent=False,
            final=True,
        )
    return None


def _certificate_changed(pins: tuple[Sequence[str], str], where: str) -> WireFailure:
    return WireFailure(
        CertificateChanged,
        CertificateChanged.kind,
        f"the certificate of {where} is not a pinned one",
        sent=False,
        final=True,
        pins=pins,
    )


def _of_connecting(error: BaseException, where: str) -> WireFailure | None:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return WireFailure(
            ConnectError,
            "connect-timeout",
            f"{where} does not answer; is the host up, and does a firewall let this port pass?",
            sent=False,
        )
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return WireFailure(
            ConnectError,
            "proxy",
            f"the proxy refused the way to {where}: {error.status} {error.message}",
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
            f"the name of {where} cannot be resolved; check it, and the DNS of this machine",
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
            f"no connection to {where}: {error.os_error.strerror or error.os_error}; {advice}",
            sent=False,
        )
    return None


def _of_exchange(error: BaseException, where: str) -> WireFailure | None:
    if isinstance(error, TimeoutError):
        return WireFailure(RequestTimeout, "timeout", f"no complete answer from {where} in time")
    if isinstance(error, aiohttp.ClientPayloadError):
        return WireFailure(
            ConnectionLost, "payload", f"{where} broke off in the middle of the answer"
        )
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return WireFailure(ConnectionLost, "disconnected", f"{where} closed the connection")
    if isinstance(error, aiohttp.ClientResponseError):
        return WireFailure(
            ConnectionLost, "protocol", f"{where} does not speak HTTP: {error.message}"
        )
    if isinstance(error, (aiohttp.ClientError, OSError)):
        cause = error.__cause__
        if cause is not None and (inner := _of_exchange(cause, where)) is not None:
            return inner
        return WireFailure(
            ConnectionLost, "reset", f"the connection to {where} broke: {type(error).__name__}"
        )
    return None


def _os_error(error: BaseException) -> BaseException:
    # aiohttp leaves its type open on platforms without ssl.
    found: Any = getattr(error, "os_error", error)
    return found if isinstance(found, BaseException) else error


__all__ = ["WireFailure", "classify"]
