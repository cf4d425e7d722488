"""The output of failed commands contains no secret, even with `--debug`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr.bundle import read_bundle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.wrappers.cli.conftest import CommandLine

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
def test_a_failed_call_prints_no_secret(
    cli: CommandLine,
    simulators: Callable[..., Simulator],
    tmp_path: Path,
    effect: dict[str, Any],
) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps(BODY), encoding="utf-8")
    response = json.dumps({"errorCode": "X", "message": f"{CANARY} is too short"}).encode()
    server = simulators(seed=1)
    if "status" in effect:
        effect = {"body": response, **effect}
    server.faults.add(operation="CreateEncryptionPassword", times=None, **effect)
    command = cli.connected_to(server)
    result = command("--debug", "call", "CreateEncryptionPassword", "--body-file", body)
    assert result.code != 0
    assert CANARY not in result.out + result.err
    assert server.password not in result.out + result.err


def test_a_failed_login_prints_no_secret(
    cli: CommandLine, simulators: Callable[..., Simulator]
) -> None:
    command = cli.connected_to(simulators(seed=1))
    command.environ["AIOVBR_PASSWORD"] = CANARY
    for options in ([], ["--debug"]):
        result = command(*options, "list", "jobs")
        assert result.code != 0
        assert CANARY not in result.out + result.err


def test_a_secret_in_a_session_log_is_masked(
    cli: CommandLine, simulators: Callable[..., Simulator], exported: Path
) -> None:
    refused = read_bundle(exported).documents["credentials"]["credentials"][0]["tag"]
    record = {
        "id": 1,
        "status": "Failed",
        "startTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "title": f"'{refused}' failed",
        "description": "The password 's3cret-value' is too weak.",
    }
    log = json.dumps({"totalRecords": 1, "records": [record]}).encode()
    server = simulators(existing_on_import="skip")
    server.faults.add(operation="GetAutomationSessionLogs", body=log, times=None)

    result = cli.connected_to(server)("--debug", "-v", "import", exported, "--output", "json")

    (journal,) = exported.parent.glob("*.journal")
    assert "The password '***' is too weak" in result.out
    assert "s3cret-value" not in result.out + result.err
    assert b"s3cret-value" not in journal.read_bytes()
