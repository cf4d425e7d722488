"""`CapacityLicenseSummaryModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .capacity_license_object_model import CapacityLicenseObjectModel
    from .capacity_license_workload_model import CapacityLicenseWorkloadModel

_NAME = "CapacityLicenseSummaryModel"
_KNOWN = frozenset("licensedCapacityTb usedCapacityTb objects workload".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CapacityLicenseSummaryModel(Model):
    """`CapacityLicenseSummaryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "licensed_capacity_tb": "licensedCapacityTb",
        "used_capacity_tb": "usedCapacityTb",
        "objects": "objects",
        "workload": "workload",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    licensed_capacity_tb: float
    used_capacity_tb: float
    objects: list[CapacityLicenseObjectModel] | None = None
    workload: list[CapacityLicenseWorkloadModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.licensed_capacity_tb = v = get("licensedCapacityTb")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "licensedCapacityTb", _NAME)
        self.used_capacity_tb = v = get("usedCapacityTb")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedCapacityTb", _NAME)
        v = get("objects")
        if v.__class__ is list:
            self.objects = _items(v, dict, _m.CapacityLicenseObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            if v is None:
                n -= "objects" not in d
            else:
                _note(d, "objects", _NAME, "invalid")
        v = get("workload")
        if v.__class__ is list:
            self.workload = _items(v, dict, _m.CapacityLicenseWorkloadModel.from_dict, _NAME)
        else:
            self.workload = v
            if v is None:
                n -= "workload" not in d
            else:
                _note(d, "workload", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "licensedCapacityTb": self.licensed_capacity_tb,
            "usedCapacityTb": self.used_capacity_tb,
        }
        if self.objects is not None:
            d["objects"] = _wire(self.objects)
        if self.workload is not None:
            d["workload"] = _wire(self.workload)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CapacityLicenseSummaryModel"]
