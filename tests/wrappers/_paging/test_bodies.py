"""Lists that page in their body: a made-up operation, as later revisions have them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from aiovbr._paging.bodies import asking_for, range_of
from aiovbr._paging.paginator import paginate
from aiovbr._paging.reader import Range
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual
from doubles import operation
from vbr_api.runtime import Model


@dataclass
class Filters(Model):
    """What `InventoryBrowserFilters` of 1.2-rev1 looks like."""

    pagination: dict[str, int] | None = None
    hierarchy_type: str | None = None
    additional_properties: dict[str, Any] | None = None
    wire_names: ClassVar[dict[str, str]] = {
        "pagination": "pagination",
        "hierarchy_type": "hierarchyType",
    }

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Filters:
        return cls(d.get("pagination"), d.get("hierarchyType"))

    def to_wire(self) -> dict[str, Any]:
        told = {"pagination": self.pagination, "hierarchyType": self.hierarchy_type}
        return {name: value for name, value in told.items() if value is not None}


@dataclass
class Flat(Filters):
    """Skip and limit beside the filters."""

    skip: int | None = None
    limit: int | None = None
    wire_names: ClassVar[dict[str, str]] = {"skip": "skip", "limit": "limit"}

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Flat:
        return cls(skip=d.get("skip"), limit=d.get("limit"))

    def to_wire(self) -> dict[str, Any]:
        return {"skip": self.skip, "limit": self.limit}


@dataclass
class Pagination:
    total: int


@dataclass
class Answer:
    data: list[int]
    pagination: Pagination


ASKED: list[tuple[str, Filters]] = []


async def browse(host: str, body: Filters) -> Answer:
    ASKED.append((host, body))
    assert body.pagination is not None
    skip, limit = body.pagination["skip"], body.pagination["limit"]
    return Answer(list(range(95))[skip : skip + min(limit, 40)], Pagination(95))


browse.operation = operation("POST", paging="body", id="BrowseThings")  # type: ignore[attr-defined]


def test_a_list_that_pages_in_its_body_is_read_like_any_other() -> None:
    async def main() -> None:
        ASKED.clear()
        body = Filters(hierarchy_type="HostsAndVms")
        assert await paginate(browse, "esx-1", body).all() == list(range(95))
        assert {host for host, _ in ASKED} == {"esx-1"}
        assert {asked.hierarchy_type for _, asked in ASKED} == {"HostsAndVms"}
        assert [asked.pagination and asked.pagination["skip"] for _, asked in ASKED] == [0, 40, 80]
        assert body.pagination is None  # the caller's stays as it is

    run_virtual(main())


def test_skip_and_limit_of_the_body_count() -> None:
    async def main() -> None:
        body = Filters({"skip": 5, "limit": 20})
        paged = paginate(browse, "esx-1", body=body)
        assert (await paged).items == list(range(5, 25))
        assert await paged.all() == list(range(5, 95))

    run_virtual(main())


def test_a_body_without_pagination_may_hold_skip_and_limit_itself() -> None:
    asked = asking_for(Flat(), Range(3, 4))
    assert (asked.skip, asked.limit) == (3, 4)
    assert range_of(asked) == (3, 4)


def test_a_list_that_pages_in_its_body_needs_one() -> None:
    with pytest.raises(ConfigurationError, match="BrowseThings pages in its body"):
        paginate(browse, "esx-1")  # type: ignore[call-arg]


def test_a_body_that_says_nothing_of_pages_is_refused() -> None:
    class Plain(Filters):
        wire_names: ClassVar[dict[str, str]] = {}

    with pytest.raises(ConfigurationError, match="says nothing of pages"):
        asking_for(Plain(), Range(0, 1))
