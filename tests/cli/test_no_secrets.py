"""No secret in what the command line says when something goes wrong, `--debug` included."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import CommandLine

    from vbr_simulator import Simulator

CANARY = "canary-7d1f"
BODY = {"password": CANARY, "hint": "h", "tag": "t"}


@pytest.mark.parametrize(
    "effect",
    [
        *({"status": status} for status in (400, 401, 403, 404, 409, 429, 500, 502, 503)),
        {"reset": "before"},
        {"reset": "after"},
        {"truncate": 10},
        {"gzip": "garbage"},
        {"status": 200, "body": CANARY.encode()},
    ],
    ids=str,
)
def test_a_call_that_fails(
    cli: CommandLine,
    simulators: Callable[..., Simulator],
    tmp_path: Path,
    effect: dict[str, Any],
) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps(BODY), encoding="utf-8")
    said = json.dumps({"errorCode": "X", "message": f"{CANARY} is too short"}).encode()
    server = simulators(seed=1)
    if "status" in effect:
        effect = {"body": said, **effect}
    server.faults.add(operation="CreateEncryptionPassword", times=None, **effect)
    command = cli.towards(server)
    ran = command("--debug", "call", "CreateEncryptionPassword", "--body-file", body)
    assert ran.code != 0
    assert CANARY not in ran.out + ran.err
    assert server.password not in ran.out + ran.err


def test_a_login_that_fails(cli: CommandLine, simulators: Callable[..., Simulator]) -> None:
    command = cli.towards(simulators(seed=1))
    command.environ["AIOVBR_PASSWORD"] = CANARY
    for options in ([], ["--debug"]):
        ran = command(*options, "list", "jobs")
        assert ran.code != 0
        assert CANARY not in ran.out + ran.err
