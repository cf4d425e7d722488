"""`aiovbr edit`, `--set` and `--secret`: what is meant is set, and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr.cli._input.settings import Setting, Settings
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.failures import CliError
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
    return {one["name"]: one["description"] for one in server.world.collection(kind)}


@pytest.fixture
def server(simulators: Servers) -> Simulator:
    return simulators(seed=1, size=SIZE, session_seconds=0.02)


@pytest.fixture
def connected(server: Simulator, cli: CommandLine) -> CommandLine:
    return cli.towards(server)


def test_a_dry_run_tells_each_change_and_changes_nothing(
    server: Simulator, connected: CommandLine
) -> None:
    before = descriptions(server)

    ran = connected("edit", "jobs", "--all", "--set", "description=new", "--dry-run")

    assert ran.code == ExitCode.OK, ran.err
    assert len(rows(ran.out)) == 12
    assert {row["result"] for row in rows(ran.out)} == {"would be done"}
    assert all(row["reason"].endswith(' -> "new"') for row in rows(ran.out))
    assert "edit: would be done with 12 jobs; nothing was done" in ran.err
    assert descriptions(server) == before


def test_only_what_is_meant_is_changed_and_the_rest_of_it_is_kept(
    server: Simulator, connected: CommandLine
) -> None:
    jobs = server.world.collection("jobs")
    before = {one["name"]: dict(one) for one in jobs}
    name = next(iter(before))

    ran = connected("edit", "jobs", "--where", f"name={name}", "--set", "description=new", "--yes")

    after = {one["name"]: dict(one) for one in jobs}
    changed = [key for key in before if before[key] != after[key]]
    assert ran.code == ExitCode.OK, ran.err
    assert changed == [name]
    assert after[name] == {**before[name], "description": "new"}
    assert [(row["name"], row["result"]) for row in rows(ran.out)] == [(name, "done")]
    assert "edit: 1 of 1 jobs" in ran.err


def test_what_is_so_already_is_not_sent(server: Simulator, connected: CommandLine) -> None:
    words = ("edit", "jobs", "--all", "--set", "description=new", "--yes")
    connected(*words)

    ran = connected(*words)

    assert ran.code == ExitCode.OK
    assert {row["reason"] for row in rows(ran.out)} == {"it is so already"}
    assert server.requests.count("UpdateJob") == 12


def test_the_question_tells_the_number(server: Simulator, connected: CommandLine) -> None:
    ran = connected("edit", "jobs", "--all", "--set", "description=new")

    assert ran.code == ExitCode.USAGE
    assert "Edit 12 jobs on https://" in ran.error
    assert server.requests.count("UpdateJob") == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--set", "descripton=x"), "descripton: not a documented property; nothing was sent"),
        (("--set", "isDisabled=maybe"), "isDisabled: not of the documented type"),
        (("--set", "schedul.retry.retryCount=1"), "schedul: not a documented property"),
        (("--set", "name=null"), "name: required, but null"),
        (("--set", "name.first=x"), "--set name.first: it leads into what is no object"),
        (("--set", "virtualMachines.includes.9=x"), "'9' is no index of a list"),
        (("--set", "id=x"), "an id is given by the server"),
        (("--set", "x"), "write PATH=VALUE"),
        (("--secret", "password=hunter2"), "not the secret itself"),
        ((), "say what is set"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anybody_is_asked(
    server: Simulator, connected: CommandLine, words: tuple[str, ...], message: str
) -> None:
    ran = connected("edit", "jobs", "--all", *words)

    assert ran.code in (ExitCode.USAGE, ExitCode.SECRETS)
    assert message in ran.error
    assert "hunter2" not in ran.err
    assert server.requests.count("UpdateJob") == 0


def test_what_only_some_objects_have_fails_for_the_others(
    server: Simulator, connected: CommandLine
) -> None:
    kinds = [one["type"] for one in server.world.collection("repositories")]
    ran = connected("edit", "repositories", "--all", "--set", "bucket.x=1", "--dry-run")

    assert len(set(kinds)) > 1
    assert ran.code == ExitCode.DIFFERENT
    assert "the table tells why" in ran.error
    assert any(row["result"] == "failed" for row in rows(ran.out))


def test_a_refusal_is_told_and_a_second_run_with_the_journal_does_the_rest(
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
    assert "12 of 12 jobs, 9 of them before" in second.err
    assert set(descriptions(server).values()) == {"new"}
    assert server.requests.count("UpdateJob") == 15


def test_a_journal_of_other_settings_is_refused(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("edit", "jobs", "--all", "--yes", "--journal", tmp_path / "j", "--set")
    connected(*words, "description=one")

    ran = connected(*words, "description=two")

    assert ran.code == ExitCode.CONFIGURATION
    assert set(descriptions(server).values()) == {"one"}


def test_what_a_killed_run_had_under_way_is_settled_by_reading(
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

    ran = connected(*words, tmp_path / "j")

    assert ran.code == ExitCode.OK, ran.err
    reasons = [row["reason"] for row in rows(ran.out)]
    assert reasons.count("the answer was lost, and it is done") == 11
    assert server.requests.count("UpdateJob") == 13
    assert set(descriptions(server).values()) == {"new"}


def test_what_the_api_cannot_edit_is_told_with_what_it_can(connected: CommandLine) -> None:
    ran = connected("edit", "sessions", "--all", "--set", "name=x", "--yes")

    assert ran.code == ExitCode.USAGE
    assert "objects of sessions cannot be edited by the API; those of these can: " in ran.error
    assert "credentials" in ran.error
    assert "jobs" in ran.error


def test_a_number_is_taken_as_text_where_text_belongs() -> None:
    settings = Settings([Setting.parse("description=0123"), Setting.parse("username=7")])

    applied = settings.apply(CREDENTIALS, models.CredentialsModel, "x")

    assert applied.document["description"] == "0123"
    assert applied.document["username"] == "7"


def test_a_secret_in_the_clear_is_warned_of_and_one_by_reference_is_not(
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


def test_a_reference_that_leads_nowhere_is_told_and_nothing_is_sent(
    server: Simulator, connected: CommandLine
) -> None:
    words = ("call", "create_creds", "--set", "type=Standard", "--secret", "password=env:NOT_THERE")

    ran = connected(*words)

    assert ran.code == ExitCode.SECRETS
    assert "--secret password: environment variable NOT_THERE is not set" in ran.error
    assert server.requests.total == 0


def test_the_journal_of_an_edit_holds_no_value(connected: CommandLine, tmp_path: Path) -> None:
    connected.environ["V"] = "a-very-secret-value"
    words = ("--set", "description=plain-value", "--yes", "--journal", tmp_path / "j")

    ran = connected("edit", "jobs", "--all", *words)

    assert ran.code == ExitCode.OK, ran.err
    with sqlite3.connect(tmp_path / "j") as database:
        held = "\n".join(database.iterdump())
    database.close()
    assert "plain-value" not in held


def test_settings_differ_by_their_values_and_secrets_by_their_paths_alone() -> None:
    plain = [Settings([Setting(path="a", value=one)]).digest for one in (1, 2)]
    secret = [Settings([Setting(path="a", value=one, secret=True)]).digest for one in "xy"]

    assert len(set(plain)) == 2
    assert len(set(secret)) == 1


@given(
    st.lists(st.sampled_from("abc"), min_size=1, max_size=3),
    st.none() | st.booleans() | st.integers() | st.text(),
)
def test_what_is_set_stands_at_its_path_and_nothing_else_changes(
    path: list[str], value: Any
) -> None:
    before: dict[str, Any] = {"z": [1, {"y": 2}]}

    after = Settings([Setting(path=".".join(path), value=value)]).onto(before)

    place: Any = after
    for name in path:
        place = place[name]
    assert place == value
    assert before == {"z": [1, {"y": 2}]}
    assert {key: one for key, one in after.items() if key != path[0]} == before


@pytest.mark.parametrize("text", ["", "=1", "x"])
def test_a_setting_without_a_path_or_a_value_is_a_usage_error(text: str) -> None:
    with pytest.raises(CliError, match="write PATH=VALUE"):
        Setting.parse(text)
