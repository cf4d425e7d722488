"""`aiovbr doctor` reports the first failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiovbr import defaults
from aiovbr.cli.exit_codes import ExitCode

from .conftest import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator import Simulator

    from .conftest import CommandLine


def states(text: str) -> dict[str, str]:
    return {line.split("\t")[0]: line.split("\t")[1] for line in text.splitlines()[1:]}


def test_every_step_is_ok_for_a_working_server(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)("doctor")

    assert result.code == ExitCode.OK, result.err
    assert set(states(result.out).values()) == {"ok"}
    assert list(states(result.out)) == ["name", "port", "certificate", "login", "revision", "clock"]
    assert seeded.fingerprint in result.out
    assert seeded.password not in result.out + result.err


def test_the_revisions_of_the_server_are_listed(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)("doctor")
    (line,) = [line for line in result.out.splitlines() if line.startswith("revision")]
    assert "it serves 1.1-rev0" in line


def test_the_port_that_answers_instead_is_named(
    seeded: Simulator, cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering = seeded.base_url.rsplit(":", 1)[1]
    monkeypatch.setattr(defaults, "OTHER_PORT", int(answering))
    monkeypatch.setattr(defaults, "PORT", 1)
    result = cli.connected_to(seeded)("doctor", "--host", "127.0.0.1:1")
    assert result.code == ExitCode.CONNECTION
    assert f"Port {answering} answers: try --port {answering}" in result.err


def test_newest_selects_the_newest_common_revision(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)("doctor", "--revision", "newest")
    assert result.code == ExitCode.OK, result.err
    (line,) = [line for line in result.out.splitlines() if line.startswith("revision")]
    newest = line.split("it serves ")[1].rsplit(", ", 1)[-1]
    assert line.split("\t")[2].startswith(f"{newest} on build")


@pytest.mark.parametrize(
    ("changes", "options", "step", "code"),
    [
        ({"AIOVBR_HOST": "no-such-host.invalid"}, (), "name", ExitCode.CONNECTION),
        ({"AIOVBR_HOST": "127.0.0.1:1"}, (), "port", ExitCode.CONNECTION),
        ({}, ("--pin", "ab" * 32), "certificate", ExitCode.TLS),
        ({"AIOVBR_PASSWORD": "wrong"}, (), "login", ExitCode.AUTH),
    ],
    ids=["name", "port", "certificate", "login"],
)
def test_the_first_failure_is_reported_and_later_steps_are_not_reached(
    seeded: Simulator,
    cli: CommandLine,
    changes: dict[str, str],
    options: tuple[str, ...],
    step: str,
    code: ExitCode,
) -> None:
    connected = cli.connected_to(seeded)
    connected.environ |= changes

    result = connected("doctor", *options)

    state_of = states(result.out)
    assert result.code == code
    assert state_of[step] == "failed"
    after = list(state_of.values())[list(state_of).index(step) + 1 :]
    assert set(after) <= {"not reached"}
    assert result.error.startswith(f"error: {step}: ")


@pytest.mark.parametrize("revision", ["1.1-rev0", "newest"])
def test_the_password_prompt_appears_only_before_the_login(
    seeded: Simulator, cli: CommandLine, revision: str
) -> None:
    connected = cli.connected_to(seeded)
    del connected.environ["AIOVBR_PASSWORD"]

    result = connected("doctor", "--host", "no-such-host.invalid", "--revision", revision)
    assert result.error.startswith("error: name: no-such-host.invalid: no address")

    result = connected("doctor", "--revision", revision)
    assert states(result.out)["certificate"] == "ok"
    assert result.error.startswith("error: login: no password for")
    assert result.code == ExitCode.CONFIGURATION

    connected.password_input = seeded.password
    assert set(states(connected("doctor", "--revision", revision).out).values()) == {"ok"}


def test_a_clock_difference_is_a_warning(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    server = simulators(size=SMALL)
    server.clock.advance(400)

    result = cli.connected_to(server)("doctor")

    assert result.code == ExitCode.OK
    assert states(result.out)["clock"] == "warning"
    assert "Synchronize both clocks" in result.out
