"""Cursors: a list resumes from them, even after it changed."""

from __future__ import annotations

import random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiovbr._paging.cursor import Cursor, Trail
from aiovbr._paging.reader import ListPosition, Reader
from aiovbr.errors import ConfigurationError
from drifting import DriftingList


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    total=st.integers(0, 150),
    read=st.integers(0, 160),
    keys=st.sampled_from([10**6, 50]),
    changes=st.integers(0, 30),
)
def test_a_list_that_changed_meanwhile_resumes_without_loss(
    seed: int, total: int, read: int, keys: int, changes: int
) -> None:
    listed = DriftingList(random.Random(seed), total, keys)
    reader, trail = Reader(0, 30, stable=True), Trail(ListPosition(0))
    seen: list[int] = []
    while len(seen) < read and not reader.finished:
        window = listed.window(reader.next_range())
        fresh = reader.join(window) or []
        assert window.ids is not None
        assert window.keys is not None
        fresh = fresh[: read - len(seen)]
        seen += [window.ids[index] for index in fresh]
        if fresh:
            trail.record(
                [window.ids[index] for index in fresh],
                [window.keys[index] for index in fresh],
                window.requested.skip + fresh[-1] + 1,
                last=reader.finished and len(seen) < read,
            )
    text = str(Cursor("GetAllThings", "", trail.position()))
    listed.change(changes, changes)
    again = Reader(0, 30, stable=True, position=Cursor.parse(text).position)
    while not again.finished:
        window = listed.window(again.next_range())
        assert window.ids is not None
        seen += [window.ids[index] for index in again.join(window) or ()]
    # Without any of the rows around it, the position cannot be found again; drift reports that.
    if not again.drift.unproven:
        assert len(seen) == len(set(seen))
        assert listed.throughout <= set(seen)
    elif changes < 4:
        assert total < 20


def test_a_cursor_is_equal_after_a_round_trip_through_text() -> None:
    ids = [UUID(int=n).int for n in range(50)]
    trail = Trail(ListPosition(7))
    trail.record(ids, [f"k{n // 2}" for n in range(50)], 57)
    cursor = Cursor("GetAllJobs", "abc", trail.position())
    assert Cursor.parse(str(cursor)) == cursor
    assert len(cursor.position.anchors) == 20
    assert [key for _, key in cursor.position.open] == ["k24", "k24"]


def test_a_text_id_that_looks_like_a_uuid_stays_a_text() -> None:
    text = str(UUID(int=7))
    cursor = Cursor("GetThings", "f", ListPosition(2, ((text, None), (UUID(int=8).int, None))))
    assert Cursor.parse(str(cursor)) == cursor


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"v": 99}', '{"v": 1, "anchors": 3}'])
def test_a_text_that_is_not_a_cursor_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="not a cursor"):
        Cursor.parse(text)
