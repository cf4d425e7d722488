"""`aiovbr doctor` names the first thing that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiovbr.cli import diagnosis
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


def test_a_clock_that_is_off_is_a_warning(
    seeded: Simulator, cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "CLOCK_SECONDS", -1.0)

    ran = cli.towards(seeded)("doctor")

    assert ran.code == ExitCode.OK
    assert states(ran.out)["clock"] == "warning"
    assert "set one of them by the other" in ran.out
