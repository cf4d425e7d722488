"""`aiovbr doctor` names the first thing that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiovbr import defaults
from aiovbr.cli._servers import diagnosis
from aiovbr.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from vbr_simulator import Simulator

    from .conftest import CommandLine


def states(text: str) -> dict[str, str]:
    return {line.split("\t")[0]: line.split("\t")[1] for line in text.splitlines()[1:]}


def test_a_server_in_order_has_no_finding(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("doctor")

    assert ran.code == ExitCode.OK, ran.err
    assert set(states(ran.out).values()) == {"ok"}
    assert list(states(ran.out)) == ["name", "port", "certificate", "login", "revision", "clock"]
    assert seeded.fingerprint in ran.out
    assert seeded.password not in ran.out + ran.err


def test_the_revisions_that_the_server_serves_are_told(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("doctor")
    (line,) = [line for line in ran.out.splitlines() if line.startswith("revision")]
    assert "it serves 1.1-rev0" in line


def test_the_port_that_answers_instead_is_named(
    seeded: Simulator, cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering = seeded.base_url.rsplit(":", 1)[1]
    monkeypatch.setattr(defaults, "OTHER_PORT", int(answering))
    monkeypatch.setattr(defaults, "PORT", 1)
    ran = cli.towards(seeded)("doctor", "--host", "127.0.0.1:1")
    assert ran.code == ExitCode.CONNECTION
    assert f"port {answering} answers: try --port {answering}" in ran.err


def test_newest_speaks_what_both_know(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("doctor", "--revision", "newest")
    assert ran.code == ExitCode.OK, ran.err
    (line,) = [line for line in ran.out.splitlines() if line.startswith("revision")]
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
def test_the_first_thing_that_is_wrong_is_named_and_the_rest_not_reached(
    seeded: Simulator,
    cli: CommandLine,
    changes: dict[str, str],
    options: tuple[str, ...],
    step: str,
    code: ExitCode,
) -> None:
    connected = cli.towards(seeded)
    connected.environ |= changes

    ran = connected("doctor", *options)

    found = states(ran.out)
    assert ran.code == code
    assert found[step] == "failed"
    after = list(found.values())[list(found).index(step) + 1 :]
    assert set(after) <= {"not reached"}
    assert ran.error.startswith(f"error: {step}: ")


@pytest.mark.parametrize("revision", ["1.1-rev0", "newest"])
def test_a_password_is_not_asked_for_before_it_is_needed(
    seeded: Simulator, cli: CommandLine, revision: str
) -> None:
    connected = cli.towards(seeded)
    del connected.environ["AIOVBR_PASSWORD"]

    ran = connected("doctor", "--host", "no-such-host.invalid", "--revision", revision)
    assert ran.error.startswith("error: name: no-such-host.invalid: no address")

    ran = connected("doctor", "--revision", revision)
    assert states(ran.out)["certificate"] == "ok"
    assert ran.error.startswith("error: login: no password: set AIOVBR_PASSWORD")
    assert ran.code == ExitCode.CONFIGURATION

    connected.typed = seeded.password
    assert set(states(connected("doctor", "--revision", revision).out).values()) == {"ok"}


def test_a_clock_that_is_off_is_a_warning(
    seeded: Simulator, cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "CLOCK_SECONDS", -1.0)

    ran = cli.towards(seeded)("doctor")

    assert ran.code == ExitCode.OK
    assert states(ran.out)["clock"] == "warning"
    assert "set one of them by the other" in ran.out
