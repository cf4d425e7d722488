"""Which rows are asked for next: pure, against a list that behaves badly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiovbr.pages import Planner, Range


def read_all(rows: list[int], skip: int, size: int, maximum: int, holes: set[int]) -> list[int]:
    """Read a list whose server sends `maximum` rows at most, and none at all where a hole is."""
    planner = Planner(skip, size)
    seen: list[int] = []
    rest: Range | None = None
    for _ in range(10_000):
        asked = rest or planner.next_range()
        if asked is None:
            return seen
        got = rows[asked.skip : asked.skip + min(asked.limit, maximum)]
        if asked.skip in holes:
            got = []
        seen += got
        rest = planner.returned(asked, len(got), len(rows))
    raise AssertionError("it never ends")


@given(
    total=st.integers(0, 200),
    skip=st.integers(0, 210),
    size=st.integers(1, 60),
    maximum=st.integers(1, 60),
)
def test_every_row_is_read_once_whatever_the_server_sends_at_a_time(
    total: int, skip: int, size: int, maximum: int
) -> None:
    rows = list(range(total))
    assert read_all(rows, skip, size, maximum, set()) == rows[skip:]


def test_an_empty_page_before_the_total_is_not_the_end() -> None:
    rows = list(range(100))
    assert read_all(rows, 0, 10, 10, {30}) == rows[:30] + rows[40:]


def test_the_rest_of_a_short_page_is_asked_for_before_what_follows() -> None:
    planner = Planner(0, 10)
    first, second = planner.next_range(), planner.next_range()
    assert first is not None
    assert second is not None
    assert planner.returned(first, 10, 30) is None
    assert planner.returned(second, 4, 30) == Range(14, 6)
    assert planner.next_range() == Range(20, 10)


def test_the_servers_own_maximum_is_learned_from_the_first_page() -> None:
    planner = Planner(0, 500)
    first = planner.next_range()
    assert first is not None
    assert planner.returned(first, 200, 1000) is None
    assert [planner.next_range() for _ in range(5)] == [
        *(Range(skip, 200) for skip in (200, 400, 600, 800)),
        None,
    ]


def test_a_list_that_grows_is_read_to_its_new_end() -> None:
    planner = Planner(0, 10)
    first = planner.next_range()
    assert first is not None
    planner.returned(first, 10, 10)
    assert planner.next_range() is None
    planner.returned(first, 10, 15)
    assert planner.next_range() == Range(10, 10)


def test_without_a_total_a_short_page_is_the_end() -> None:
    planner = Planner(0, 10)
    first = planner.next_range()
    assert first is not None
    planner.returned(first, 10, None)
    second = planner.next_range()
    assert second == Range(10, 10)
    planner.returned(second, 3, None)
    assert planner.next_range() is None


@pytest.mark.parametrize(("skip", "size"), [(-1, 10), (0, 0), (0, -5)])
def test_an_impossible_page_is_refused(skip: int, size: int) -> None:
    with pytest.raises(ValueError, match="no page"):
        Planner(skip, size)
