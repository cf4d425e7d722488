"""An import's report is true at any moment, however the import ends."""

from __future__ import annotations

import asyncio
import sqlite3
from types import SimpleNamespace
from typing import Any

import pytest

import vbr_api
from aiovbr.automation import (
    KINDS,
    Importer,
    ImportJournal,
    ImportStopped,
    Item,
    LogLine,
    Progress,
    State,
    Step,
    Target,
    items,
    plan_steps,
)
from aiovbr.errors import (
    AuthError,
    ConnectError,
    ConnectionLost,
    DecodeError,
    OutcomeUnknown,
    Overloaded,
    SessionTimeout,
    error_from,
)
from vbr_api.runtime import Response

REFUSED = error_from(
    vbr_api.load("1.1-rev0").catalog.OPERATIONS["ImportJobs"],
    Response(400, {}, b'{"errorCode":"X","message":"not like this"}'),
)


class FakeAutomation:
    """A server that does as the test says; sessions end at the second look."""

    def __init__(self, **failures: Any) -> None:
        self.failures = failures
        self.started: list[str] = []
        self.looks: list[str] = []
        self.sent: dict[str, dict[str, Any]] = {}
        self.result = "Success"
        self.lines: list[LogLine] = []
        self.running = asyncio.Event()

    async def look(self, kind: str) -> Target:
        """It has what was told of, and nothing that a log names as failed."""
        self.looks.append(kind)
        return Target(kind=KINDS[kind], document=self.has(kind))

    def has(self, kind: str) -> dict[str, Any]:
        failed = {line.title.strip("'") for line in self.lines if line.status == "Failed"}
        sent = self.sent.get(kind, {})
        return {
            key: [one for one in value if not failed & set(one.values())]
            for key, value in sent.items()
        }

    def bare(self, kind: str, document: dict[str, Any]) -> list[Item]:
        return items(KINDS[kind], document)

    async def identities(self, _kind: str, _ids: Any) -> dict[str, str]:
        return {}

    async def start_import(self, kind: str, document: dict[str, Any]) -> Any:
        self.started.append(kind)
        if kind in self.failures:
            raise self.failures[kind]
        self.sent[kind] = document
        return SimpleNamespace(id=f"session of {kind}", progress_percent=None)

    async def wait(self, session: Any, *, on_progress: Any, **_: Any) -> Any:
        on_progress(SimpleNamespace(progress_percent=40))
        self.running.set()
        await asyncio.sleep(0)
        if "wait" in self.failures:
            await self.failures["wait"]()
        result = SimpleNamespace(result=self.result, message="as told")
        return SimpleNamespace(id=session.id, result=result)

    async def log(self, _session: Any) -> list[LogLine]:
        if "log" in self.failures:
            raise self.failures["log"]
        return self.lines


def steps() -> list[Step]:
    return plan_steps(
        {
            "credentials": {"credentials": [{"tag": "c1"}, {"tag": "c2"}]},
            "managedServers": {"viHosts": [{"name": "vc"}]},
            "jobs": {"jobs": [{"name": "j"}]},
        }
    )


def importer(fake: FakeAutomation, **options: Any) -> Importer:
    return Importer(fake, steps(), **options)  # type: ignore[arg-type]


def states(made: Importer) -> dict[str, str]:
    return {one.name: str(one.state) for one in made.report.results}


@pytest.mark.asyncio
async def test_every_step_is_sent_once_in_order_and_told() -> None:
    fake = FakeAutomation()
    told: list[Progress] = []

    report = await importer(fake, on_progress=told.append).run()

    assert fake.started == ["credentials", "managedServers", "jobs"]
    assert report.complete
    assert report.sessions == [(kind, f"session of {kind}") for kind in fake.started]
    assert [(one.kind, one.phase, one.percent) for one in told[:3]] == [
        ("credentials", "start", 0),
        ("credentials", "running", 40),
        ("credentials", "done", 100),
    ]
    assert told[2].imported == told[2].total == 2


@pytest.mark.asyncio
async def test_nothing_is_reported_as_imported_before_it_is() -> None:
    with ImportJournal() as journal:
        made = importer(FakeAutomation(), journal=journal)

        assert set(states(made).values()) == {"not sent"}


