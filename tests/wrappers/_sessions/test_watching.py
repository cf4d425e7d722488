"""Waiting for many sessions at once, and for the end of a deletion."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._bulk.bulk import Bulk
from aiovbr._paging.paginator import paginate
from aiovbr._sessions.deletion import wait_gone
from aiovbr._sessions.polling import PollPolicy
from aiovbr._sessions.sessions import Sessions
from aiovbr.errors import FailureGroup, NotFoundError, SessionFailed, SessionTimeout, StillThere
from aiovbr.testing import VirtualClock, run_virtual
from doubles import answer, operation

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

START = datetime(2024, 1, 1, tzinfo=UTC)


@dataclass
class Server:
    """Serves sessions that end one after the other, a minute apart."""

    count: int = 100
    others: int = 0
    clock: VirtualClock = field(default_factory=VirtualClock)
    polling: PollPolicy = field(default_factory=PollPolicy)
    lists: int = 0
    gets: int = 0
    zones: bool = True
    failed: frozenset[int] = frozenset()

    @property
    def transport(self) -> Any:
        return self

    def session(self, number: int) -> Any:
        over = self.clock.monotonic() >= 1000 + 60 * (number + 1)
        result = "Failed" if number in self.failed else "Success"
        created = START + timedelta(seconds=number)
        return SimpleNamespace(
            id=str(number),
            name=f"s{number}",
            state="Stopped" if over else "Working",
            creation_time=created if self.zones or number % 2 else created.replace(tzinfo=None),
            result=SimpleNamespace(result=result, message="") if over else None,
        )

    def operation(self, name: str) -> Any:
        async def list_all(_: Any, *, skip: int, limit: int, **filters: Any) -> Any:
            assert "created_after_filter" in filters
            self.lists += 1
            await asyncio.sleep(0.01)
            rows = [self.session(number) for number in range(self.count + self.others)]
            rows.reverse()
            pagination = SimpleNamespace(total=len(rows))
            return SimpleNamespace(data=rows[skip : skip + limit], pagination=pagination)

        async def get(_: Any, session_id: str) -> Any:
            self.gets += 1
            await asyncio.sleep(0.01)
            return self.session(int(session_id))

        async def logs(_: Any, session_id: str) -> Any:
            return SimpleNamespace(records=[])

        calls = {"get_all_sessions": list_all, "get_session": get, "get_session_logs": logs}
        return SimpleNamespace(call=calls[name])

    def paginate(self, operation: Any, **filters: Any) -> Any:
        return paginate(operation, **filters)

    def bulk(self, operation: Any, inputs: Any) -> Any:
        return Bulk(operation, inputs)

    @property
    def ids(self) -> list[Any]:
        return [str(number) for number in range(self.count)]


@pytest.mark.slow
def test_many_sessions_are_read_from_their_list() -> None:
    async def main() -> None:
        server = Server()
        ended = await Sessions(server).wait_all(server.ids)
        assert [session.id for session in ended] == server.ids
        assert {session.state for session in ended} == {"Stopped"}
        assert server.gets <= 100 + 5
        assert server.lists < 500

    run_virtual(main())


@pytest.mark.slow
def test_a_list_that_is_too_long_is_not_read() -> None:
    async def main() -> None:
        server = Server(count=2, others=5000)
        await Sessions(server).wait_all(server.ids)
        assert server.lists < server.gets

    run_virtual(main())


def test_sessions_whose_times_do_not_compare_are_read_one_by_one() -> None:
    async def main() -> None:
        server = Server(count=6, zones=False)
        await Sessions(server).wait_all(server.ids)
        assert server.lists == 0

    run_virtual(main())


def test_failed_sessions_are_raised_together_after_all_have_ended() -> None:
    async def main() -> None:
        server = Server(count=5, failed=frozenset({1, 3}))
        with pytest.raises(FailureGroup, match="2 of 5 sessions failed") as caught:
            await Sessions(server).wait_all(server.ids)
        assert {type(error) for error in caught.value.exceptions} == {SessionFailed}
        assert len(await Sessions(server).wait_all(server.ids, raise_on_failure=False)) == 5

    run_virtual(main())


def test_a_wait_for_many_sessions_ends_after_its_timeout() -> None:
    async def main() -> None:
        server = Server(count=5)
        with pytest.raises(SessionTimeout, match="after 90 s"):
            await Sessions(server).wait_all(server.ids, timeout=90)

    run_virtual(main())


def test_progress_is_reported_of_sessions_that_have_not_ended() -> None:
    async def main() -> None:
        server = Server(count=3)
        seen: list[str] = []
        await Sessions(server).wait_all(
            server.ids, on_progress=lambda session: seen.append(session.id)
        )
        assert seen.count("0") < seen.count("1") < seen.count("2")

    run_virtual(main())


def test_a_wait_for_no_session_ends_at_once() -> None:
    async def main() -> None:
        assert await Sessions(Server()).wait_all([]) == []

    run_virtual(main())


def test_wait_gone_returns_once_the_object_is_not_found() -> None:
    async def main() -> None:
        left = [1, 2, 3]

        async def read() -> int:
            if not left:
                raise NotFoundError(operation(), answer(404))
            return left.pop()

        await wait_gone(read, VirtualClock(), PollPolicy(), 60)
        assert not left

    run_virtual(main())


def test_an_object_that_stays_raises_an_error_after_the_timeout() -> None:
    async def main() -> None:
        async def read() -> int:
            return 1

        with pytest.raises(StillThere, match="after 60 s"):
            await wait_gone(read, VirtualClock(), PollPolicy(), 60)

    run_virtual(main())


@pytest.mark.asyncio
async def test_sessions_of_a_simulator_are_awaited_together(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]]
) -> None:
    async with connect() as vbr:
        jobs = (await vbr.api.jobs.get_all_jobs(limit=20)).data
        sessions = [await vbr.api.jobs.start_job(job.id) for job in jobs if not job.is_disabled]
        ended = await vbr.sessions.wait_all(sessions, timeout=30, raise_on_failure=False)
        assert [session.id for session in ended] == [session.id for session in sessions]
        assert {str(session.state) for session in ended} == {"Stopped"}
