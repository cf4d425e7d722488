"""The report of an import is correct at any moment, after every kind of end."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

import vbr_api
from aiovbr.automation import (
    KINDS,
    Importer,
    ImportJournal,
    ImportTarget,
    Item,
    LogLine,
    Progress,
    State,
    Step,
    items,
    plan_steps,
)
from aiovbr.errors import (
    AuthError,
    ConnectError,
    ConnectionLost,
    DecodeError,
    ImportStopped,
    JournalError,
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
    """A server with the failures of a test; sessions end at the second poll."""

    def __init__(self, **failures: Any) -> None:
        self.failures = failures
        self.started: list[str] = []
        self.reads: list[str] = []
        self.sent: dict[str, dict[str, Any]] = {}
        self.result = "Success"
        self.lines: list[LogLine] = []
        self.running = asyncio.Event()

    async def read_target(self, kind: str) -> ImportTarget:
        """Return the sent objects, without those that the log names as failed."""
        self.reads.append(kind)
        return ImportTarget(kind=KINDS[kind], document=self.has(kind))

    def has(self, kind: str) -> dict[str, Any]:
        failed = {line.title.strip("'") for line in self.lines if line.status == "Failed"}
        sent = self.sent.get(kind, {})
        return {
            key: [item for item in value if not failed & set(item.values())]
            for key, value in sent.items()
        }

    def items_without_secrets(self, kind: str, document: dict[str, Any]) -> list[Item]:
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
        result = SimpleNamespace(result=self.result, message="as configured")
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


def create_importer(fake: FakeAutomation, **options: Any) -> Importer:
    return Importer(fake, steps(), **options)  # type: ignore[arg-type]


def states(importer: Importer) -> dict[str, str]:
    return {result.name: str(result.state) for result in importer.report.results}


@pytest.mark.asyncio
async def test_every_step_is_sent_once_in_order_with_progress() -> None:
    fake = FakeAutomation()
    progress: list[Progress] = []

    report = await create_importer(fake, on_progress=progress.append).run()

    assert fake.started == ["credentials", "managedServers", "jobs"]
    assert report.complete
    assert report.sessions == [(kind, f"session of {kind}") for kind in fake.started]
    assert [(event.kind, event.phase, event.percent) for event in progress[:3]] == [
        ("credentials", "start", 0),
        ("credentials", "running", 40),
        ("credentials", "done", 100),
    ]
    assert progress[2].imported == progress[2].total == 2


@pytest.mark.asyncio
async def test_nothing_is_reported_as_imported_before_it_is() -> None:
    with ImportJournal() as journal:
        importer = create_importer(FakeAutomation(), journal=journal)

        assert set(states(importer).values()) == {"not sent"}


@pytest.mark.asyncio
async def test_an_importer_closes_only_the_journal_that_it_created() -> None:
    own = create_importer(FakeAutomation())
    report = await own.run()
    assert own.report.results == report.results
    with pytest.raises(JournalError, match="closed"):
        own._journal.sessions()

    with ImportJournal() as journal:
        await create_importer(FakeAutomation(), journal=journal).run()
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
async def test_an_error_of_the_request_decides_the_state_of_its_objects(
    error: Exception, state: State
) -> None:
    importer = create_importer(FakeAutomation(managedServers=error))

    with pytest.raises(ImportStopped) as caught:
        await importer.run()

    assert caught.value.__cause__ is error
    assert states(importer) == {
        "c1": "imported",
        "c2": "imported",
        "vc": str(state),
        "j": "not sent",
    }
    assert caught.value.report.results == importer.report.results


@pytest.mark.asyncio
async def test_a_refused_request_does_not_stop_an_import_with_continue_on_error() -> None:
    importer = create_importer(FakeAutomation(managedServers=REFUSED), continue_on_error=True)

    report = await importer.run()

    assert states(importer) == {"c1": "imported", "c2": "imported", "vc": "failed", "j": "imported"}
    assert "not like this" in report.results[2].reason


@pytest.mark.asyncio
async def test_an_object_that_failed_stops_later_kinds() -> None:
    fake = FakeAutomation()
    fake.result = "Warning"
    fake.lines = [
        LogLine(status="Failed", title="'c1'", description="exists"),
        LogLine(status="Succeeded", title="'c2'"),
    ]
    importer = create_importer(fake)

    report = await importer.run()

    assert fake.started == ["credentials"]
    assert states(importer) == {"c1": "failed", "c2": "imported", "vc": "not sent", "j": "not sent"}
    assert report.stopped == "not every object of credentials was imported"


@pytest.mark.asyncio
async def test_a_session_that_does_not_end_leaves_its_objects_unknown() -> None:
    async def never_ends() -> None:
        raise SessionTimeout(SimpleNamespace(id="x", name="n", state="Working"), 5)

    importer = create_importer(FakeAutomation(wait=never_ends))

    with pytest.raises(ImportStopped, match="still Working after 5 s"):
        await importer.run()

    assert states(importer)["c1"] == "unknown"
    assert "session of credentials was still running" in importer.report.results[0].reason


@pytest.mark.asyncio
async def test_a_log_that_cannot_be_read_leaves_the_session_s_own_result() -> None:
    importer = create_importer(FakeAutomation(log=ConnectionLost("reset")))

    with pytest.raises(ImportStopped):
        await importer.run()

    assert states(importer)["c1"] == "imported"


@pytest.mark.asyncio
async def test_the_objects_in_flight_of_a_cancelled_import_are_unknown() -> None:
    async def never_returns() -> None:
        await asyncio.Event().wait()

    fake = FakeAutomation(wait=never_returns)
    importer = create_importer(fake)
    task = asyncio.create_task(importer.run())
    await fake.running.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task

    assert states(importer) == {"c1": "unknown", "c2": "unknown", "vc": "not sent", "j": "not sent"}
    assert importer.report.stopped == "interrupted"


@pytest.mark.asyncio
async def test_after_drain_the_running_session_ends_and_no_other_starts() -> None:
    fake = FakeAutomation()
    importer = create_importer(fake)
    importer.on_progress = lambda progress: (
        importer.drain() if progress.phase == "running" else None
    )

    report = await importer.run()

    assert fake.started == ["credentials"]
    assert states(importer) == {
        "c1": "imported",
        "c2": "imported",
        "vc": "not sent",
        "j": "not sent",
    }
    assert report.results[-1].reason == "interrupted"
