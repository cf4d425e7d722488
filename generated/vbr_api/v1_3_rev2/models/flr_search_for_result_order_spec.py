"""`FlrSearchForResultOrderSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_flr_browse_order_type import EFlrBrowseOrderType

_NAME = "FlrSearchForResultOrderSpec"
_KNOWN = frozenset("orderColumn orderAsc".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrSearchForResultOrderSpec(Model):
    """`FlrSearchForResultOrderSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "order_column": "orderColumn",
        "order_asc": "orderAsc",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    order_column: EFlrBrowseOrderType
    order_asc: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("orderColumn")
        if v.__class__ is str:
            self.order_column = _m.EFlrBrowseOrderType.table[v]
        else:
            self.order_column = v
            n -= _required(d, "orderColumn", _NAME)
        self.order_asc = v = get("orderAsc")
        if v.__class__ is not bool:
            if v is None:
                n -= "orderAsc" not in d
            else:
                _note(d, "orderAsc", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "orderColumn": self.order_column,
        }
        if self.order_asc is not None:
            d["orderAsc"] = self.order_asc
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrSearchForResultOrderSpec"]
