"""`FlrSearchForResultSpec` of the API document."""

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

    from .flr_search_for_result_order_spec import FlrSearchForResultOrderSpec
    from .pagination_spec import PaginationSpec

_NAME = "FlrSearchForResultSpec"
_KNOWN = frozenset("pagination order".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrSearchForResultSpec(Model):
    """`FlrSearchForResultSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "pagination": "pagination",
        "order": "order",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    pagination: PaginationSpec | None = None
    order: FlrSearchForResultOrderSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("pagination")
        if v.__class__ is dict:
            self.pagination = _m.PaginationSpec.from_dict(v)
        else:
            self.pagination = v
            if v is None:
                n -= "pagination" not in d
            else:
                _note(d, "pagination", _NAME, "invalid")
        v = get("order")
        if v.__class__ is dict:
            self.order = _m.FlrSearchForResultOrderSpec.from_dict(v)
        else:
            self.order = v
            if v is None:
                n -= "order" not in d
            else:
                _note(d, "order", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.pagination is not None:
            d["pagination"] = _wire(self.pagination)
        if self.order is not None:
            d["order"] = _wire(self.order)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrSearchForResultSpec"]
