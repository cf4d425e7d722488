"""`aiovbr list`, `aiovbr call` and `aiovbr operations`."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

import vbr_api
from aiovbr.cli._input.arguments import OperationSignature
from aiovbr.cli._input.property_changes import PropertyChanges
from aiovbr.cli._servers.catalog import collections
from aiovbr.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_simulator import Simulator

    from .conftest import CommandLine

NO_SUCH_ID = "6745a759-2205-4cd2-b172-8ec8f7e60ef8"


def test_a_list_in_a_pipe_is_tab_separated_below_column_names(
    seeded: Simulator, cli: CommandLine
) -> None:
    result = cli.connected_to(seeded)("list", "jobs")

    head, *rows = result.out.splitlines()
    assert result.code == ExitCode.OK
    assert head.split("\t")[:3] == ["id", "name", "type"]
    assert len(rows) == 10
    assert len({len(row.split("\t")) for row in rows}) == 1
    assert result.err == "10 rows\n"


def test_a_list_as_json_lines_has_one_object_per_line(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)("list", "sessions", "--output", "jsonl", "--page-size", "7")

    rows = [json.loads(line) for line in result.out.splitlines()]
    assert len({row["id"] for row in rows}) == len(rows) > 7


def test_a_list_as_json_is_one_array_even_if_empty(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)

    assert len(json.loads(connected("list", "credentials", "-o", "json").out)) >= 6
    none = connected("list", "jobs", "-o", "json", "--filter", "nameFilter=nothing-like-it")
    assert json.loads(none.out) == []


def test_rows_can_be_filtered_ordered_and_limited(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)

    upwards = connected("list", "recovery_tokens", "--order-by", "name", "--columns", "name")
    downwards = connected(
        "list", "recovery_tokens", "--order-by", "Name", "--desc", "--columns", "name", "--limit", 2
    )

    names = upwards.out.splitlines()[1:]
    assert names == sorted(names)
    assert downwards.out.splitlines()[1:] == names[::-1][:2]


def test_a_result_file_is_utf_8_and_readable_by_its_owner_only(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "rows.jsonl"

    result = cli.connected_to(seeded)("list", "jobs", "--output", "jsonl", "--out", path)

    assert result.out == ""
    assert len(path.read_text(encoding="utf-8").splitlines()) == 10
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_failed_list_does_not_change_the_result_file(
    simulators: Callable[..., Simulator], cli: CommandLine, tmp_path: Path
) -> None:
    target = simulators()
    target.faults.add(operation="GetAllJobs", status=400, body=b"{}")
    path = tmp_path / "rows.jsonl"
    path.write_text("of yesterday")

    result = cli.connected_to(target)("list", "jobs", "--out", path)

    assert result.code == ExitCode.REFUSED
    assert path.read_text() == "of yesterday"
    assert [p.name for p in tmp_path.iterdir()] == ["rows.jsonl"]


def test_dots_select_nested_columns(seeded: Simulator, cli: CommandLine) -> None:
    result = cli.connected_to(seeded)(
        "list", "jobs", "--columns", "name,storage.retentionPolicy.quantity"
    )

    assert all(row.split("\t")[1].isdigit() for row in result.out.splitlines()[1:])


@pytest.mark.parametrize("spelling", ["jobs", "Jobs", "get_all_jobs", "GetAllJobs", "get-all-jobs"])
def test_a_collection_has_several_spellings(
    seeded: Simulator, cli: CommandLine, spelling: str
) -> None:
    assert cli.connected_to(seeded)("list", spelling, "--limit", "1").code == ExitCode.OK


def test_without_a_name_the_collections_are_listed(cli: CommandLine) -> None:
    result = cli("list")

    names = {line.split("\t")[0] for line in result.out.splitlines()[1:]}
    assert {"jobs", "credentials", "automation_sessions", "recovery_tokens"} <= names
    assert len(names) == 25


def test_every_paged_list_has_a_unique_name() -> None:
    catalog = vbr_api.load("1.1-rev0").catalog.OPERATIONS
    paged = [operation for operation in catalog.values() if operation.paging is not None]

    assert sorted(operation.id for operation in collections("1.1-rev0").values()) == sorted(
        operation.id for operation in paged
    )


def test_similar_names_are_suggested(cli: CommandLine) -> None:
    assert "Did you mean repositories" in cli("list", "repositoris").error
    assert "Did you mean get_all_jobs" in cli("call", "GetAllJbos").error
    assert "`aiovbr operations` lists all of them" in cli("call", "xyzzy").error


def test_the_error_for_an_unknown_filter_names_the_existing_filters(
    seeded: Simulator, cli: CommandLine
) -> None:
    result = cli.connected_to(seeded)("list", "jobs", "--filter", "colour=red")

    assert result.code == ExitCode.USAGE
    assert "name_filter" in result.error


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
def test_an_invalid_option_is_a_usage_error(
    seeded: Simulator, cli: CommandLine, options: list[str]
) -> None:
    assert cli.connected_to(seeded)("list", "jobs", *options).code == ExitCode.USAGE


def test_a_list_below_an_object_requires_the_id_of_the_object(
    seeded: Simulator, cli: CommandLine
) -> None:
    result = cli.connected_to(seeded)("list", "get_backup_objects")

    assert result.code == ExitCode.USAGE
    assert "--param id=VALUE" in result.error


@pytest.mark.parametrize("name", ["GetServerInfo", "get_server_info", "get-server-info"])
def test_an_operation_is_called_by_either_spelling(
    seeded: Simulator, cli: CommandLine, name: str
) -> None:
    result = cli.connected_to(seeded)("call", name)

    assert json.loads(result.out)["name"] == "old-vbr"


def test_parameters_accept_both_spellings(seeded: Simulator, cli: CommandLine) -> None:
    connected = cli.connected_to(seeded)

    for name in ("nameFilter", "name_filter"):
        result = connected("call", "GetAllRepositories", "--param", f"{name}=Default*")
        assert len(json.loads(result.out)["data"]) == 1


def test_a_body_is_built_from_a_file_and_options(
    simulators: Callable[..., Simulator], cli: CommandLine, tmp_path: Path
) -> None:
    connected = cli.connected_to(simulators())
    body = tmp_path / "body.json"
    body.write_text('{"type": "Standard", "username": "svc", "password": "hunter2"}')

    created = connected(
        "call", "create_creds", "--body-file", body, "--set", "description=from here"
    )

    assert created.code == ExitCode.OK, created.err
    record = json.loads(created.out)
    assert (record["username"], record["description"]) == ("svc", "from here")
    assert "hunter2" not in created.out + created.err


def test_a_body_is_read_from_standard_input(
    simulators: Callable[..., Simulator], cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = io.TextIOWrapper(io.BytesIO(b'{"hint": "h", "password": "p"}'))
    monkeypatch.setattr(sys, "stdin", body)

    result = cli.connected_to(simulators())("call", "CreateEncryptionPassword", "--body-file", "-")

    assert result.code == ExitCode.OK, result.err
    assert json.loads(result.out)["hint"] == "h"


def test_an_undocumented_property_of_a_body_is_a_warning(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    result = cli.connected_to(simulators())(
        "call", "CreateEncryptionPassword", "--set", "hint=h", "--set", "pasword=typo"
    )

    assert "warning: the API document does not describe this part of the body" in result.err
    assert "pasword" in result.err


def test_an_operation_without_a_result_prints_done(
    simulators: Callable[..., Simulator], cli: CommandLine
) -> None:
    connected = cli.connected_to(simulators())
    created = connected(
        "call", "CreateEncryptionPassword", "--set", "hint=h", "--set", "password=p"
    )

    result = connected(
        "call", "DeleteEncryptionPassword", "-p", f"id={json.loads(created.out)['id']}"
    )

    assert (result.code, result.out) == (ExitCode.OK, "")
    assert "DeleteEncryptionPassword: done" in result.err


def test_secrets_in_a_response_are_shown_only_on_request(
    seeded: Simulator, cli: CommandLine
) -> None:
    connected = cli.connected_to(seeded)
    first = connected("list", "recovery_tokens", "--limit", "1", "-o", "jsonl")
    id_ = json.loads(first.out)["id"]

    masked = connected("call", "get_computer_recovery_token", "-p", f"id={id_}")
    shown = connected("call", "get_computer_recovery_token", "-p", f"id={id_}", "--show-secrets")

    assert json.loads(masked.out)["recoveryToken"] == "***"
    assert json.loads(shown.out)["recoveryToken"] not in ("", "***")


def test_malformed_and_unknown_ids_have_different_errors(
    seeded: Simulator, cli: CommandLine
) -> None:
    connected = cli.connected_to(seeded)

    assert "is not an id (a UUID)" in connected("call", "get_job", "-p", "id=x").error
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
def test_invalid_arguments_are_usage_errors(
    seeded: Simulator, cli: CommandLine, line: list[str]
) -> None:
    assert cli.connected_to(seeded)(*line).code == ExitCode.USAGE


def test_the_error_for_a_body_file_without_json_names_the_file(
    seeded: Simulator, cli: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "b.json").write_text("{")

    result = cli.connected_to(seeded)("call", "create_job", "--body-file", tmp_path / "b.json")

    assert result.code == ExitCode.FILE
    assert "b.json" in result.error


@pytest.mark.parametrize("name", sorted(vbr_api.load("1.1-rev0").catalog.OPERATIONS))
def test_the_arguments_of_every_operation_are_parsed(name: str) -> None:
    api = vbr_api.load("1.1-rev0")
    operation = api.catalog.OPERATIONS[name]
    module = getattr(api.operations, operation.name)
    signature = OperationSignature.of(module, api.models)
    sample = {
        "int": "5",
        "float": "0.5",
        "bool": "true",
        "UUID": NO_SUCH_ID,
        "datetime": "2026-01-02T03:04:05Z",
    }
    pairs = [
        f"{parameter}={sample.get(kind.split(' ')[0], 'x')}"
        for parameter, kind in signature.parameters.items()
    ]

    arguments = signature.arguments(pairs)

    assert set(arguments) == set(signature.parameters)
    assert not any(
        type(value) is str
        for parameter, value in arguments.items()
        if "str" not in signature.parameters[parameter]
    )
    if signature.body is not None:
        body = signature.build_body({}, PropertyChanges())
        assert body is not None
        arguments["body"] = body.model
    assert module.build(**arguments).operation.id == name


def test_operations_are_found_by_words(cli: CommandLine) -> None:
    result = cli("operations", "--search", "recovery TOKEN delete")

    assert [line.split("\t")[0] for line in result.out.splitlines()] == [
        "operation",
        "delete_computer_recovery_token",
    ]


def test_all_operations_are_listed_with_their_ids(cli: CommandLine) -> None:
    result = cli("operations", "--output", "json")

    listed = json.loads(result.out)
    assert {operation["id"] for operation in listed} == set(
        vbr_api.load("1.1-rev0").catalog.OPERATIONS
    )
    assert all(operation["summary"] for operation in listed)


def test_a_search_without_a_match_prints_a_note(cli: CommandLine) -> None:
    assert "no operation contains all of these words" in cli("operations", "--search", "xyzzy").err


def test_the_error_for_a_name_of_other_revisions_names_these_revisions(cli: CommandLine) -> None:
    for command in (("call", "GetAllTasks"), ("list", "tasks")):
        result = cli(*command, "--host", "vbr", "--revision", "1.1-rev0")
        assert result.code == ExitCode.USAGE
        assert "API revision 1.1-rev0 has no" in result.error
        assert "1.2-rev1, 1.3-rev0, 1.3-rev1, 1.3-rev2 have it" in result.error


def test_operations_of_the_newest_revision_are_found(cli: CommandLine) -> None:
    result = cli("operations", "--revision", "newest", "--search", "get_all_tasks")
    assert "/api/v1/tasks" in result.out
