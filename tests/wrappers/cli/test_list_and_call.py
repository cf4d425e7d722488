"""`aiovbr list`, `aiovbr call` and `aiovbr operations`."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

import vbr_api
from aiovbr.cli._input.arguments import Signature
from aiovbr.cli._input.settings import Settings
from aiovbr.cli._servers.catalog import collections
from aiovbr.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_simulator import Simulator

    from .conftest import CommandLine

NO_SUCH_ID = "6745a759-2205-4cd2-b172-8ec8f7e60ef8"


def test_a_list_in_a_pipe_is_tab_separated_with_a_line_of_names(
    seeded: Simulator, cli: CommandLine
) -> None:
    ran = cli.towards(seeded)("list", "jobs")

    head, *rows = ran.out.splitlines()
    assert ran.code == ExitCode.OK
    assert head.split("\t")[:3] == ["id", "name", "type"]
    assert len(rows) == 10
    assert len({len(row.split("\t")) for row in rows}) == 1
    assert ran.err == "10 rows\n"


def test_a_list_as_json_lines_has_one_object_a_line(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("list", "sessions", "--output", "jsonl", "--page-size", "7")

    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert len({row["id"] for row in rows}) == len(rows) > 7


def test_a_list_as_json_is_one_array_even_if_it_is_empty(
    seeded: Simulator, cli: CommandLine
) -> None:
    connected = cli.towards(seeded)

    assert len(json.loads(connected("list", "credentials", "-o", "json").out)) >= 6
    none = connected("list", "jobs", "-o", "json", "--filter", "nameFilter=nothing-like-it")
    assert json.loads(none.out) == []


def test_rows_can_be_filtered_ordered_and_limited(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)

    upwards = connected("list", "recovery_tokens", "--order-by", "name", "--columns", "name")
    downwards = connected(
        "list", "recovery_tokens", "--order-by", "Name", "--desc", "--columns", "name", "--limit", 2
    )

    names = upwards.out.splitlines()[1:]
    assert names == sorted(names)
    assert downwards.out.splitlines()[1:] == names[::-1][:2]


def test_a_file_gets_the_rows_in_utf_8_for_its_owner_only(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "rows.jsonl"

    ran = cli.towards(seeded)("list", "jobs", "--output", "jsonl", "--out", path)

    assert ran.out == ""
    assert len(path.read_text(encoding="utf-8").splitlines()) == 10
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_is_not_touched_by_a_list_that_fails(
    simulators: Callable[..., Simulator], cli: CommandLine, tmp_path: Path
) -> None:
    target = simulators()
    target.faults.add(operation="GetAllJobs", status=400, body=b"{}")
    path = tmp_path / "rows.jsonl"
    path.write_text("of yesterday")

    ran = cli.towards(target)("list", "jobs", "--out", path)

    assert ran.code == ExitCode.REFUSED
    assert path.read_text() == "of yesterday"
    assert [p.name for p in tmp_path.iterdir()] == ["rows.jsonl"]


def test_nested_columns_are_reached_with_dots(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("list", "jobs", "--columns", "name,storage.retentionPolicy.quantity")

    assert all(row.split("\t")[1].isdigit() for row in ran.out.splitlines()[1:])


@pytest.mark.parametrize("spelling", ["jobs", "Jobs", "get_all_jobs", "GetAllJobs", "get-all-jobs"])
def test_a_collection_has_several_spellings(
    seeded: Simulator, cli: CommandLine, spelling: str
) -> None:
    assert cli.towards(seeded)("list", spelling, "--limit", "1").code == ExitCode.OK


def test_without_a_name_the_collections_are_listed(cli: CommandLine) -> None:
    ran = cli("list")

    names = {line.split("\t")[0] for line in ran.out.splitlines()[1:]}
    assert {"jobs", "credentials", "automation_sessions", "recovery_tokens"} <= names
    assert len(names) == 25


def test_every_paged_list_has_a_name_of_its_own() -> None:
    catalog = vbr_api.load("1.1-rev0").catalog.OPERATIONS
    paged = [one for one in catalog.values() if one.paging is not None]

    assert sorted(one.id for one in collections("1.1-rev0").values()) == sorted(
        one.id for one in paged
    )


def test_a_near_miss_is_suggested(cli: CommandLine) -> None:
    assert "did you mean repositories" in cli("list", "repositoris").error
    assert "did you mean get_all_jobs" in cli("call", "GetAllJbos").error
    assert "`aiovbr operations` lists them" in cli("call", "xyzzy").error


def test_a_filter_that_does_not_exist_is_told_with_those_that_do(
    seeded: Simulator, cli: CommandLine
) -> None:
    ran = cli.towards(seeded)("list", "jobs", "--filter", "colour=red")

    assert ran.code == ExitCode.USAGE
    assert "name_filter" in ran.error


@pytest.mark.parametrize(
    "options",
    [
        ["--order-by", "colour"],
        ["--desc"],
        ["--filter", "nameFilter"],
        ["--filter", "limit=many"],
        ["--filter", "orderAsc=maybe"],
    ],
)
def test_an_option_that_makes_no_sense_is_a_usage_error(
    seeded: Simulator, cli: CommandLine, options: list[str]
) -> None:
    assert cli.towards(seeded)("list", "jobs", *options).code == ExitCode.USAGE


def test_a_list_below_an_object_needs_its_id(seeded: Simulator, cli: CommandLine) -> None:
    ran = cli.towards(seeded)("list", "get_backup_objects")

    assert ran.code == ExitCode.USAGE
    assert "--param id=VALUE" in ran.error


@pytest.mark.parametrize("name", ["GetServerInfo", "get_server_info", "get-server-info"])
def test_an_operation_is_called_by_either_spelling(
    seeded: Simulator, cli: CommandLine, name: str
) -> None:
    ran = cli.towards(seeded)("call", name)

    assert json.loads(ran.out)["name"] == "old-vbr"


def test_parameters_take_both_spellings(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)

    for name in ("nameFilter", "name_filter"):
        ran = connected("call", "GetAllRepositories", "--param", f"{name}=Default*")
        assert len(json.loads(ran.out)["data"]) == 1


def test_a_body_comes_from_a_file_and_from_settings(
    simulators: Callable[..., Simulator], cli: CommandLine, tmp_path: Path
) -> None:
    connected = cli.towards(simulators())
    body = tmp_path / "body.json"
    body.write_text('{"type": "Standard", "username": "svc", "password": "hunter2"}')

    made = connected("call", "create_creds", "--body-file", body, "--set", "description=from here")

    assert made.code == ExitCode.OK, made.err
    record = json.loads(made.out)
    assert (record["username"], record["description"]) == ("svc", "from here")
    assert "hunter2" not in made.out + made.err


def test_a_body_comes_from_standard_input(
    simulators: Callable[..., Simulator], cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = io.TextIOWrapper(io.BytesIO(b'{"hint": "h", "password": "p"}'))
    monkeypatch.setattr(sys, "stdin", body)

    ran = cli.towards(simulators())("call", "CreateEncryptionPassword", "--body-file", "-")

    assert ran.code == ExitCode.OK, ran.err
    assert json.loads(ran.out)["hint"] == "h"


def test_an_unexpected_property_of_a_body_is_told(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    ran = cli.towards(simulators())(
        "call", "CreateEncryptionPassword", "--set", "hint=h", "--set", "pasword=typo"
    )

    assert "warning: the API's document does not expect this in a body" in ran.err
    assert "pasword" in ran.err


def test_an_operation_without_an_answer_says_that_it_is_done(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    connected = cli.towards(simulators())
    made = connected("call", "CreateEncryptionPassword", "--set", "hint=h", "--set", "password=p")

    ran = connected("call", "DeleteEncryptionPassword", "-p", f"id={json.loads(made.out)['id']}")

    assert (ran.code, ran.out) == (ExitCode.OK, "")
    assert "DeleteEncryptionPassword: done" in ran.err


def test_secrets_in_an_answer_are_shown_only_on_request(
    seeded: Simulator, cli: CommandLine
) -> None:
    connected = cli.towards(seeded)
    first = connected("list", "recovery_tokens", "--limit", "1", "-o", "jsonl")
    id_ = json.loads(first.out)["id"]

    masked = connected("call", "get_computer_recovery_token", "-p", f"id={id_}")
    shown = connected("call", "get_computer_recovery_token", "-p", f"id={id_}", "--show-secrets")

    assert json.loads(masked.out)["recoveryToken"] == "***"
    assert json.loads(shown.out)["recoveryToken"] not in ("", "***")


def test_an_id_that_is_none_and_one_that_is_not_there(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.towards(seeded)

    assert "is no id (a UUID)" in connected("call", "get_job", "-p", "id=x").error
    missing = connected("call", "get_job", "-p", f"id={NO_SUCH_ID}")
    assert missing.code == ExitCode.REFUSED
    assert "404" in missing.error


@pytest.mark.parametrize(
    "line",
    [
        ["call", "get_job"],
        ["call", "create_job"],
        ["call", "get_server_info", "--set", "a=1"],
        ["call", "create_job", "--set", "a"],
        ["call", "create_job", "--set", "a=1", "--set", "a.b=2"],
        ["call", "create_job", "--set", "a=[1]", "--set", "a.7=2"],
    ],
)
def test_arguments_that_do_not_fit_are_usage_errors(
    seeded: Simulator, cli: CommandLine, line: list[str]
) -> None:
    assert cli.towards(seeded)(*line).code == ExitCode.USAGE


def test_a_body_file_that_is_no_json_is_named(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "b.json").write_text("{")

    ran = cli.towards(seeded)("call", "create_job", "--body-file", tmp_path / "b.json")

    assert ran.code == ExitCode.FILE
    assert "b.json" in ran.error


@pytest.mark.parametrize("name", sorted(vbr_api.load("1.1-rev0").catalog.OPERATIONS))
def test_the_arguments_of_every_operation_are_understood(name: str) -> None:
    api = vbr_api.load("1.1-rev0")
    operation = api.catalog.OPERATIONS[name]
    module = getattr(api.operations, operation.name)
    signature = Signature.of(module, api.models)
    sample = {
        "int": "5",
        "float": "0.5",
        "bool": "true",
        "UUID": NO_SUCH_ID,
        "datetime": "2026-01-02T03:04:05Z",
    }
    pairs = [
        f"{one}={sample.get(kind.split(' ')[0], 'x')}" for one, kind in signature.parameters.items()
    ]

    arguments = signature.arguments(pairs)

    assert set(arguments) == set(signature.parameters)
    assert not any(
        type(value) is str
        for one, value in arguments.items()
        if "str" not in signature.parameters[one]
    )
    if signature.body is not None:
        body = signature.body_from({}, Settings())
        assert body is not None
        arguments["body"] = body.model
    assert module.build(**arguments).operation.id == name


def test_operations_are_found_by_words(cli: CommandLine) -> None:
    ran = cli("operations", "--search", "recovery TOKEN delete")

    assert [line.split("\t")[0] for line in ran.out.splitlines()] == [
        "operation",
        "delete_computer_recovery_token",
    ]


def test_all_operations_are_listed_with_their_ids(cli: CommandLine) -> None:
    ran = cli("operations", "--output", "json")

    listed = json.loads(ran.out)
    assert {one["id"] for one in listed} == set(vbr_api.load("1.1-rev0").catalog.OPERATIONS)
    assert all(one["summary"] for one in listed)


def test_a_search_that_finds_nothing_says_so(cli: CommandLine) -> None:
    assert "no operation holds all of these words" in cli("operations", "--search", "xyzzy").err


def test_what_only_other_revisions_have_is_told_with_them(cli: CommandLine) -> None:
    for command in (("call", "GetAllTasks"), ("list", "tasks")):
        ran = cli(*command, "--host", "vbr", "--revision", "1.1-rev0")
        assert ran.code == ExitCode.USAGE
        assert "API revision 1.1-rev0 has no" in ran.error
        assert "1.2-rev1, 1.3-rev0, 1.3-rev1, 1.3-rev2 have it" in ran.error


def test_operations_of_the_newest_revision_are_found(cli: CommandLine) -> None:
    ran = cli("operations", "--revision", "newest", "--search", "get_all_tasks")
    assert "/api/v1/tasks" in ran.out
