"""Fixtures for tests of the command line: simulators in a thread, and a readable shell."""

from __future__ import annotations

import asyncio
import io
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr import PollPolicy, forget_refused_logins
from aiovbr.automation import template
from aiovbr.bundle import SecretEntry, read_bundle, render_secrets
from aiovbr.cli._console.shell import Shell
from aiovbr.cli._console.terminal import Terminal
from aiovbr.cli._migration.importing import secret_slots
from aiovbr.cli.main import run
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

SMALL = Size(
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


@contextmanager
def serving(**settings: Any) -> Iterator[Simulator]:
    """Run a simulator in another thread, because the command line runs its own event loop."""
    simulator = Simulator(**settings)
    loop = asyncio.new_event_loop()
    ended = asyncio.Event()
    ready = threading.Event()

    async def serve() -> None:
        async with simulator:
            ready.set()
            await ended.wait()

    def main() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(serve())

    thread = threading.Thread(target=main)
    thread.start()
    try:
        assert ready.wait(30)
        yield simulator
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()


@dataclass
class CommandResult:
    """Exit code and output of one command."""

    code: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The only error line, which is the last line."""
        lines = [line for line in self.err.splitlines() if line.startswith("error: ")]
        assert len(lines) == 1, self.err
        assert self.err.splitlines()[-1] == lines[0]
        assert "Traceback" not in self.err
        return lines[0]


class Stream(io.StringIO):
    """A pipe that passes each write to a callback."""

    def __init__(self, on_write: Callable[[str], None] | None = None) -> None:
        super().__init__()
        self._on_write = on_write

    def write(self, text: str) -> int:
        written = super().write(text)
        if self._on_write is not None:
            self._on_write(text)
        return written


@dataclass
class CommandLine:
    """Runs commands in this process with a separate environment."""

    environ: dict[str, str] = field(default_factory=dict)
    password_input: str | None = None
    on_stderr: Callable[[str], None] | None = None

    def __call__(self, *arguments: object) -> CommandResult:
        out, err = Stream(), Stream(self.on_stderr)
        # Simulated sessions end within milliseconds.
        options = {"polling": PollPolicy(first=0.02)}
        terminal = Terminal(out, err)
        shell = Shell(
            terminal, self.environ, lambda _: self.password_input, connect_options=options
        )
        with pytest.MonkeyPatch.context() as patch:
            # typer reads AIOVBR_HOST and similar variables from the environment of the process.
            for name, value in self.environ.items():
                patch.setenv(name, value)
            code = run([str(argument) for argument in arguments], shell)
        return CommandResult(code, out.getvalue(), err.getvalue())

    def connected_to(self, simulator: Simulator) -> CommandLine:
        """Return a copy that is connected to a simulator."""
        return CommandLine(
            {
                **self.environ,
                "AIOVBR_HOST": simulator.base_url,
                "AIOVBR_USERNAME": simulator.username,
                "AIOVBR_PASSWORD": simulator.password,
                "AIOVBR_CA_FILE": str(simulator.ca_file),
            },
            self.password_input,
            self.on_stderr,
        )


@pytest.fixture(scope="module")
def seeded() -> Iterator[Simulator]:
    """A server with a few objects of every kind; no test changes it."""
    with serving(seed=1, size=SMALL, server_name="old-vbr") as simulator:
        yield simulator


@pytest.fixture
def simulators() -> Iterator[Callable[..., Simulator]]:
    """Starts further servers."""
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(serving(**settings))


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    forget_refused_logins()
    for name in ("HOST", "PORT", "USERNAME", "PASSWORD", "REVISION", "CA_FILE", "PIN", "PROFILE"):
        monkeypatch.delenv(f"AIOVBR_{name}", raising=False)
    return CommandLine({"AIOVBR_PROFILES": str(tmp_path / "profiles.toml")})


@pytest.fixture
def exported(seeded: Simulator, cli: CommandLine, tmp_path: Path) -> Path:
    """An export of the seeded server with a completed secrets file."""
    folder = tmp_path / "export"
    result = cli.connected_to(seeded)("export", folder)
    assert result.code == 0, result.err
    fill_in(folder)
    return folder


def fill_in(folder: Path, leave: Sequence[str] = ()) -> Path:
    """Write the secrets file of an export; secrets of the objects in `leave` stay empty."""
    bundle = read_bundle(folder)
    entries = [
        SecretEntry(key=entry.key, value="" if entry.key.object in leave else "s3cret-value")
        for kind, document in bundle.documents.items()
        for entry in template(secret_slots(kind, document, bundle.manifest.revision))
    ]
    path = folder.with_name(f"{folder.name}.secrets.toml")
    path.write_text(render_secrets(entries), encoding="utf-8")
    path.chmod(0o600)
    return path


@pytest.fixture
def filling() -> Callable[..., Path]:
    return fill_in
