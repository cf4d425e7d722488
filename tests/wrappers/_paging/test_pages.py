"""Ranges that a reader requests and rows that it yields, on lists that change."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aiovbr._paging.reader import Range, Reader, Window
from aiovbr.errors import ConfigurationError
from drifting import DriftingList


def read_all(
    reader: Reader,
    listed: DriftingList,
    *,
    prefetch: int = 0,
    inserts: int = 0,
    deletes: int = 0,
    block: int = 1,
) -> list[int]:
    """Read a list that changes with every response; responses arrive in any order."""
    seen: list[int] = []
    ahead: deque[list[Range | Window]] = deque()

    def respond(rows: Range) -> Window:
        listed.change(inserts, deletes, block)
        return listed.window(rows)

    for _ in range(5000):
        if reader.finished:
            return seen
        waiting = [slot for slot in ahead if isinstance(slot[0], Range)]
        for slot in listed.rng.sample(waiting, listed.rng.randrange(len(waiting) + 1)):
            assert isinstance(slot[0], Range)
            slot[0] = respond(slot[0])
        if ahead and not reader.searching:
            head = ahead[0][0]
            window = ahead[0][0] = respond(head) if isinstance(head, Range) else head
            fresh = reader.join(window)
            if fresh is not None:
                ahead.popleft()
        else:
            window = respond(reader.next_range())
            fresh = reader.join(window)
        if fresh is not None:
            assert window.ids is not None
            seen += [window.ids[index] for index in fresh]
        while len(ahead) < prefetch:
            more = reader.range_ahead()
            if more is None:
                break
            ahead.append([more])
    raise AssertionError("the reader never reaches the end")


@pytest.mark.slow
@settings(max_examples=500, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    total=st.integers(0, 300),
    size=st.integers(1, 80),
    prefetch=st.integers(0, 8),
    inserts=st.integers(0, 3),
    deletes=st.integers(0, 3),
    block=st.sampled_from([1, 1, 1, 5, 40]),
    keys=st.sampled_from([10**6, 200, 60]),
)
@example(seed=0, total=288, size=1, prefetch=6, inserts=2, deletes=2, block=5, keys=60)
def test_no_row_that_existed_throughout_is_missed_and_none_is_read_twice(
    seed: int,
    total: int,
    size: int,
    prefetch: int,
    inserts: int,
    deletes: int,
    block: int,
    keys: int,
) -> None:
    listed = DriftingList(random.Random(seed), total, keys)
    # A page must bring more rows than a change inserts, or the reader never reaches the end.
    reader = Reader(0, max(size, 4 * inserts + 24), stable=True)
    seen = read_all(
        reader, listed, prefetch=prefetch, inserts=inserts, deletes=deletes, block=block
    )
    assert len(seen) == len(set(seen))
    assert listed.throughout <= set(seen)
    assert reader.drift.unproven == 0
    assert not reader.drift.harmful


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    total=st.integers(0, 400),
    size=st.integers(1, 60),
    prefetch=st.integers(0, 8),
    inserts=st.integers(0, 2),
    deletes=st.integers(0, 2),
    block=st.sampled_from([1, 1, 5, 40]),
    keys=st.sampled_from([1, 2, 3, 7, 20]),
)
def test_runs_much_longer_than_a_page_lose_no_row(
    seed: int,
    total: int,
    size: int,
    prefetch: int,
    inserts: int,
    deletes: int,
    block: int,
    keys: int,
) -> None:
    listed = DriftingList(random.Random(seed), total, keys)
    reader = Reader(0, max(size, 4 * inserts + 24), stable=True)
    seen = read_all(
        reader, listed, prefetch=prefetch, inserts=inserts, deletes=deletes, block=block
    )
    assert len(seen) == len(set(seen))
    assert listed.throughout <= set(seen)
    assert reader.drift.unproven == 0


@pytest.mark.parametrize("steady", [True, False])
@pytest.mark.parametrize("prefetch", [0, 8])
@pytest.mark.parametrize("keys", [1, 2, 3, 5, 10, 50, 500, 10**6])
def test_rows_that_rank_alike_at_most_double_the_rows_sent(
    keys: int, prefetch: int, steady: bool
) -> None:
    """5,000 rows in pages of 500 need 10 responses, whatever the number of rows of equal rank."""
    listed = DriftingList(random.Random(1), 5000, keys=keys, steady_ties=steady)
    reader = Reader(0, 500, stable=True)
    assert len(read_all(reader, listed, prefetch=prefetch)) == 5000
    assert listed.answers <= 20
    assert listed.sent <= 2 * 5000
    assert reader.drift.unproven == 0


def test_a_run_longer_than_the_remembered_rows_yields_no_row_twice() -> None:
    listed = DriftingList(random.Random(1), 25_000, keys=1)
    listed.maximum = 10**6
    reader = Reader(0, 500, stable=True)
    seen = read_all(reader, listed, inserts=1, deletes=1)
    assert len(seen) == len(set(seen))
    assert listed.throughout <= set(seen)


@settings(max_examples=100, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    total=st.integers(0, 200),
    skip=st.integers(0, 210),
    size=st.integers(1, 60),
    maximum=st.integers(1, 60),
    prefetch=st.integers(0, 5),
    stable=st.booleans(),
)
def test_every_row_is_read_once_in_order_for_any_page_size_of_the_server(
    seed: int, total: int, skip: int, size: int, maximum: int, prefetch: int, stable: bool
) -> None:
    listed = DriftingList(random.Random(seed), total, maximum=maximum, steady_ties=True)
    expected = [row.id for row in sorted(listed.rows, key=lambda row: (row.key, row.id))]
    reader = Reader(skip, size, stable=stable)
    assert read_all(reader, listed, prefetch=prefetch) == expected[skip:]
    assert reader.drift.read_again == 0 or maximum < 8


def blind_window(listed: list[int], requested: Range, maximum: int = 10**6) -> Window:
    count = len(listed[requested.skip : requested.skip + min(requested.limit, maximum)])
    return Window(requested, count, len(listed))


def read_blind(rows: list[int], holes: set[int], size: int = 10, maximum: int = 10**6) -> list[int]:
    """Read rows without identities from a server that sends an empty page at each hole."""
    reader, seen = Reader(0, size), list[int]()
    for _ in range(1000):
        if reader.finished:
            return seen
        requested = reader.next_range()
        window = blind_window(rows, requested, 0 if requested.skip in holes else maximum)
        seen += [rows[requested.skip + index] for index in reader.join(window) or ()]
    raise AssertionError("the reader never reaches the end")


@given(total=st.integers(0, 100), size=st.integers(1, 30), maximum=st.integers(1, 30))
def test_rows_without_an_id_are_read_by_position(total: int, size: int, maximum: int) -> None:
    rows = list(range(total))
    assert read_blind(rows, set(), size, maximum) == rows


def test_an_empty_page_before_the_total_is_not_the_end() -> None:
    rows = list(range(100))
    assert read_blind(rows, {30}) == rows[:30] + rows[40:]


def test_an_empty_page_before_the_total_is_requested_again() -> None:
    listed = DriftingList(random.Random(1), 100)
    reader, seen, empty = Reader(0, 20, stable=True), list[int](), 2
    while not reader.finished:
        window = listed.window(reader.next_range())
        if len(seen) >= 40 and empty:
            empty -= 1
            window = Window(window.requested, 0, 100, [], [])
        fresh = reader.join(window)
        assert window.ids is not None
        seen += [window.ids[index] for index in fresh or ()]
    assert sorted(seen) == sorted(listed.throughout)
    assert reader.drift.unproven == 0


def test_a_short_page_does_not_set_the_page_size_for_good() -> None:
    listed = DriftingList(random.Random(1), 200)
    reader = Reader(0, 50, stable=True)
    listed.maximum = 5
    reader.join(listed.window(reader.next_range()))
    listed.maximum = 1000
    while not reader.finished:
        reader.join(listed.window(reader.next_range()))
    assert listed.answers < 10


def test_a_renamed_row_loses_no_other_row() -> None:
    listed = DriftingList(random.Random(1), 100)
    reader = Reader(0, 20, stable=True)
    first = listed.window(reader.next_range())
    assert first.ids is not None
    seen = [first.ids[index] for index in reader.join(first) or ()]
    # One of the rows that were read moves to the end.
    moved = seen[5]
    listed.rows = [row._replace(key="z") if row.id == moved else row for row in listed.rows]
    seen += read_all(reader, listed)
    assert sorted(seen) == sorted(listed.throughout)


def test_a_run_longer_than_the_largest_page_is_reported() -> None:
    listed = DriftingList(random.Random(1), 100, keys=1, maximum=20)
    reader = Reader(0, 50, stable=True)
    seen = read_all(reader, listed)
    assert len(seen) == len(set(seen))
    assert reader.drift.unproven > 0
    assert reader.drift.harmful


def test_drift_without_a_stable_order_is_reported() -> None:
    listed = DriftingList(random.Random(1), 100)
    reader = Reader(0, 20)
    seen = read_all(reader, listed, inserts=1, deletes=1)
    assert len(seen) == len(set(seen))
    assert reader.drift.harmful
    assert reader.drift.moved


def test_an_unchanged_list_shows_no_drift() -> None:
    for stable in (True, False):
        reader = Reader(0, 20, stable=stable)
        read_all(reader, DriftingList(random.Random(1), 100), prefetch=4)
        assert not reader.drift.noticed


def test_a_list_that_was_replaced_is_read_from_its_start() -> None:
    listed = DriftingList(random.Random(1), 100)
    reader = Reader(0, 20, stable=True)
    reader.join(listed.window(reader.next_range()))
    listed.rows.clear()
    listed.change(70, 0)
    assert sorted(read_all(reader, listed)) == sorted(row.id for row in listed.rows)
    assert reader.drift.unproven == 0


def test_ranges_ahead_stop_at_the_total() -> None:
    listed = DriftingList(random.Random(1), 100)
    reader = Reader(0, 40, stable=True)
    assert reader.range_ahead() is None
    reader.join(listed.window(reader.next_range()))
    assert [reader.range_ahead() for _ in range(3)] == [Range(30, 40), Range(60, 40), None]


def test_a_list_that_grows_is_read_to_its_new_end() -> None:
    listed = DriftingList(random.Random(1), 10)
    reader = Reader(0, 20)
    window = replace(listed.window(reader.next_range()), total=11)
    reader.join(window)
    assert not reader.finished


@pytest.mark.parametrize(("skip", "size"), [(-1, 10), (0, 0), (0, -5)])
def test_an_impossible_page_is_refused(skip: int, size: int) -> None:
    with pytest.raises(ConfigurationError, match="no page"):
        Reader(skip, size)
