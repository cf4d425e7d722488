"""Lists that page in their body: an operation in memory, like those of later revisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from aiovbr._paging.bodies import body_for_range, requested_range
from aiovbr._paging.paginator import paginate
from aiovbr._paging.reader import Range
from aiovbr.errors import ConfigurationError
from aiovbr.testing import run_virtual
from doubles import operation
from vbr_api.runtime import Model


@dataclass
class Filters(Model):
    """A body with the form of `InventoryBrowserFilters` of 1.2-rev1."""

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
        document = {"pagination": self.pagination, "hierarchyType": self.hierarchy_type}
        return {name: value for name, value in document.items() if value is not None}


@dataclass
class Flat(Filters):
    """A body with skip and limit beside the filters."""

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
class ThingsPage:
    data: list[int]
    pagination: Pagination


REQUESTS: list[tuple[str, Filters]] = []


async def browse(host: str, body: Filters) -> ThingsPage:
    REQUESTS.append((host, body))
    assert body.pagination is not None
    skip, limit = body.pagination["skip"], body.pagination["limit"]
    return ThingsPage(list(range(95))[skip : skip + min(limit, 40)], Pagination(95))


browse.operation = operation("POST", paging="body", id="BrowseThings")  # type: ignore[attr-defined]


def test_a_list_that_pages_in_its_body_is_read_to_its_end() -> None:
    async def main() -> None:
        REQUESTS.clear()
        body = Filters(hierarchy_type="HostsAndVms")
        assert await paginate(browse, "esx-1", body).all() == list(range(95))
        assert {host for host, _ in REQUESTS} == {"esx-1"}
        assert {body.hierarchy_type for _, body in REQUESTS} == {"HostsAndVms"}
        skips = [sent.pagination and sent.pagination["skip"] for _, sent in REQUESTS]
        assert skips == [0, 40, 80]
        assert body.pagination is None  # the caller's body is not changed

    run_virtual(main())


def test_skip_and_limit_of_the_body_set_start_and_page_size() -> None:
    async def main() -> None:
        body = Filters({"skip": 5, "limit": 20})
        paged = paginate(browse, "esx-1", body=body)
        assert (await paged).items == list(range(5, 25))
        assert await paged.all() == list(range(5, 95))

    run_virtual(main())


def test_a_body_without_pagination_gets_skip_and_limit_as_properties() -> None:
    body = body_for_range(Flat(), Range(3, 4))
    assert (body.skip, body.limit) == (3, 4)
    assert requested_range(body) == (3, 4)


def test_a_list_that_pages_in_its_body_is_refused_without_a_body() -> None:
    with pytest.raises(ConfigurationError, match="BrowseThings pages in its body"):
        paginate(browse, "esx-1")  # type: ignore[call-arg]


def test_a_body_without_properties_for_paging_is_refused() -> None:
    class Plain(Filters):
        wire_names: ClassVar[dict[str, str]] = {}

    with pytest.raises(ConfigurationError, match="Plain has no properties for paging"):
        body_for_range(Plain(), Range(0, 1))
