"""`FlrBrowseFolderSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .flr_browse_filtration_model import FlrBrowseFiltrationModel
    from .flr_browse_order_spec import FlrBrowseOrderSpec
    from .pagination_spec import PaginationSpec

_NAME = "FlrBrowseFolderSpec"
_KNOWN = frozenset("path filter order pagination".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrBrowseFolderSpec(Model):
    """`FlrBrowseFolderSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "filter": "filter",
        "order": "order",
        "pagination": "pagination",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    filter: FlrBrowseFiltrationModel | None = None
    order: FlrBrowseOrderSpec | None = None
    pagination: PaginationSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        v = get("filter")
        if v.__class__ is dict:
            self.filter = _m.FlrBrowseFiltrationModel.from_dict(v)
        else:
            self.filter = v
            if v is None:
                n -= "filter" not in d
            else:
                _note(d, "filter", _NAME, "invalid")
        v = get("order")
        if v.__class__ is dict:
            self.order = _m.FlrBrowseOrderSpec.from_dict(v)
        else:
            self.order = v
            if v is None:
                n -= "order" not in d
            else:
                _note(d, "order", _NAME, "invalid")
        v = get("pagination")
        if v.__class__ is dict:
            self.pagination = _m.PaginationSpec.from_dict(v)
        else:
            self.pagination = v
            if v is None:
                n -= "pagination" not in d
            else:
                _note(d, "pagination", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "path": self.path,
        }
        if self.filter is not None:
            d["filter"] = _wire(self.filter)
        if self.order is not None:
            d["order"] = _wire(self.order)
        if self.pagination is not None:
            d["pagination"] = _wire(self.pagination)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrBrowseFolderSpec"]
