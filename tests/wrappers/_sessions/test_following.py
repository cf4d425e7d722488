"""Sessions.follow: the log of a session as it is written."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._sessions.polling import PollPolicy
from aiovbr._sessions.sessions import Sessions
from aiovbr.errors import SessionTimeout
from aiovbr.testing import VirtualClock, run_virtual
from doubles import WithoutLists

if TYPE_CHECKING:
    from collections.abc import Callable

    import aiovbr
    from vbr_api.v1_1_rev0 import Api


@dataclass
class Connection(WithoutLists):
    """Serves a session that writes five records, one every 20 seconds, and then ends."""

    ids: bool = True
    ends: bool = True
    clock: VirtualClock = field(default_factory=VirtualClock)
    polling: PollPolicy = field(default_factory=PollPolicy)
    requests: int = 0

    @property
    def transport(self) -> Any:
        return self

    @property
    def seconds(self) -> float:
        return self.clock.monotonic() - 1000

    def operation(self, name: str) -> Any:
        async def call(transport: Any, session_id: str) -> Any:
            self.requests += 1
            await asyncio.sleep(0.01)
            if name.endswith("_logs"):
                records = [self.record(number) for number in range(5)]
                written = [record for record in records if self.seconds >= record.title * 20]
                return SimpleNamespace(records=written[::-1])
            state = "Stopped" if self.ends and self.seconds >= 80 else "Working"
            return SimpleNamespace(id=session_id, name="Job", state=state, result=None)

        return SimpleNamespace(call=call)

    def record(self, number: int) -> Any:
        return SimpleNamespace(id=100 - number if self.ids else None, title=number)


@pytest.mark.parametrize("ids", [True, False], ids=["with ids", "without"])
def test_each_record_is_yielded_once_oldest_first(ids: bool) -> None:
    async def main() -> None:
        connection = Connection(ids=ids)
        titles = [record.title async for record in Sessions(connection).follow("s")]
        assert titles == [0, 1, 2, 3, 4]
        assert connection.requests < 200

    run_virtual(main())


def test_records_are_yielded_as_they_are_written() -> None:
    async def main() -> None:
        connection = Connection()
        async for record in Sessions(connection).follow("s"):
            assert connection.seconds - record.title * 20 < 4

    run_virtual(main())


def test_records_written_at_the_end_are_not_lost() -> None:
    async def main() -> None:
        connection = Connection()
        await asyncio.sleep(500)
        titles = [record.title async for record in Sessions(connection).follow("s")]
        assert titles == [0, 1, 2, 3, 4]
        assert connection.requests == 2

    run_virtual(main())


def test_following_ends_after_its_timeout() -> None:
    async def main() -> None:
        connection = Connection(ends=False)
        seen: list[int] = []
        with pytest.raises(SessionTimeout, match="after 300 s"):
            seen.extend(
                [record.title async for record in Sessions(connection).follow("s", timeout=300)]
            )
        assert connection.seconds == pytest.approx(300, abs=1)

    run_virtual(main())


def test_a_closed_iterator_sends_no_further_request() -> None:
    async def main() -> None:
        connection = Connection()
        records = Sessions(connection).follow("s")
        async for record in records:
            assert record.title == 0
            break
        requests = connection.requests
        await records.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(records)
        assert connection.requests == requests
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtual(main())


@pytest.mark.asyncio
async def test_a_session_of_a_simulator_is_followed(
    connect: Callable[..., aiovbr.Connection[Api]],
) -> None:
    async with connect() as vbr:
        jobs = await vbr.paginate(vbr.api.jobs.get_all_jobs).all()
        job = next(job for job in jobs if not job.is_disabled)
        session = await vbr.api.jobs.start_job(job.id)
        followed = [record.title async for record in vbr.sessions.follow(session, timeout=60)]
        assert followed == [record.title for record in await vbr.sessions.logs(session)]
        assert followed
