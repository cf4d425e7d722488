"""`aiovbr edit`, `--set` and `--secret` change the named properties and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr.cli._input.property_changes import PropertyAssignment, PropertyChanges
from aiovbr.cli.error_lines import CliError
from aiovbr.cli.exit_codes import ExitCode
from vbr_api.v1_1_rev0 import models
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
SIZE = Size(credentials=3, encryption_passwords=1, managed_servers=4, repositories=6, jobs=12)
CREDENTIALS = {"type": "Standard", "username": "u", "description": "", "creationTime": None}


def rows(text: str) -> list[dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def descriptions(server: Simulator, kind: str = "jobs") -> dict[str, str]:
    return {record["name"]: record["description"] for record in server.world.collection(kind)}


@pytest.fixture
def server(simulators: Servers) -> Simulator:
    return simulators(seed=1, size=SIZE, session_seconds=0.02)


@pytest.fixture
def connected(server: Simulator, cli: CommandLine) -> CommandLine:
    return cli.connected_to(server)


def test_a_dry_run_lists_each_change_and_changes_nothing(
    server: Simulator, connected: CommandLine
) -> None:
    before = descriptions(server)

    result = connected("edit", "jobs", "--all", "--set", "description=new", "--dry-run")

    assert result.code == ExitCode.OK, result.err
    assert len(rows(result.out)) == 12
    assert {row["result"] for row in rows(result.out)} == {"would be done"}
    assert all(row["reason"].endswith(' -> "new"') for row in rows(result.out))
    assert "edit: would apply to 12 jobs; nothing was done" in result.err
    assert descriptions(server) == before


def test_only_matching_objects_change_and_keep_their_other_properties(
    server: Simulator, connected: CommandLine
) -> None:
    jobs = server.world.collection("jobs")
    before = {record["name"]: dict(record) for record in jobs}
    name = next(iter(before))

    result = connected(
        "edit", "jobs", "--where", f"name={name}", "--set", "description=new", "--yes"
    )

    after = {record["name"]: dict(record) for record in jobs}
    changed = [key for key in before if before[key] != after[key]]
    assert result.code == ExitCode.OK, result.err
    assert changed == [name]
    assert after[name] == {**before[name], "description": "new"}
    assert [(row["name"], row["result"]) for row in rows(result.out)] == [(name, "done")]
    assert "edit: 1 of 1 jobs" in result.err


def test_an_object_that_has_the_values_is_not_sent(
    server: Simulator, connected: CommandLine
) -> None:
    words = ("edit", "jobs", "--all", "--set", "description=new", "--yes")
    connected(*words)

    result = connected(*words)

    assert result.code == ExitCode.OK
    assert {row["reason"] for row in rows(result.out)} == {
        "unchanged: the object has these values already"
    }
    assert server.requests.count("UpdateJob") == 12


def test_the_question_contains_the_number(server: Simulator, connected: CommandLine) -> None:
    result = connected("edit", "jobs", "--all", "--set", "description=new")

    assert result.code == ExitCode.USAGE
    assert "Edit 12 jobs on https://" in result.error
    assert server.requests.count("UpdateJob") == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--set", "descripton=x"), "descripton: not a documented property. Nothing was sent"),
        (("--set", "isDisabled=maybe"), "isDisabled: not of the documented type"),
        (("--set", "schedul.retry.retryCount=1"), "schedul: not a documented property"),
        (("--set", "name=null"), "name: required, but null"),
        (("--set", "name.first=x"), "--set name.first: the path leads through a value"),
        (("--set", "virtualMachines.includes.9=x"), "'9' is not an index of a list"),
        (("--set", "id=x"), "the server assigns ids"),
        (("--set", "x"), "Write PATH=VALUE"),
        (("--secret", "password=hunter2"), "not the secret itself"),
        ((), "no property is named"),
    ],
)
def test_an_invalid_change_is_refused_before_the_question(
    server: Simulator, connected: CommandLine, words: tuple[str, ...], message: str
) -> None:
    result = connected("edit", "jobs", "--all", *words)

    assert result.code in (ExitCode.USAGE, ExitCode.SECRETS)
    assert message in result.error
    assert "hunter2" not in result.err
    assert server.requests.count("UpdateJob") == 0


def test_a_change_fails_for_objects_without_the_property(
    server: Simulator, connected: CommandLine
) -> None:
    kinds = [record["type"] for record in server.world.collection("repositories")]
    result = connected("edit", "repositories", "--all", "--set", "bucket.x=1", "--dry-run")

    assert len(set(kinds)) > 1
    assert result.code == ExitCode.DIFFERENT
    assert "The table has the reasons" in result.error
    assert any(row["result"] == "failed" for row in rows(result.out))


def test_refusals_are_listed_and_a_second_run_with_the_journal_does_the_rest(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("edit", "jobs", "--all", "--set", "description=new", "--yes", "--journal")
    server.faults.add(operation="UpdateJob", status=400, body=b'{"message": "No."}', times=3)
    first = connected(*words, tmp_path / "j")
    second = connected(*words, tmp_path / "j")

    assert first.code == ExitCode.PARTIAL
    assert "9 of 12 jobs, 3 refused" in first.error
    assert [row["reason"] for row in rows(first.out)].count("No.") == 3
    assert second.code == ExitCode.OK, second.err
    assert "12 of 12 jobs, 9 of them by earlier runs" in second.err
    assert set(descriptions(server).values()) == {"new"}
    assert server.requests.count("UpdateJob") == 15


def test_a_journal_of_other_changes_is_refused(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("edit", "jobs", "--all", "--yes", "--journal", tmp_path / "j", "--set")
    connected(*words, "description=one")

    result = connected(*words, "description=two")

    assert result.code == ExitCode.CONFIGURATION
    assert set(descriptions(server).values()) == {"one"}


def test_requests_in_flight_of_a_killed_run_are_settled_by_reading(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("edit", "jobs", "--all", "--set", "description=new", "--yes", "--journal")
    connected(*words, tmp_path / "j")
    jobs = server.world.collection("jobs")
    lost = next(iter(jobs))
    jobs.replace({**lost, "description": "never arrived"})
    with sqlite3.connect(tmp_path / "j") as database:
        database.execute("UPDATE inputs SET state = 'intent'")
    database.close()

    result = connected(*words, tmp_path / "j")

    assert result.code == ExitCode.OK, result.err
    reasons = [row["reason"] for row in rows(result.out)]
    assert reasons.count("the response was lost; the action was done") == 11
    assert server.requests.count("UpdateJob") == 13
    assert set(descriptions(server).values()) == {"new"}


def test_the_error_for_a_list_without_edit_names_the_editable_lists(connected: CommandLine) -> None:
    result = connected("edit", "sessions", "--all", "--set", "name=x", "--yes")

    assert result.code == ExitCode.USAGE
    assert "the API cannot edit objects of sessions. It can edit objects of: " in result.error
    assert "credentials" in result.error
    assert "jobs" in result.error


def test_a_number_is_text_where_the_document_requires_text() -> None:
    settings = PropertyChanges(
        [PropertyAssignment.parse("description=0123"), PropertyAssignment.parse("username=7")]
    )

    applied = settings.apply(CREDENTIALS, models.CredentialsModel, "x")

    assert applied.document["description"] == "0123"
    assert applied.document["username"] == "7"


def test_a_secret_on_the_command_line_is_a_warning_and_a_reference_is_not(
    connected: CommandLine,
) -> None:
    connected.environ["NEW_PASSWORD"] = "by-reference"
    words = ("call", "create_creds", "--set", "type=Standard", "--set", "username=u")

    typed = connected(*words, "--set", "password=hunter2")
    named = connected(*words, "--secret", "password=env:NEW_PASSWORD")

    assert (typed.code, named.code) == (ExitCode.OK, ExitCode.OK), typed.err + named.err
    assert "warning: password is a secret" in typed.err
    assert "use --secret password=env:NAME" in typed.err
    assert "warning" not in named.err
    assert "hunter2" not in typed.out + typed.err
    assert "by-reference" not in named.out + named.err


def test_an_unresolvable_reference_is_an_error_and_nothing_is_sent(
    server: Simulator, connected: CommandLine
) -> None:
    words = ("call", "create_creds", "--set", "type=Standard", "--secret", "password=env:NOT_THERE")

    result = connected(*words)

    assert result.code == ExitCode.SECRETS
    assert "--secret password: environment variable NOT_THERE is not set" in result.error
    assert server.requests.total == 0


def test_the_journal_of_an_edit_contains_no_value(connected: CommandLine, tmp_path: Path) -> None:
    connected.environ["V"] = "a-very-secret-value"
    words = ("--set", "description=plain-value", "--yes", "--journal", tmp_path / "j")

    result = connected("edit", "jobs", "--all", *words)

    assert result.code == ExitCode.OK, result.err
    with sqlite3.connect(tmp_path / "j") as database:
        held = "\n".join(database.iterdump())
    database.close()
    assert "plain-value" not in held


def test_the_digest_covers_values_but_only_paths_of_secrets() -> None:
    plain = [
        PropertyChanges([PropertyAssignment(path="a", value=value)]).digest for value in (1, 2)
    ]
    secret = [
        PropertyChanges([PropertyAssignment(path="a", value=value, secret=True)]).digest
        for value in "xy"
    ]

    assert len(set(plain)) == 2
    assert len(set(secret)) == 1


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=3),
    st.none() | st.booleans() | st.integers() | st.text(),
)
def test_a_value_is_set_at_its_path_and_nothing_else_changes(path: list[str], value: Any) -> None:
    before: dict[str, Any] = {"z": [1, {"y": 2}]}

    after = PropertyChanges([PropertyAssignment(path=".".join(path), value=value)]).apply_to(before)

    place: Any = after
    for name in path:
        place = place[name]
    assert place == value
    assert before == {"z": [1, {"y": 2}]}
    assert {key: value for key, value in after.items() if key != path[0]} == before


@pytest.mark.parametrize("text", ["", "=1", "x"])
def test_a_change_without_path_or_value_is_a_usage_error(text: str) -> None:
    with pytest.raises(CliError, match="Write PATH=VALUE"):
        PropertyAssignment.parse(text)
