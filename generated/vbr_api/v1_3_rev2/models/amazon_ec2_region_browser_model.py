"""`AmazonEC2RegionBrowserModel` of the API document."""

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

    from .amazon_vpc_browser_model import AmazonVPCBrowserModel

_NAME = "AmazonEC2RegionBrowserModel"
_KNOWN = frozenset("regionId vpcs instanceTypes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonEC2RegionBrowserModel(Model):
    """`AmazonEC2RegionBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "region_id": "regionId",
        "vpcs": "vpcs",
        "instance_types": "instanceTypes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    region_id: str | None = None
    vpcs: list[AmazonVPCBrowserModel] | None = None
    instance_types: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            if v is None:
                n -= "regionId" not in d
            else:
                _note(d, "regionId", _NAME, "invalid")
        v = get("vpcs")
        if v.__class__ is list:
            self.vpcs = _items(v, dict, _m.AmazonVPCBrowserModel.from_dict, _NAME)
        else:
            self.vpcs = v
            if v is None:
                n -= "vpcs" not in d
            else:
                _note(d, "vpcs", _NAME, "invalid")
        v = get("instanceTypes")
        if v.__class__ is list:
            self.instance_types = _items(v, str, None, _NAME)
        else:
            self.instance_types = v
            if v is None:
                n -= "instanceTypes" not in d
            else:
                _note(d, "instanceTypes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.region_id is not None:
            d["regionId"] = self.region_id
        if self.vpcs is not None:
            d["vpcs"] = _wire(self.vpcs)
        if self.instance_types is not None:
            d["instanceTypes"] = self.instance_types
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonEC2RegionBrowserModel"]
