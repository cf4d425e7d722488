"""Following the log of a session."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

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
    """Serves a session that writes a record every 20 seconds, five in all, and then ends."""

    ids: bool = True
    ends: bool = True
    clock: VirtualClock = field(default_factory=VirtualClock)
    asked: int = 0

    @property
    def transport(self) -> Any:
        return self

    @property
    def seconds(self) -> float:
        return self.clock.monotonic() - 1000

    def operation(self, name: str) -> Any:
        async def call(transport: Any, session_id: str) -> Any:
            self.asked += 1
            await asyncio.sleep(0.01)
            if name.endswith("_logs"):
                records = [self.record(number) for number in range(5)]
                written = [one for one in records if self.seconds >= one.title * 20]
                return SimpleNamespace(records=written[::-1])
            state = "Stopped" if self.ends and self.seconds >= 80 else "Working"
            return SimpleNamespace(id=session_id, name="Job", state=state, result=None)

        return SimpleNamespace(call=call)

    def record(self, number: int) -> Any:
        return SimpleNamespace(id=100 - number if self.ids else None, title=number)


@pytest.mark.parametrize("ids", [True, False], ids=["with ids", "without"])
def test_each_record_comes_once_and_the_oldest_first(ids: bool) -> None:
    async def main() -> None:
        connection = Connection(ids=ids)
        titles = [record.title async for record in Sessions(connection).follow("s")]
        assert titles == [0, 1, 2, 3, 4]
        assert connection.asked < 200

    run_virtual(main())


def test_records_come_as_they_are_written() -> None:
    async def main() -> None:
        connection = Connection()
        async for record in Sessions(connection).follow("s"):
            assert connection.seconds - record.title * 20 < 4

    run_virtual(main())


def test_what_was_written_with_the_end_is_not_lost() -> None:
    async def main() -> None:
        connection = Connection()
        await asyncio.sleep(500)
        titles = [record.title async for record in Sessions(connection).follow("s")]
        assert titles == [0, 1, 2, 3, 4]
        assert connection.asked == 2

    run_virtual(main())


def test_following_has_an_end_of_its_own() -> None:
    async def main() -> None:
        connection = Connection(ends=False)
        seen: list[int] = []
        with pytest.raises(SessionTimeout, match="after 300 s"):
            seen.extend(
                [record.title async for record in Sessions(connection).follow("s", timeout=300)]
            )
        assert connection.seconds == pytest.approx(300, abs=1)

    run_virtual(main())


def test_leaving_early_leaves_nothing_running() -> None:
    async def main() -> None:
        following = Sessions(Connection()).follow("s")
        async for record in following:
            assert record.title == 0
            break
        await following.aclose()

    run_virtual(main())


@pytest.mark.asyncio
async def test_a_session_of_a_simulator_is_followed(
    connect: Callable[..., aiovbr.Connection[Api]],
) -> None:
    async with connect() as vbr:
        jobs = await vbr.paginate(vbr.api.jobs.get_all_jobs).all()
        job = next(one for one in jobs if not one.is_disabled)
        session = await vbr.api.jobs.start_job(job.id)
        followed = [record.title async for record in vbr.sessions.follow(session, timeout=60)]
        assert followed == [record.title for record in await vbr.sessions.logs(session)]
        assert followed
