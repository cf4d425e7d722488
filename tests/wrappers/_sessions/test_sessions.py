"""Waiting for a VBR session in memory, in virtual time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from aiovbr._sessions.polling import PollPolicy
from aiovbr._sessions.sessions import Sessions
from aiovbr.errors import SessionFailed, SessionTimeout
from aiovbr.testing import VirtualClock, run_virtual
from doubles import WithoutLists

ID = UUID(int=5)


@dataclass
class Connection(WithoutLists):
    """Serves one session that ends after a number of reads."""

    reads: int = 3
    result: str = "Success"
    clock: VirtualClock = field(default_factory=VirtualClock)
    polling: PollPolicy = field(default_factory=PollPolicy)
    requests: list[tuple[str, Any]] = field(default_factory=list)
    logs_fail: bool = False
    stop_fails: bool = False
    stop_hangs: bool = False

    @property
    def transport(self) -> Any:
        return self

    def operation(self, name: str) -> Any:
        async def call(transport: Any, session_id: Any) -> Any:
            self.requests.append((name, session_id))
            if name.endswith("_logs"):
                if self.logs_fail:
                    raise SessionTimeout(self.session("Working"), 0)
                newest_first = [
                    record("three", "Failed"),
                    record("two", "Warning"),
                    record("one", "Succeeded"),
                ]
                return SimpleNamespace(records=newest_first)
            if name.startswith("stop"):
                if self.stop_hangs:
                    await asyncio.sleep(1000)
                if self.stop_fails:
                    raise SessionTimeout(self.session("Working"), 0)
                return None
            over = len([1 for requested, _ in self.requests if requested == name]) > self.reads
            return self.session("stopped" if over else "Working")

        return SimpleNamespace(call=call)

    def session(self, state: str) -> Any:
        over = state == "stopped"
        result = SimpleNamespace(result=self.result, message="it broke") if over else None
        return SimpleNamespace(
            id=ID, name="Import", state=state, progress_percent=40, result=result
        )


def record(title: str, status: str) -> Any:
    return SimpleNamespace(title=title, status=status)


def test_a_wait_ends_with_the_session() -> None:
    async def main() -> None:
        connection = Connection()
        seen: list[str] = []
        ended = await Sessions(connection).wait(
            ID, on_progress=lambda session: seen.append(session.state)
        )
        assert ended.state == "stopped"
        assert seen == ["Working"] * 3 + ["stopped"]
        assert {name for name, _ in connection.requests} == {"get_session"}

    run_virtual(main())


def test_sessions_of_imports_are_read_with_their_own_operations() -> None:
    async def main() -> None:
        connection = Connection()
        sessions = Sessions(connection)
        await sessions.wait(connection.session("Working"), automation=True)
        await sessions.stop(ID, automation=True)
        assert {name for name, _ in connection.requests} == {
            "get_automation_session",
            "stop_automation_session",
        }
        assert {session_id for _, session_id in connection.requests} == {ID}

    run_virtual(main())


def test_a_failed_session_raises_an_error_with_its_failed_records() -> None:
    async def main() -> None:
        with pytest.raises(
            SessionFailed, match=r"Import .* failed: it broke; failed: three"
        ) as caught:
            await Sessions(Connection(result="FAILED")).wait(ID)
        assert [failed.title for failed in caught.value.records] == ["three"]

    run_virtual(main())


def test_a_failed_session_is_returned_without_raise_on_failure() -> None:
    async def main() -> None:
        ended = await Sessions(Connection(result="Failed")).wait(ID, raise_on_failure=False)
        assert ended.result.result == "Failed"

    run_virtual(main())


def test_a_log_that_cannot_be_read_does_not_hide_the_failure() -> None:
    async def main() -> None:
        with pytest.raises(SessionFailed) as caught:
            await Sessions(Connection(result="Failed", logs_fail=True)).wait(ID)
        assert caught.value.records == []

    run_virtual(main())


def test_log_records_are_returned_oldest_first() -> None:
    async def main() -> None:
        records = await Sessions(Connection()).logs(ID)
        assert [record.title for record in records] == ["one", "two", "three"]

    run_virtual(main())


def test_a_wait_ends_after_its_timeout() -> None:
    async def main() -> None:
        connection = Connection(reads=10**9)
        loop = asyncio.get_running_loop()
        started = loop.time()
        with pytest.raises(SessionTimeout, match="still Working after 60 s; it continues"):
            await Sessions(connection).wait(ID, timeout=60)
        assert loop.time() - started == pytest.approx(60, abs=0.1)

    run_virtual(main())


@pytest.mark.slow
def test_a_long_session_costs_few_reads() -> None:
    async def main() -> None:
        connection = Connection(reads=10**9)
        with pytest.raises(SessionTimeout):
            await Sessions(connection).wait(ID)
        assert len(connection.requests) < 86_400 / 15 + 60

    run_virtual(main())


@pytest.mark.parametrize("stop", [True, False])
def test_a_cancelled_wait_stops_the_session_only_with_stop_on_cancel(stop: bool) -> None:
    async def main() -> None:
        connection = Connection(reads=100)
        waiting = asyncio.ensure_future(Sessions(connection).wait(ID, stop_on_cancel=stop))
        await asyncio.sleep(2)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert (("stop_session", ID) in connection.requests) is stop

    run_virtual(main())


@pytest.mark.parametrize("problem", ["stop_fails", "stop_hangs"])
def test_a_cancelled_wait_is_cancelled_even_if_the_session_cannot_be_stopped(problem: str) -> None:
    async def main() -> None:
        connection = Connection(reads=100)
        setattr(connection, problem, True)
        waiting = asyncio.ensure_future(Sessions(connection).wait(ID, stop_on_cancel=True))
        await asyncio.sleep(2)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert ("stop_session", ID) in connection.requests

    run_virtual(main())
