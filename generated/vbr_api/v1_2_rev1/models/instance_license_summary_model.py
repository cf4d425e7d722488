"""`InstanceLicenseSummaryModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_license_package_type import ELicensePackageType
    from .instance_license_object_model import InstanceLicenseObjectModel
    from .instance_license_workload_model import InstanceLicenseWorkloadModel

_NAME = "InstanceLicenseSummaryModel"
_KNOWN = frozenset(
    "licensedInstancesNumber usedInstancesNumber newInstancesNumber rentalInstancesNumber objects workload package promoInstancesNumber licensedInstancesPromoIncludedNumber promoExpiresOn".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstanceLicenseSummaryModel(Model):
    """`InstanceLicenseSummaryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "licensed_instances_number": "licensedInstancesNumber",
        "used_instances_number": "usedInstancesNumber",
        "new_instances_number": "newInstancesNumber",
        "rental_instances_number": "rentalInstancesNumber",
        "objects": "objects",
        "workload": "workload",
        "package": "package",
        "promo_instances_number": "promoInstancesNumber",
        "licensed_instances_promo_included_number": "licensedInstancesPromoIncludedNumber",
        "promo_expires_on": "promoExpiresOn",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    licensed_instances_number: float
    used_instances_number: float
    new_instances_number: float
    rental_instances_number: float
    objects: list[InstanceLicenseObjectModel] | None = None
    workload: list[InstanceLicenseWorkloadModel] | None = None
    package: ELicensePackageType | None = None
    promo_instances_number: float | None = None
    licensed_instances_promo_included_number: float | None = None
    promo_expires_on: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.licensed_instances_number = v = get("licensedInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "licensedInstancesNumber", _NAME)
        self.used_instances_number = v = get("usedInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedInstancesNumber", _NAME)
        self.new_instances_number = v = get("newInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "newInstancesNumber", _NAME)
        self.rental_instances_number = v = get("rentalInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "rentalInstancesNumber", _NAME)
        v = get("objects")
        if v.__class__ is list:
            self.objects = _items(v, dict, _m.InstanceLicenseObjectModel.from_dict, _NAME)
        else:
            self.objects = v
            if v is None:
                n -= "objects" not in d
            else:
                _note(d, "objects", _NAME, "invalid")
        v = get("workload")
        if v.__class__ is list:
            self.workload = _items(v, dict, _m.InstanceLicenseWorkloadModel.from_dict, _NAME)
        else:
            self.workload = v
            if v is None:
                n -= "workload" not in d
            else:
                _note(d, "workload", _NAME, "invalid")
        v = get("package")
        if v.__class__ is str:
            self.package = _m.ELicensePackageType.table[v]
        else:
            self.package = v
            if v is None:
                n -= "package" not in d
            else:
                _note(d, "package", _NAME, "invalid")
        self.promo_instances_number = v = get("promoInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            if v is None:
                n -= "promoInstancesNumber" not in d
            else:
                _note(d, "promoInstancesNumber", _NAME, "invalid")
        self.licensed_instances_promo_included_number = v = get(
            "licensedInstancesPromoIncludedNumber"
        )
        if v.__class__ is not float and v.__class__ is not int:
            if v is None:
                n -= "licensedInstancesPromoIncludedNumber" not in d
            else:
                _note(d, "licensedInstancesPromoIncludedNumber", _NAME, "invalid")
        v = get("promoExpiresOn")
        if v.__class__ is str:
            self.promo_expires_on = _date_time(v, d, "promoExpiresOn", _NAME)
        else:
            self.promo_expires_on = v
            if v is None:
                n -= "promoExpiresOn" not in d
            else:
                _note(d, "promoExpiresOn", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "licensedInstancesNumber": self.licensed_instances_number,
            "usedInstancesNumber": self.used_instances_number,
            "newInstancesNumber": self.new_instances_number,
            "rentalInstancesNumber": self.rental_instances_number,
        }
        if self.objects is not None:
            d["objects"] = _wire(self.objects)
        if self.workload is not None:
            d["workload"] = _wire(self.workload)
        if self.package is not None:
            d["package"] = self.package
        if self.promo_instances_number is not None:
            d["promoInstancesNumber"] = self.promo_instances_number
        if self.licensed_instances_promo_included_number is not None:
            d["licensedInstancesPromoIncludedNumber"] = (
                self.licensed_instances_promo_included_number
            )
        if self.promo_expires_on is not None:
            d["promoExpiresOn"] = self.promo_expires_on
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstanceLicenseSummaryModel"]
