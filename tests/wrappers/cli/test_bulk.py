"""Actions on many objects: listed, confirmed, done once, and reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._input.where import Where
from aiovbr.cli.error_lines import CliError
from aiovbr.cli.exit_codes import ExitCode
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
    return sorted(
        record["name"] for record in server.world.collection("jobs") if record["isDisabled"]
    )


@pytest.fixture
def server(simulators: Servers) -> Simulator:
    return simulators(seed=1, size=SIZE, session_seconds=0.02)


@pytest.fixture
def connected(server: Simulator, cli: CommandLine) -> CommandLine:
    return cli.connected_to(server)


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
def test_a_row_matches_if_all_conditions_hold(conditions: list[str], holds: bool) -> None:
    row = {
        "name": "SQL [1]",
        "flag": False,
        "nested": {"deep": 7, "many": [{"x": "a"}, {"x": "b"}]},
        "nothing": None,
    }

    assert Where(conditions).holds(row) is holds


@pytest.mark.parametrize("text", ["name", "=x", "na me=x"])
def test_an_invalid_condition_is_a_usage_error(text: str) -> None:
    with pytest.raises(CliError, match="Write PATH=PATTERN") as caught:
        Where([text])

    assert caught.value.code == ExitCode.USAGE


def test_a_dry_run_lists_the_objects_and_changes_nothing(
    server: Simulator, connected: CommandLine
) -> None:
    before = disabled(server)

    result = connected("jobs", "disable", "--all", "--dry-run")

    assert result.code == ExitCode.OK
    assert len(rows(result.out)) == 12
    assert {row["result"] for row in rows(result.out)} == {"would be done"}
    assert "disable: would apply to 12 jobs; nothing was done" in result.err
    assert disabled(server) == before


def test_matching_jobs_are_disabled_and_enabled_again(
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


def test_the_question_contains_the_number_and_no_terminal_means_no(
    server: Simulator, connected: CommandLine
) -> None:
    result = connected("jobs", "start", "--all")

    assert result.code == ExitCode.USAGE
    assert "Start 12 jobs on https://" in result.error
    assert "add --yes" in result.error
    assert server.requests.count("StartJob") == 0


@pytest.mark.parametrize("words", [(), ("--all", "--where", "name=x")])
def test_objects_must_be_selected(connected: CommandLine, words: tuple[str, ...]) -> None:
    result = connected("jobs", "disable", *words)

    assert result.code == ExitCode.USAGE
    assert "--where PATH=PATTERN, or --all" in result.error


def test_an_unknown_property_in_a_condition_is_a_usage_error(connected: CommandLine) -> None:
    result = connected("jobs", "disable", "--where", "nmae=x", "--yes")

    assert result.code == ExitCode.USAGE
    assert "--where nmae: jobs have no such property. Properties: id, name" in result.error


@pytest.mark.parametrize("condition", ["name.first!=x", "schedule.nmae!=x", "nmae!=x"])
def test_a_negated_condition_on_an_unknown_property_does_not_match_all_objects(
    server: Simulator, connected: CommandLine, condition: str
) -> None:
    result = connected("jobs", "disable", "--where", condition, "--yes")

    assert result.code == ExitCode.USAGE
    assert "have no such property" in result.error
    assert server.requests.count("DisableJob") == 0


def test_a_property_of_later_objects_only_is_known(connected: CommandLine) -> None:
    everything = json.loads(connected("list", "repositories", "--output", "json").out)
    later = [record["name"] for record in everything if "share" in record]

    result = connected("delete", "repositories", "--where", "share.sharePath!=", "--dry-run")

    assert "share" not in everything[0]
    assert result.code == ExitCode.OK, result.err
    assert [row["name"] for row in rows(result.out)] == later != []


def test_a_lost_response_about_a_job_is_settled_by_reading(
    server: Simulator, connected: CommandLine
) -> None:
    server.faults.add(operation="DisableJob", reset="after", times=2)

    result = connected("jobs", "disable", "--all", "--yes")

    assert result.code == ExitCode.OK, result.err
    assert server.requests.count("DisableJob") == 12
    assert [row["reason"] for row in rows(result.out)].count(
        "the response was lost; the action was done"
    ) == 2


def test_a_start_with_a_lost_response_stays_unknown_and_is_not_repeated(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("jobs", "start", "--all", "--yes", "--journal", tmp_path / "j")
    server.faults.add(operation="StartJob", reset="after", times=1)
    first, second = connected(*words), connected(*words)

    assert (first.code, second.code) == (ExitCode.PARTIAL, ExitCode.PARTIAL)
    assert "1 unknown" in second.error
    assert server.requests.count("StartJob") == 12


@pytest.mark.parametrize("status", [408, 500, 507, 520, 524])
def test_a_processed_start_with_an_error_response_is_unknown_and_not_repeated(
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


def test_a_call_with_an_error_response_prints_status_and_text(
    server: Simulator, connected: CommandLine
) -> None:
    job = next(iter(server.world.collection("jobs")))["id"]
    server.faults.add(operation="StartJob", status=500, processed=True)

    result = connected("call", "StartJob", "-p", f"id={job}")

    assert result.code == ExitCode.UNKNOWN
    assert (
        ": 500 server error: UnknownError: This answer is a configured fault; it was not sent"
        in result.error
    )
    assert server.requests.count("StartJob") == 1


def test_objects_are_deleted_and_refusals_have_reasons(
    server: Simulator, connected: CommandLine
) -> None:
    result = connected("delete", "credentials", "--all", "--yes")

    assert result.code in (ExitCode.PARTIAL, ExitCode.REFUSED)
    failed = [row for row in rows(result.out) if row["result"] == "failed"]
    assert failed
    assert all(row["reason"] for row in failed)
    assert "The table has the reasons" in result.error


def test_a_second_run_with_the_journal_skips_finished_objects(
    server: Simulator, connected: CommandLine, tmp_path: Path
) -> None:
    words = ("jobs", "start", "--all", "--yes", "--journal", tmp_path / "start.journal")
    server.faults.add(operation="StartJob", status=400, body=b"{}", times=2)
    first = connected(*words)
    second = connected(*words)

    assert first.code == ExitCode.PARTIAL
    assert "10 of 12 jobs, 2 refused" in first.error
    assert second.code == ExitCode.OK, second.err
    assert "12 of 12 jobs, 10 of them by earlier runs" in second.err
    assert server.requests.count("StartJob") == 14


def test_the_result_can_be_json(connected: CommandLine) -> None:
    result = connected("delete", "recovery_tokens", "--all", "--yes", "--output", "json")

    assert result.code == ExitCode.OK, result.err
    assert [row["result"] for row in json.loads(result.out)] == ["done"] * 6


def test_a_list_without_delete_is_a_usage_error(connected: CommandLine) -> None:
    result = connected("delete", "sessions", "--all", "--yes")

    assert result.code == ExitCode.USAGE
    assert "the API cannot delete objects of sessions" in result.error
