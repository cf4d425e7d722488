"""Pauses between two reads of a session: pure."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr import PollPolicy
from aiovbr._sessions.deletion import wait_gone
from aiovbr.errors import ConfigurationError, StillThere
from aiovbr.testing import VirtualClock, run_virtual


@given(waited=st.floats(0, 1e6))
def test_a_read_is_late_by_a_tenth_of_the_duration_and_at_most_fifteen_seconds(
    waited: float,
) -> None:
    delay = PollPolicy().delay(waited)
    assert 0.5 <= delay <= 15.0
    assert delay <= max(0.5, waited * 0.1)


@pytest.mark.parametrize(
    ("arguments", "field"),
    [({"first": 0.0}, "first=0"), ({"first": 20.0}, "last=15"), ({"share": -1.0}, "share=-1")],
)
def test_a_policy_out_of_range_is_an_error_that_names_the_field(
    arguments: dict[str, float], field: str
) -> None:
    with pytest.raises(ConfigurationError, match=field):
        PollPolicy(**arguments)


def test_reads_follow_the_pauses_of_the_policy() -> None:
    async def main() -> None:
        reads: list[float] = []
        clock = VirtualClock()

        async def read() -> None:
            reads.append(clock.monotonic())

        with pytest.raises(StillThere):
            await wait_gone(read, clock, PollPolicy(first=2.0, last=4.0, share=1.0), 12)
        assert [round(after - before, 3) for before, after in itertools.pairwise(reads)] == [
            2.0,
            2.0,
            4.0,
            4.0,
        ]

    run_virtual(main())
