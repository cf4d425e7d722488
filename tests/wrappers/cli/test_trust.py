"""Servers are added and trusted after a look at their fingerprint, never by themselves."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._console.shell import Shell
from aiovbr.cli._console.terminal import Terminal
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.main import run

from .conftest import Ran, Stream

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_simulator import Simulator

    from .conftest import CommandLine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profiles.toml"


def answering(cli: CommandLine, answer: str | None, *words: object) -> Ran:
    out, err = Stream(), Stream()
    shell = Shell(Terminal(out, err), cli.environ, lambda _: None, lambda _: answer)
    code = run([str(word) for word in words], shell)
    return Ran(code, out.getvalue(), err.getvalue())


def add(server: Simulator) -> list[str]:
    words = ["servers", "add", "lab", "--host", server.base_url, "--user", server.username]
    return [*words, "--password", "env:LAB"]


def test_a_server_is_added_when_its_fingerprint_was_confirmed(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    ran = answering(cli, "y\n", *add(seeded))

    assert ran.code == ExitCode.OK, ran.err
    shown = ":".join(seeded.fingerprint[at : at + 2] for at in range(0, 64, 2)).upper()
    assert shown in ran.err
    profile = tomllib.loads(path.read_text(encoding="utf-8"))["profiles"]["lab"]
    assert profile["pins"] == [seeded.fingerprint]
    cli.environ["LAB"] = seeded.password
    assert cli("list", "jobs", "--profile", "lab").code == ExitCode.OK


@pytest.mark.parametrize(
    ("answer", "code", "told"),
    [("n\n", ExitCode.TLS, "not trusted"), (None, ExitCode.USAGE, "--expect SHA256")],
)
def test_without_a_yes_nothing_is_stored(
    seeded: Simulator, cli: CommandLine, path: Path, answer: str | None, code: int, told: str
) -> None:
    ran = answering(cli, answer, *add(seeded))

    assert ran.code == code
    assert told in ran.error
    assert not path.exists()


def test_another_fingerprint_than_the_expected_one_is_refused(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    ran = answering(cli, None, *add(seeded), "--expect", "ab" * 32)

    assert ran.code == ExitCode.TLS
    assert "somebody stands in between. Nothing was stored" in ran.error
    assert not path.exists()


def test_a_password_on_the_command_line_is_refused_unseen(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    ran = answering(cli, "y\n", *add(seeded)[:-1], "hunter2")

    assert ran.code == ExitCode.USAGE
    assert "takes a reference" in ran.error
    assert "hunter2" not in ran.err
    assert not path.exists()


def test_trust_adds_a_pin_and_leaves_the_rest_of_the_file_alone(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    path.write_text(
        f'# ours\ndefault = "lab"\n\n[profiles.lab] # the lab\nhost = "{seeded.base_url}"\n'
        'pins = [\n  "' + "ab" * 32 + '",\n]\n# below\nusername = "x"\n\n[profiles.b]\nport = 1\n',
        encoding="utf-8",
    )

    ran = answering(cli, "yes\n", "trust", "lab")
    again = answering(cli, "yes\n", "trust", "lab")

    text = path.read_text(encoding="utf-8")
    profiles = tomllib.loads(text)["profiles"]
    assert ran.code == ExitCode.OK, ran.err
    assert profiles["lab"]["pins"] == ["ab" * 32, seeded.fingerprint]
    assert profiles["b"] == {"port": 1}
    assert all(comment in text for comment in ("# ours", "# the lab", "# below"))
    assert "pinned already" in again.err


def test_a_second_server_of_a_name_is_refused(
    seeded: Simulator, cli: CommandLine, path: Path
) -> None:
    answering(cli, "y\n", *add(seeded))

    ran = answering(cli, "y\n", *add(seeded))

    assert ran.code == ExitCode.FILE
    assert "has a profile 'lab' already" in ran.error


def test_a_server_that_cannot_be_reached_is_told(cli: CommandLine) -> None:
    ran = answering(cli, "y\n", "servers", "add", "x", "--host", "127.0.0.1:1", "--user", "u")

    assert ran.code == ExitCode.CONNECTION
    assert "check --host and --port" in ran.error


def test_v_shows_requests_and_no_secret(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("list", "recovery_tokens", "-v", "--filter", "nameFilter=Backup*")

    assert ran.code == ExitCode.OK
    assert "GET /api/v1/agents/recoveryTokens" in ran.err
    assert seeded.password not in ran.err
    assert "nameFilter" not in ran.err