@pytest.mark.asyncio
async def test_a_journal_of_its_own_is_closed_and_one_that_is_given_is_not() -> None:
    own = importer(FakeAutomation())
    report = await own.run()
    assert own.report.results == report.results
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        own._journal.sessions()

    with ImportJournal() as journal:
        await importer(FakeAutomation(), journal=journal).run()
        assert journal.sessions()


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (REFUSED, State.FAILED),
        (OutcomeUnknown("no answer"), State.UNKNOWN),
        (ConnectionLost("reset"), State.UNKNOWN),
        (DecodeError("not JSON"), State.UNKNOWN),
        (ConnectError("no route"), State.NOT_SENT),
        (AuthError("expired"), State.NOT_SENT),
        (Overloaded("queue"), State.NOT_SENT),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.asyncio
async def test_an_error_of_the_request_decides_what_its_objects_are(
    error: Exception, state: State
) -> None:
    made = importer(FakeAutomation(managedServers=error))

    with pytest.raises(ImportStopped) as caught:
        await made.run()

    assert caught.value.__cause__ is error
    assert states(made) == {"c1": "imported", "c2": "imported", "vc": str(state), "j": "not sent"}
    assert caught.value.report.results == made.report.results


@pytest.mark.asyncio
async def test_a_refused_request_does_not_stop_an_import_that_goes_on_after_errors() -> None:
    made = importer(FakeAutomation(managedServers=REFUSED), continue_on_error=True)

    report = await made.run()

    assert states(made) == {"c1": "imported", "c2": "imported", "vc": "failed", "j": "imported"}
    assert "not like this" in report.results[2].reason


@pytest.mark.asyncio
async def test_an_object_that_failed_stops_later_kinds() -> None:
    fake = FakeAutomation()
    fake.result = "Warning"
    fake.lines = [
        LogLine(status="Failed", title="'c1'", description="exists"),
        LogLine(status="Succeeded", title="'c2'"),
    ]
    made = importer(fake)

    report = await made.run()

    assert fake.started == ["credentials"]
    assert states(made) == {"c1": "failed", "c2": "imported", "vc": "not sent", "j": "not sent"}
    assert report.stopped == "not every object of credentials was imported"


@pytest.mark.asyncio
async def test_a_session_that_does_not_end_leaves_its_objects_unknown() -> None:
    async def never_ends() -> None:
        raise SessionTimeout(SimpleNamespace(id="x", name="n", state="Working"), 5)

    made = importer(FakeAutomation(wait=never_ends))

    with pytest.raises(ImportStopped, match="still Working after 5 s"):
        await made.run()

    assert states(made)["c1"] == "unknown"
    assert "session of credentials was still running" in made.report.results[0].reason


@pytest.mark.asyncio
async def test_a_log_that_cannot_be_read_leaves_the_session_s_own_result() -> None:
    made = importer(FakeAutomation(log=ConnectionLost("reset")))

    with pytest.raises(ImportStopped):
        await made.run()

    assert states(made)["c1"] == "imported"


@pytest.mark.asyncio
async def test_a_cancelled_import_knows_what_was_under_way() -> None:
    async def runs_for_ever() -> None:
        await asyncio.Event().wait()

    fake = FakeAutomation(wait=runs_for_ever)
    made = importer(fake)
    task = asyncio.create_task(made.run())
    await fake.running.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task

    assert states(made) == {"c1": "unknown", "c2": "unknown", "vc": "not sent", "j": "not sent"}
    assert made.report.stopped == "interrupted"


@pytest.mark.asyncio
async def test_draining_lets_the_running_session_end_and_sends_no_other() -> None:
    fake = FakeAutomation()
    made = importer(fake)
    made.on_progress = lambda progress: made.drain() if progress.phase == "running" else None

    report = await made.run()

    assert fake.started == ["credentials"]
    assert states(made) == {"c1": "imported", "c2": "imported", "vc": "not sent", "j": "not sent"}
    assert report.results[-1].reason == "interrupted"
