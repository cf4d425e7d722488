"""Runs commands and library code against simulators, and records the requests that arrive."""

from __future__ import annotations

import asyncio
import io
import re
import sys
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import pytest

import aiovbr
from vbr_simulator import ServerClock, Simulator, Size, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

START: Final = datetime(2026, 1, 1, tzinfo=UTC)
Order: TypeAlias = Literal["all", "writes", "none"]

SIZE: Final = Size(
    credentials=6,
    cloud_credentials=4,
    encryption_passwords=3,
    managed_servers=8,
    repositories=5,
    proxies=3,
    jobs=10,
    sessions=30,
    recovery_tokens=5,
)
NEWER: Final = Size(jobs=3, managed_servers=3, repositories=3, backups=3, newer=1)
"""A server with objects of kinds that are newer than 1.1-rev0."""

AT_ONCE: Final = {
    "session_seconds": 0.0,
    "job_seconds": 0.0,
    "import_seconds": 0.0,
    "import_object_seconds": 0.0,
    "server_delete_delay": 0.0,
}
"""Settings under which a session has ended when it is first read: one request, always."""

_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d[^&\s]*", re.IGNORECASE)


class SharedClock:
    """A clock of the client that advances the simulator's clock instead of waiting.

    Args:
        simulator: A server with a frozen clock.
    """

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._seconds = 0.0

    def monotonic(self) -> float:
        return self._seconds

    def time(self) -> float:
        return self._simulator.clock.time()

    def random(self) -> float:
        return 0.5

    async def sleep(self, seconds: float) -> None:
        self.advance(seconds)
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        self._seconds += seconds
        self._simulator.advance(seconds)


@dataclass(frozen=True)
class Printed:
    """Output of a command."""

    out: str
    err: str


@dataclass
class Stage:
    """One run: its servers, its folder, and the record of its steps.

    Args:
        folder: A separate folder.
        stack: Stops the servers.
        environ: Environment of the commands.
    """

    folder: Path
    stack: ExitStack
    environ: dict[str, str] = field(default_factory=dict)
    servers: dict[str, Simulator] = field(default_factory=dict)
    steps: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        aiovbr.forget_refused_logins()
        self.environ["AIOVBR_PROFILES"] = str(self.folder / "profiles.toml")

    def serve(self, name: str, *, size: Size = SIZE, **settings: Any) -> Simulator:
        """Start a server; a seeded one, whose clock stands still, by default."""
        own = {"seed": 1, "size": size, "server_name": name, "clock": ServerClock(frozen=START)}
        simulator = self.stack.enter_context(serving(**{**own, **AT_ONCE, **settings}))
        self.servers[name] = simulator
        return simulator

    def connect_to(self, name: str) -> None:
        """Connect the following commands to a server."""
        server = self.servers[name]
        self.environ |= {
            "AIOVBR_HOST": server.base_url,
            "AIOVBR_USERNAME": server.username,
            "AIOVBR_PASSWORD": server.password,
            "AIOVBR_CA_FILE": str(server.ca_file),
        }

    def aiovbr(self, *words: object, order: Order = "all", **environ: str) -> Printed:
        """Run a command in this process, and record its arguments, exit code and requests.

        Args:
            *words: Arguments of the command.
            order: Requests to record in order: all, none, or only the writes, if reads run
                concurrently. The others are sorted.
            **environ: Environment variables of this command only.
        """
        (program,) = entry_points(group="console_scripts", name="aiovbr")
        main: Callable[[list[str]], int] = program.load()
        arguments = [str(word) for word in words]
        out, err = io.StringIO(), io.StringIO()
        with (
            pytest.MonkeyPatch.context() as patch,
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            for name, value in {**self.environ, **environ}.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.StringIO())
            code = main(arguments)
        sys.stdout.write(f"$ aiovbr {' '.join(arguments)}\n{out.getvalue()}{err.getvalue()}")
        self._record({"command": ["aiovbr", *arguments], "exit_code": int(code)}, order)
        return Printed(out.getvalue(), err.getvalue())

    def library(
        self, name: str, main: Callable[[], Awaitable[object]], *, order: Order = "all"
    ) -> None:
        """Run library code, and record its result or error, and its requests.

        Args:
            name: Name of the step.
            main: Returns a value that JSON can represent.
            order: As for `aiovbr`.
        """

        async def run() -> object:
            return await main()

        step: dict[str, Any] = {"library": name}
        try:
            step["result"] = asyncio.run(run(), debug=True)
        except aiovbr.errors.VbrError as error:
            step["error"] = type(error).__name__
        self._record(step, order)

    def connection(self, name: str, **changes: Any) -> Any:
        """Return a connection of the library to a server."""
        server = self.servers[name]
        settings: dict[str, Any] = {
            "base_url": server.base_url,
            "username": server.username,
            "password": server.password,
            "tls": aiovbr.TLS(ca_file=server.ca_file),
        }
        return aiovbr.connect(**{**settings, **changes})

    def _record(self, step: dict[str, Any], order: Order) -> None:
        requests = {name: _received(server, order) for name, server in self.servers.items()}
        step["requests"] = {name: lines for name, lines in requests.items() if lines}
        self.steps.append(self._normal(step))

    def _normal(self, value: Any) -> Any:
        """Replace values that differ between runs: folders, addresses, certificates, ids, times."""
        if isinstance(value, dict):
            return {key: self._normal(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._normal(item) for item in value]
        if not isinstance(value, str):
            return value
        for name, server in self.servers.items():
            value = value.replace(server.base_url, f"<{name}>")
            value = value.replace(f"127.0.0.1-{server.port}", f"<{name}>")
            value = value.replace(server.fingerprint, f"<fingerprint of {name}>")
        value = value.replace(str(self.folder), "<folder>").replace("\\", "/")
        return _without_ids(value)


def _received(server: Simulator, order: Order) -> dict[str, list[str]]:
    """Return what a server received since the last call, as lines."""
    assert server.requests.wait_until_idle(30), "the server still answers requests"
    in_order: list[str] = []
    rest: list[str] = []
    for received in server.requests:
        query = f"?{received.query}" if received.query else ""
        line = f"{received.method} {received.path}{query} {received.operation} {received.status}"
        reads = received.method == "GET" or (received.operation or "").startswith("Export")
        kept = order == "all" or (order == "writes" and not reads)
        (in_order if kept else rest).append(_without_ids(line))
    server.requests.clear()
    lines = {"in order": in_order, "sorted": sorted(rest)}
    return {name: value for name, value in lines.items() if value}


def _without_ids(text: str) -> str:
    return _TIME.sub("<time>", _UUID.sub("<id>", text))


__all__ = ["AT_ONCE", "NEWER", "SIZE", "Printed", "SharedClock", "Stage"]
