"""`InventoryBrowserFilters` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .filter_expression_model import FilterExpressionModel
    from .pagination_filter import PaginationFilter
    from .sort_expression_model import SortExpressionModel

_NAME = "InventoryBrowserFilters"
_KNOWN = frozenset("pagination filter sorting hierarchyType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InventoryBrowserFilters(Model):
    """`InventoryBrowserFilters`."""

    wire_names: ClassVar[dict[str, str]] = {
        "pagination": "pagination",
        "filter": "filter",
        "sorting": "sorting",
        "hierarchy_type": "hierarchyType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    pagination: PaginationFilter | None = None
    filter: FilterExpressionModel | None = None
    sorting: SortExpressionModel | None = None
    hierarchy_type: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("pagination")
        if v.__class__ is dict:
            self.pagination = _m.PaginationFilter.from_dict(v)
        else:
            self.pagination = v
            if v is None:
                n -= "pagination" not in d
            else:
                _note(d, "pagination", _NAME, "invalid")
        v = get("filter")
        if v.__class__ is dict:
            self.filter = _m.FilterExpressionModel.from_dict(v)
        else:
            self.filter = v
            if v is None:
                n -= "filter" not in d
            else:
                _note(d, "filter", _NAME, "invalid")
        v = get("sorting")
        if v.__class__ is dict:
            self.sorting = _m.SortExpressionModel.from_dict(v)
        else:
            self.sorting = v
            if v is None:
                n -= "sorting" not in d
            else:
                _note(d, "sorting", _NAME, "invalid")
        self.hierarchy_type = v = get("hierarchyType")
        if v.__class__ is not str:
            if v is None:
                n -= "hierarchyType" not in d
            else:
                _note(d, "hierarchyType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.pagination is not None:
            d["pagination"] = _wire(self.pagination)
        if self.filter is not None:
            d["filter"] = _wire(self.filter)
        if self.sorting is not None:
            d["sorting"] = _wire(self.sorting)
        if self.hierarchy_type is not None:
            d["hierarchyType"] = self.hierarchy_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InventoryBrowserFilters"]
