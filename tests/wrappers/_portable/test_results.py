"""The log of an import session has the result of each object."""

from __future__ import annotations

from typing import Any

from aiovbr.automation import KINDS, LogLine, State, derive_results, items

JOBS = items(KINDS["jobs"], {"jobs": [{"name": "Job 1"}, {"name": "Job 10"}, {"name": "Job 2"}]})


def states(log: list[LogLine], result: str = "Success", objects: Any = JOBS) -> list[State]:
    return [entry.state for entry in derive_results(objects, log, result=result, message="m")]


def line(title: str, status: str = "Succeeded", description: str = "") -> LogLine:
    return LogLine(status=status, title=title, description=description)


def test_each_object_has_the_status_of_the_record_that_quotes_it() -> None:
    log = [
        line("Importing 'Job 10'", "Failed", "no such repository"),
        line("Importing 'Job 1'"),
        line("Importing 'Job 2'", "Warning", "exists already"),
    ]

    results = derive_results(JOBS, log, result="Warning", message="m")

    assert [entry.state for entry in results] == [State.IMPORTED, State.FAILED, State.DIFFERS]
    assert [entry.reason for entry in results] == [
        "",
        "Importing 'Job 10': no such repository",
        "Importing 'Job 2': exists already",
    ]


def test_a_name_without_quotes_is_found_and_not_within_a_longer_one() -> None:
    log = [line("Import of Job 10 failed", "Failed"), line("Import of Job 1 done")]

    assert states(log)[:2] == [State.IMPORTED, State.FAILED]


def test_an_object_that_a_successful_session_does_not_name_was_imported() -> None:
    assert states([]) == [State.IMPORTED] * 3


def test_an_object_that_a_failed_session_does_not_name_is_unknown() -> None:
    results = derive_results(JOBS, [line("'Job 1'", "Failed")], result="Failed", message="broken")

    assert [entry.state for entry in results] == [State.FAILED, State.UNKNOWN, State.UNKNOWN]
    assert "broken" in results[1].reason


def test_a_session_without_a_result_settles_nothing() -> None:
    assert {entry.state for entry in derive_results(JOBS, [], result=None, message="")} == {
        State.UNKNOWN
    }


def test_a_record_can_name_credentials_by_a_user_that_is_unique() -> None:
    document = {
        "credentials": [
            {"tag": "t1", "username": "root"},
            {"tag": "t2", "username": "admin"},
            {"tag": "t3", "username": "admin"},
        ]
    }
    objects = items(KINDS["credentials"], document)

    log = [line("user 'root'", "Failed"), line("user 'admin'", "Failed")]

    assert states(log, "Warning", objects) == [State.FAILED, State.UNKNOWN, State.UNKNOWN]
