"""Wrong input of a command is an error of one line that names it, and never a defect."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._input.property_changes import PropertyAssignment
from aiovbr.cli._input.where import Where
from aiovbr.cli.error_lines import CliError
from aiovbr.cli.exit_codes import ExitCode

from .conftest import CommandLine

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_simulator import Simulator

PROFILES = {
    "digits": b"x = " + b"9" * 6000,
    "array": b"x = " + b"[" * 5000 + b"]" * 5000,
    "table": b"x = " + b"{a=" * 3000 + b"1" + b"}" * 3000,
    "NUL": b"\0" * 40,
    "not UTF-8": b"\xff",
    "list": b"profiles = []",
    "number": b"profiles = {x = 5}",
    "type": b"[profiles.x]\nhost = 5",
    "version": b'format_version = "x"',
    "home": b'[profiles.x]\nhost = "h"\nca_file = "~nobody-here/x"',
}
LOGINS = {
    "port": ('host = "h"\nport = 70000', "not the address of a server"),
    "host": ('host = "a..b"', "not the address of a server"),
    "pin": ('host = "h"\npins = ["zz"]', "not a SHA-256 fingerprint"),
    "CA file": ('host = "h"\nca_file = "a\\u0000b"', "no such file"),
    "file": ('host = "h"\npassword = "file:a\\u0000b"', "cannot be read"),
    "home": ('host = "h"\npassword = "file:~nobody-here/x"', "home folder of no account"),
    "command": ('host = "h"\npassword = "exec:a\\u0000b"', "password: exec:"),
}
HOSTS = ["", " ", "a b", "h:abc", "h:70000", "http://h", "https://h?x", "[::1", "a..b", "a" * 300]
ASSIGNMENTS = [
    "", "=", "x", "=x", "a=" + "[" * 5000 + "]" * 5000, "a=" + "[" * 400 + "]" * 400,
    "a=12345678901234567890123", "name=\ud800", 'name="\\ud800"', ".".join(["a"] * 3000) + "=1",
]  # fmt: skip
CONDITIONS = ["", "=", "x", "=x", "name", "!="]


@pytest.mark.parametrize("content", PROFILES.values(), ids=PROFILES.keys())
def test_a_profile_file_that_cannot_be_used_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "profiles.toml"
    path.write_bytes(content)
    command = CommandLine({"AIOVBR_PROFILES": str(path)})
    for arguments in (("list", "jobs", "--profile", "x"), ("trust", "x")):
        result = command(*arguments)
        assert result.code == ExitCode.CONFIGURATION
        assert "profiles.toml" in result.error
    added = command("servers", "add", "y", "--host", "127.0.0.1:1", "--user", "u")
    assert added.code != ExitCode.BUG


@pytest.mark.parametrize(("lines", "message"), LOGINS.values(), ids=LOGINS.keys())
def test_a_property_of_a_profile_that_cannot_be_used_is_named(
    tmp_path: Path, lines: str, message: str
) -> None:
    path = tmp_path / "profiles.toml"
    path.write_text(f'[profiles.x]\nusername = "u"\n{lines}\n', "utf-8")
    password = {} if "password" in lines else {"AIOVBR_PASSWORD": "p"}
    result = CommandLine({"AIOVBR_PROFILES": str(path), **password})(
        "list", "jobs", "--profile", "x"
    )
    assert result.code in (ExitCode.CONFIGURATION, ExitCode.USAGE, ExitCode.FILE)
    assert message in result.error


@pytest.mark.parametrize("host", HOSTS, ids=ascii)
def test_a_host_that_is_no_address_is_refused(host: str) -> None:
    for command in (("doctor", "--user", "u"), ("list", "jobs", "--user", "u"), ("trust", "x")):
        result = CommandLine({"AIOVBR_PASSWORD": "p"})(*command, "--host", host)
        assert result.code in (ExitCode.USAGE, ExitCode.CONFIGURATION), result.err


@pytest.mark.parametrize("text", ASSIGNMENTS, ids=range(len(ASSIGNMENTS)))
def test_an_assignment_that_cannot_be_sent_is_refused(text: str) -> None:
    with pytest.raises(CliError, match="--set"):
        PropertyAssignment.parse(text)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 6000, "[1e999]"])
def test_a_number_that_json_does_not_have_is_text(value: str) -> None:
    assert PropertyAssignment.parse(f"name={value}").value == value


@pytest.mark.parametrize("index", ["9" * 5000, "\u00b2", "-1", "1", "x"])
def test_an_index_that_a_list_does_not_have_is_refused(index: str) -> None:
    with pytest.raises(CliError, match="not an index of a list of 1 entries"):
        PropertyAssignment.parse(f"names.{index}=1").apply_to({"names": ["a"]})


@pytest.mark.parametrize("text", CONDITIONS, ids=ascii)
def test_a_condition_that_is_malformed_is_refused(text: str) -> None:
    with pytest.raises(CliError, match=r"--where .*not a condition"):
        Where([text])


@pytest.mark.parametrize("pattern", ["[", "[!", "*" * 60 + "x", "\\", "(" * 50, "\0", "\ud800"])
def test_any_pattern_is_compared_as_text(pattern: str) -> None:
    assert not Where([f"name={pattern}"]).holds({"name": "SQL"})


def test_a_body_file_that_is_nested_too_deeply_is_named(tmp_path: Path, seeded: Simulator) -> None:
    path = tmp_path / "body.json"
    path.write_bytes(b'{"a":' * 900 + b"1" + b"}" * 900)
    result = CommandLine().connected_to(seeded)("call", "CreateJob", "--body-file", path)
    assert result.code == ExitCode.FILE
    assert "body.json: is nested too deeply" in result.error


def test_an_id_that_would_change_the_route_is_named(seeded: Simulator) -> None:
    command = CommandLine().connected_to(seeded)
    result = command("call", "FinishAppRegistrationByDeviceCode", "--param", "verification_code=..")
    assert result.code == ExitCode.USAGE
    assert "verification_code: '..' cannot be a part of a path" in result.error


@pytest.mark.parametrize(
    "pair", ["", "=", "x", "id=x", "nameFilter=\ud800", "skip=" + "9" * 5000, "skip=x"]
)
def test_a_parameter_that_cannot_be_sent_is_named(seeded: Simulator, pair: str) -> None:
    result = CommandLine().connected_to(seeded)("call", "GetAllJobs", "--param", pair)
    assert result.code == ExitCode.USAGE
    assert pair.partition("=")[0].lower()[:4] in result.error.lower()
