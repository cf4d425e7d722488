"""Diagnosis of a connection, step by step, up to the first step that fails."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aiovbr import defaults

from ..error_lines import CliError, to_cli_error
from ..exit_codes import ExitCode
from .certificates import read_fingerprint
from .connection import connected, discover_revisions, resolve_endpoint, resolve_login

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._options.common import ConnectionOptions
    from .connection import ServerEndpoint

CLOCK_SECONDS: Final = 300.0
"""A larger difference of the clocks, in seconds, makes tokens and certificates look expired."""
_CONNECT_SECONDS: Final = 15.0


@dataclass(frozen=True, slots=True)
class Finding:
    """Result of one step of a diagnosis.

    Attributes:
        step: Name of the step.
        state: `ok`, `warning`, `failed`, or `not reached`.
        message: The result, for people.
        code: Exit code of the program if the step failed.
    """

    step: str
    state: str
    message: str
    code: ExitCode = ExitCode.OK


def diagnose(shell: Shell, options: ConnectionOptions) -> list[Finding]:
    """Check name, port, certificate, login, revision and clock; stop at the first failure.

    Args:
        shell: Prints warnings, and asks for a password before the login.
        options: From the command line and the environment.

    Raises:
        CliError: If they name no server.
    """
    endpoint = resolve_endpoint(shell, options)
    login = _LoginChecks(shell, options, endpoint)
    steps: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("name", lambda: _check_name(endpoint)),
        ("port", lambda: _check_port(endpoint)),
        ("certificate", lambda: _check_certificate(endpoint)),
        ("login", login.check_login),
        ("revision", login.check_revision),
        ("clock", login.check_clock),
    )
    findings: list[Finding] = []
    for step, check in steps:
        if any(finding.state == "failed" for finding in findings):
            findings.append(Finding(step, "not reached", ""))
            continue
        try:
            findings.append(check())
        except Exception as error:  # noqa: BLE001 - any error is the result of its step
            failure = to_cli_error(error)
            findings.append(Finding(step, "failed", failure.message, failure.code))
    return findings


def _check_name(endpoint: ServerEndpoint) -> Finding:
    parts = urlsplit(endpoint.base_url)
    host = parts.hostname or ""
    try:
        addresses = socket.getaddrinfo(host, parts.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise CliError(
            f"{host}: no address ({error.strerror}). Check the name, and the DNS of this machine.",
            ExitCode.CONNECTION,
        ) from None
    shown = ", ".join(dict.fromkeys(str(address[4][0]) for address in addresses))
    return Finding("name", "ok", f"{host} is {shown}")


def _check_port(endpoint: ServerEndpoint) -> Finding:
    parts = urlsplit(endpoint.base_url)
    host, start = parts.hostname or "", time.monotonic()
    try:
        with socket.create_connection((host, parts.port or 443), _CONNECT_SECONDS):
            seconds = time.monotonic() - start
    except OSError as error:
        raise CliError(
            f"port {parts.port} does not answer ({error.strerror or 'no response'})."
            f" {_other_port_hint(host, parts.port)}Check that the Veeam Backup RESTful API service"
            " runs and that no firewall blocks the port.",
            ExitCode.CONNECTION,
        ) from None
    return Finding("port", "ok", f"{parts.port} answers in {seconds * 1000:.0f} ms")


def _other_port_hint(host: str, port: int | None) -> str:
    """Return a sentence that names another usual port of the API if it answers; else nothing."""
    for other in {defaults.PORT, defaults.OTHER_PORT} - {port}:
        with suppress(OSError), socket.create_connection((host, other), _CONNECT_SECONDS):
            return f"Port {other} answers: try --port {other}. "
    return ""


def _check_certificate(endpoint: ServerEndpoint) -> Finding:
    fingerprint = read_fingerprint(endpoint.base_url)
    if endpoint.tls.insecure:
        return Finding("certificate", "warning", f"SHA-256 {fingerprint}, not checked: --insecure")
    if endpoint.tls.pins:
        if fingerprint not in endpoint.tls.pins:
            raise CliError(
                f"SHA-256 {fingerprint} is not pinned. If it was renewed: aiovbr trust PROFILE.",
                ExitCode.TLS,
            )
        return Finding("certificate", "ok", f"SHA-256 {fingerprint}, pinned")
    return Finding("certificate", "ok", f"SHA-256 {fingerprint}")


class _LoginChecks:
    """Checks that share one login."""

    def __init__(self, shell: Shell, options: ConnectionOptions, endpoint: ServerEndpoint) -> None:
        self._shell = shell
        self._options = options
        self._endpoint = endpoint
        self._revision = ""
        self._info: Any = None
        self._clock_offset: float | None = None  # seconds

    def check_login(self) -> Finding:
        server = resolve_login(self._shell, self._options)
        self._revision = server.revision

        async def main(_: Interrupts) -> None:
            async with connected(self._shell, server) as vbr:
                self._info = await vbr.operation("get_server_info").call(vbr)
                response = await vbr.operation("get_server_time").call(vbr)
                server_time: object = response.server_time
                # A time without a zone cannot be compared (vbr-api.md, F18).
                if isinstance(server_time, datetime) and server_time.tzinfo is not None:
                    self._clock_offset = server_time.timestamp() - time.time()

        self._shell.run(main)
        return Finding("login", "ok", f"as {server.username}")

    def check_revision(self) -> Finding:
        endpoint, info = self._endpoint, self._info
        served = self._shell.run(lambda _: discover_revisions(endpoint.base_url, endpoint.tls))
        message = (
            f"{self._revision} on build {info.build_version} ({info.name}); it serves"
            f" {', '.join(served.revisions)}"
        )
        if served.unknown:
            message += f", and {', '.join(served.unknown)}, which this aiovbr does not support"
        return Finding("revision", "ok", message)

    def check_clock(self) -> Finding:
        if self._clock_offset is None:
            return Finding("clock", "warning", "the server sends its time without a zone")
        message = f"the server's clock differs by {round(self._clock_offset):+d} s"
        if abs(self._clock_offset) > CLOCK_SECONDS:
            return Finding("clock", "warning", f"{message}. Synchronize both clocks.")
        return Finding("clock", "ok", message)


__all__ = ["CLOCK_SECONDS", "Finding", "diagnose"]
