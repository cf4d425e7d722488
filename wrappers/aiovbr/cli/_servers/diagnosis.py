"""What a connection needs, looked at step by step, so that the first thing that fails is named."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aiovbr import defaults

from ..exit_codes import ExitCode
from ..failures import CliError, explain
from .certificates import presented
from .connection import connected, offered, place_of, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._console.interrupts import Interrupts
    from .._console.shell import Shell
    from .._options.common import ConnectionOptions
    from .connection import Place

CLOCK_SECONDS: Final = 300.0
"""A clock that is further off makes tokens and certificates look expired."""
_CONNECT_SECONDS: Final = 15.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What one step found.

    Attributes:
        step: What was looked at.
        state: `ok`, `warning`, `failed`, or `not reached`.
        told: What was found, for people.
        code: What the program ends with if it failed.
    """

    step: str
    state: str
    told: str
    code: ExitCode = ExitCode.OK


def diagnose(shell: Shell, options: ConnectionOptions) -> list[Finding]:
    """Look at name, port, certificate, login, revision and clock; stop at the first that fails.

    Args:
        shell: Where warnings go, and where a password is asked for once it is needed.
        options: From the command line and the environment.

    Raises:
        CliError: If they name no server.
    """
    place = place_of(shell, options)
    login = _Login(shell, options, place)
    steps: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("name", lambda: _name(place)),
        ("port", lambda: _port(place)),
        ("certificate", lambda: _certificate(place)),
        ("login", login.check),
        ("revision", login.revision),
        ("clock", login.clock),
    )
    found: list[Finding] = []
    for step, look in steps:
        if found and any(one.state == "failed" for one in found):
            found.append(Finding(step, "not reached", ""))
            continue
        try:
            found.append(look())
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what was found
            told = explain(error)
            found.append(Finding(step, "failed", told.message, told.code))
    return found


def _name(place: Place) -> Finding:
    parts = urlsplit(place.base_url)
    host = parts.hostname or ""
    try:
        addresses = socket.getaddrinfo(host, parts.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise CliError(
            f"{host}: no address ({error.strerror}); check the name, and the DNS of this machine.",
            ExitCode.CONNECTION,
        ) from None
    shown = ", ".join(dict.fromkeys(str(address[4][0]) for address in addresses))
    return Finding("name", "ok", f"{host} is {shown}")


def _port(place: Place) -> Finding:
    parts = urlsplit(place.base_url)
    began = time.monotonic()
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 443), _CONNECT_SECONDS):
            took = time.monotonic() - began
    except OSError as error:
        raise CliError(
            f"port {parts.port} does not answer ({error.strerror or 'no answer'});"
            f" {_elsewhere(parts.hostname or '', parts.port)}check that the Veeam Backup RESTful"
            " API service runs, and the firewall.",
            ExitCode.CONNECTION,
        ) from None
    return Finding("port", "ok", f"{parts.port} answers in {took * 1000:.0f} ms")


def _elsewhere(host: str, port: int | None) -> str:
    """Tell which of the API's usual ports answers instead."""
    for other in {defaults.PORT, defaults.OTHER_PORT} - {port}:
        with suppress(OSError), socket.create_connection((host, other), _CONNECT_SECONDS):
            return f"port {other} answers: try --port {other}, or "
    return ""


def _certificate(place: Place) -> Finding:
    found = presented(place.base_url)
    if place.tls.insecure:
        return Finding("certificate", "warning", f"SHA-256 {found}, not checked: --insecure")
    if place.tls.pins:
        if found not in place.tls.pins:
            raise CliError(
                f"SHA-256 {found} is not pinned; if it was renewed: aiovbr trust PROFILE.",
                ExitCode.TLS,
            )
        return Finding("certificate", "ok", f"SHA-256 {found}, pinned")
    return Finding("certificate", "ok", f"SHA-256 {found}")


class _Login:
    """One login, looked at three times."""

    def __init__(self, shell: Shell, options: ConnectionOptions, place: Place) -> None:
        self._shell = shell
        self._options = options
        self._place = place
        self._revision = ""
        self._info: Any = None
        self._offset: float | None = None

    def check(self) -> Finding:
        target = resolve(self._shell, self._options)
        self._revision = target.revision

        async def main(_: Interrupts) -> None:
            async with connected(self._shell, target) as vbr:
                self._info = await vbr.operation("get_server_info").call(vbr)
                answer = await vbr.operation("get_server_time").call(vbr)
                told: object = answer.server_time
                # A time may lack a zone (vbr-api.md, F18); then it cannot be compared.
                if isinstance(told, datetime) and told.tzinfo is not None:
                    self._offset = told.timestamp() - time.time()

        self._shell.run(main)
        return Finding("login", "ok", f"as {target.username}")

    def revision(self) -> Finding:
        place, info = self._place, self._info
        served = self._shell.run(lambda _: offered(place.base_url, place.tls))
        told = (
            f"{self._revision} on build {info.build_version} ({info.name}); it serves"
            f" {', '.join(served.revisions)}"
        )
        if served.unknown:
            told = f"{told}, and {', '.join(served.unknown)}, which this aiovbr does not know"
        return Finding("revision", "ok", told)

    def clock(self) -> Finding:
        if self._offset is None:
            return Finding("clock", "warning", "the server tells its time without a zone")
        told = f"the server's clock is {round(self._offset):+d} s off this one"
        if abs(self._offset) > CLOCK_SECONDS:
            return Finding("clock", "warning", f"{told}; set one of them by the other")
        return Finding("clock", "ok", told)


__all__ = ["CLOCK_SECONDS", "Finding", "diagnose"]
