"""Servers are added and trusted only after their fingerprint is confirmed."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._console.shell import Shell
from aiovbr.cli._console.terminal import Terminal
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.main import run

from .conftest import CommandResult, Stream

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_simulator import Simulator

    from .conftest import CommandLine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profiles.toml"


def answering(cli: CommandLine, answer: str | None, *words: object) -> CommandResult:
    out, err = Stream(), Stream()
    shell = Shell(Terminal(out, err), cli.environ, lambda _: None, lambda _: answer)
    code = run([str(word) for word in words], shell)
    return CommandResult(code, out.getvalue(), err.getvalue())


def add(server: Simulator) -> list[str]:
    words = ["servers", "add", "lab", "--host", server.base_url, "--user", server.username]
    return [*words, "--password", "env:LAB"]


def test_a_server_is_added_after_its_fingerprint_is_confirmed(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    result = answering(cli, "y\n", *add(seeded))

    assert result.code == ExitCode.OK, result.err
    shown = ":".join(seeded.fingerprint[at : at + 2] for at in range(0, 64, 2)).upper()
    assert shown in result.err
    profile = tomllib.loads(path.read_text(encoding="utf-8"))["profiles"]["lab"]
    assert profile["pins"] == [seeded.fingerprint]
    cli.environ["LAB"] = seeded.password
    assert cli("list", "jobs", "--profile", "lab").code == ExitCode.OK


@pytest.mark.parametrize(
    ("answer", "code", "message"),
    [("n\n", ExitCode.TLS, "is not trusted"), (None, ExitCode.USAGE, "--expect SHA256")],
)
def test_nothing_is_stored_without_a_confirmation(
    seeded: Simulator, cli: CommandLine, path: Path, answer: str | None, code: int, message: str
) -> None:
    result = answering(cli, answer, *add(seeded))

    assert result.code == code
    assert message in result.error
    assert not path.exists()


def test_another_fingerprint_than_the_expected_one_is_refused(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    result = answering(cli, None, *add(seeded), "--expect", "ab" * 32)

    assert result.code == ExitCode.TLS
    assert "the connection is intercepted. Nothing was stored" in result.error
    assert not path.exists()


def test_a_password_on_the_command_line_is_refused_and_not_printed(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    result = answering(cli, "y\n", *add(seeded)[:-1], "hunter2")

    assert result.code == ExitCode.USAGE
    assert "takes a reference" in result.error
    assert "hunter2" not in result.err
    assert not path.exists()


def test_trust_adds_a_pin_and_keeps_the_rest_of_the_file(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    path.write_text(
        f'# ours\ndefault = "lab"\n\n[profiles.lab] # the lab\nhost = "{seeded.base_url}"\n'
        'pins = [\n  "' + "ab" * 32 + '",\n]\n# below\nusername = "x"\n\n[profiles.b]\nport = 1\n',
        encoding="utf-8",
    )

    result = answering(cli, "yes\n", "trust", "lab")
    again = answering(cli, "yes\n", "trust", "lab")

    text = path.read_text(encoding="utf-8")
    profiles = tomllib.loads(text)["profiles"]
    assert result.code == ExitCode.OK, result.err
    assert profiles["lab"]["pins"] == ["ab" * 32, seeded.fingerprint]
    assert profiles["b"] == {"port": 1}
    assert all(comment in text for comment in ("# ours", "# the lab", "# below"))
    assert "already pinned" in again.err


def test_a_second_profile_with_the_same_name_is_refused(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    answering(cli, "y\n", *add(seeded))

    result = answering(cli, "y\n", *add(seeded))

    assert result.code == ExitCode.FILE
    assert "profile 'lab' already exists" in result.error


def test_an_unreachable_server_is_not_added(cli: CommandLine) -> None:
    result = answering(cli, "y\n", "servers", "add", "x", "--host", "127.0.0.1:1", "--user", "u")

    assert result.code == ExitCode.CONNECTION
    assert "Check --host and --port" in result.error


def test_v_shows_requests_and_no_secret(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)(
        "list", "recovery_tokens", "-v", "--filter", "nameFilter=Backup*"
    )

    assert result.code == ExitCode.OK
    assert "GET /api/v1/agents/recoveryTokens" in result.err
    assert seeded.password not in result.err
    assert "nameFilter" not in result.err
