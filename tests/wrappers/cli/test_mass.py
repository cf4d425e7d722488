"""One operation for many objects: told first, asked, done once, and reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._input.where import Where
from aiovbr.cli.exit_codes import ExitCode
from aiovbr.cli.failures import CliError
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import CommandLine

Servers = Callable[..., Simulator]
SIZE = Size(
    credentials=3,
    encryption_passwords=1,
    managed_servers=4,
    repositories=8,
    jobs=12,
    recovery_tokens=6,
)


def rows(text: str) -> list[dict[str, str]]:
    head, *lines = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def disabled(server: Simulator) -> list[str]:
    return sorted(one["name"] for one in server.world.collection("jobs") if one["isDisabled"])


@pytest.fixture
def server(simulators: Servers) -> Simulator:
    return simulators(seed=1, size=SIZE, session_seconds=0.02)


@pytest.fixture
def connected(server: Simulator, cli: CommandLine) -> CommandLine:
    return cli.towards(server)


@pytest.mark.parametrize(
    ("conditions", "holds"),
    [
        (["name=sql*"], True),
        (["name=SQL [1]"], True),
        (["name!=sql*"], False),
        (["name=*", "nested.deep=7"], True),
        (["flag=false"], True),
        (["nested.many.x=b"], True),
        (["nothing="], True),
        (["name=sql*", "flag=true"], False),
    ],
)
def test_a_row_is_meant_if_all_conditions_hold(conditions: list[str], holds: bool) -> None:
    row = {
        "name": "SQL [1]",
        "flag": False,
        "nested": {"deep": 7, "many": [{"x": "a"}, {"x": "b"}]},
        "nothing": None,
    }

    assert Where(conditions).holds(row) is holds


@pytest.mark.parametrize("text", ["name", "=x", "na me=x"])
def test_a_condition_that_is_none_is_a_usage_error(text: str) -> None:
    with pytest.raises(CliError, match="write PATH=PATTERN") as caught:
        Where([text])

    assert caught.value.code == ExitCode.USAGE


def test_a_dry_run_tells_and_does_nothing(server: Simulator, connected: CommandLine) -> None:
    before = disabled(server)

    ran = connected("jobs", "disable", "--all", "--dry-run")

    assert ran.code == ExitCode.OK
    assert len(rows(ran.out)) == 12
    assert {row["result"] for row in rows(ran.out)} == {"would be done"}
    assert "disable: would be done with 12 jobs; nothing was done" in ran.err
    assert disabled(server) == before


def test_jobs_that_are_meant_are_disabled_and_enabled_again(
    server: Simulator, connected: CommandLine
) -> None:
    off = connected("jobs", "disable", "--all", "--yes")
    all_off = disabled(server)
    name = all_off[0]
    on = connected("jobs", "enable", "--where", f"name={name}", "--yes")

    assert (off.code, on.code) == (ExitCode.OK, ExitCode.OK), off.err + on.err
    assert len(all_off) == 12
    assert {row["result"] for row in rows(off.out)} == {"done"}
    assert name not in disabled(server)
    assert len(disabled(server)) == 11
    assert "disable: 12 of 12 jobs" in off.err


def test_jobs_are_started_and_stopped(server: Simulator, connected: CommandLine) -> None:
    server.configure(job_seconds=30.0)
    name = next(iter(server.world.collection("jobs")))["name"]
    started = connected("jobs", "start", "--where", f"name={name}", "--yes")
    stopped = connected("jobs", "stop", "--where", f"name={name}", "--yes")

    assert (started.code, stopped.code) == (ExitCode.OK, ExitCode.OK), started.err + stopped.err
    assert server.requests.count("StartJob") == 1
    assert server.requests.count("StopJob") == 1


def test_the_question_tells_the_number_and_nobody_to_ask_is_no_yes(
    server: Simulator, connected: CommandLine
) -> None:
    ran = connected("jobs", "start", "--all")

    assert ran.code == ExitCode.USAGE
    assert "Start 12 jobs on https://" in ran.error
    assert "add --yes" in ran.error
    assert server.requests.count("StartJob") == 0


@pytest.mark.parametrize("words", [(), ("--all", "--where", "name=x")])
def test_which_objects_are_meant_must_be_said(
    connected: CommandLine, words: tuple[str, ...]
) -> None:
    ran = connected("jobs", "disable", *words)

    assert ran.code == ExitCode.USAGE
    assert "--where PATH=PATTERN, or --all" in ran.error


def test_a_property_that_the_objects_have_not_is_a_usage_error(connected: CommandLine) -> None:
    ran = connected("jobs", "disable", "--where", "nmae=x", "--yes")

    assert ran.code == ExitCode.USAGE
    assert "--where nmae: jobs have no such property; they have: id, name" in ran.error


@pytest.mark.parametrize("condition", ["name.first!=x", "schedule.nmae!=x", "nmae!=x"])
def test_a_negated_condition_on_what_no_object_has_does_not_mean_all_of_them(
    server: Simulator, connected: CommandLine, condition: str
) -> None:
    ran = connected("jobs", "disable", "--where", condition, "--yes")

    assert ran.code == ExitCode.USAGE
    assert "have no such property" in ran.error
    assert server.requests.count("DisableJob") == 0


def test_a_property_that_only_later_objects_have_is_known(connected: CommandLine) -> None:
    everything = json.loads(connected("list", "repositories", "--output", "json").out)
    later = [one["name"] for one in everything if "share" in one]

    ran = connected("delete", "repositories", "--where", "share.sharePath!=", "--dry-run")

    assert "share" not in everything[0]
    assert ran.code == ExitCode.OK, ran.err
    assert [row["name"] for row in rows(ran.out)] == later != []


def test_a_job_whose_answer_was_lost_is_read(server: Simulator, connected: CommandLine) -> None:
    server.faults.add(operation="DisableJob", reset="after", times=2)

    ran = connected("jobs", "disable", "--all", "--yes")

    assert ran.code == ExitCode.OK, ran.err
    assert server.requests.count("DisableJob") == 12
    assert [row["reason"] for row in rows(ran.out)].count(
        "the answer was lost, and it is done"
    ) == 2


def test_a_start_whose_answer_was_lost_stays_unknown_and_is_not_repeated(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("jobs", "start", "--all", "--yes", "--journal", tmp_path / "j")
    server.faults.add(operation="StartJob", reset="after", times=1)
    first, second = connected(*words), connected(*words)

    assert (first.code, second.code) == (ExitCode.PARTIAL, ExitCode.PARTIAL)
    assert "1 unknown" in second.error
    assert server.requests.count("StartJob") == 12


@pytest.mark.parametrize("status", [408, 500, 507, 520, 524])
def test_a_start_that_was_performed_and_answered_with_an_error_is_unknown_and_not_repeated(
    server: Simulator, connected: CommandLine, tmp_path: Path, status: int
) -> None:
    words = ("jobs", "start", "--all", "--yes", "--journal", tmp_path / "j")
    server.faults.add(operation="StartJob", status=status, processed=True, times=12)
    first, second = connected(*words), connected(*words)

    assert (first.code, second.code) == (ExitCode.UNKNOWN, ExitCode.UNKNOWN)
    assert "0 of 12 jobs, 0 refused, 12 unknown" in first.error
    assert {row["result"] for row in rows(first.out)} == {"unknown"}
    assert all(f": {status} " in row["reason"] for row in rows(first.out))
    assert all(
        "UnknownError: This answer is a configured fault" in row["reason"]
        for row in rows(first.out)
    )
    assert server.requests.processed["StartJob"] == server.requests.received["StartJob"] == 12


def test_a_single_call_that_was_answered_with_an_error_tells_status_and_text(
    server: Simulator, connected: CommandLine
) -> None:
    job = next(iter(server.world.collection("jobs")))["id"]
    server.faults.add(operation="StartJob", status=500, processed=True)

    ran = connected("call", "StartJob", "-p", f"id={job}")

    assert ran.code == ExitCode.UNKNOWN
    assert (
        ": 500 server error: UnknownError: This answer is a configured fault; it was not sent"
        in ran.error
    )
    assert server.requests.count("StartJob") == 1


def test_objects_are_deleted_and_what_is_in_use_is_told(
    server: Simulator, connected: CommandLine
) -> None:
    ran = connected("delete", "credentials", "--all", "--yes")

    assert ran.code in (ExitCode.PARTIAL, ExitCode.REFUSED)
    failed = [row for row in rows(ran.out) if row["result"] == "failed"]
    assert failed
    assert all(row["reason"] for row in failed)
    assert "the table tells why" in ran.error


def test_a_journal_keeps_a_second_run_from_doing_it_twice(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("jobs", "start", "--all", "--yes", "--journal", tmp_path / "start.journal")
    server.faults.add(operation="StartJob", status=400, body=b"{}", times=2)
    first = connected(*words)
    second = connected(*words)

    assert first.code == ExitCode.PARTIAL
    assert "10 of 12 jobs, 2 refused" in first.error
    assert second.code == ExitCode.OK, second.err
    assert "12 of 12 jobs, 10 of them before" in second.err
    assert server.requests.count("StartJob") == 14


def test_the_result_can_be_json(connected: CommandLine) -> None:
    ran = connected("delete", "recovery_tokens", "--all", "--yes", "--output", "json")

    assert ran.code == ExitCode.OK, ran.err
    assert [one["result"] for one in json.loads(ran.out)] == ["done"] * 6


def test_what_the_api_cannot_delete_is_a_usage_error(connected: CommandLine) -> None:
    ran = connected("delete", "sessions", "--all", "--yes")

    assert ran.code == ExitCode.USAGE
    assert "objects of sessions cannot be deleted" in ran.error
