"""`UnixPackageResult` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .pagination_result import PaginationResult
    from .unix_package_model import UnixPackageModel

_NAME = "UnixPackageResult"
_KNOWN = frozenset("data pagination".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnixPackageResult(Model):
    """`UnixPackageResult`."""

    wire_names: ClassVar[dict[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    data: list[UnixPackageModel] | None = None
    pagination: PaginationResult | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("data")
        if v.__class__ is list:
            self.data = _items(v, dict, _m.UnixPackageModel.from_dict, _NAME)
        else:
            self.data = v
            if v is None:
                n -= "data" not in d
            else:
                _note(d, "data", _NAME, "invalid")
        v = get("pagination")
        if v.__class__ is dict:
            self.pagination = _m.PaginationResult.from_dict(v)
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
        d: dict[str, Any] = {}
        if self.data is not None:
            d["data"] = _wire(self.data)
        if self.pagination is not None:
            d["pagination"] = _wire(self.pagination)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnixPackageResult"]
