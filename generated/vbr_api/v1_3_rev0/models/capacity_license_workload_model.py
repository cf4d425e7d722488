"""`CapacityLicenseWorkloadModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_capacity_license_object_type import ECapacityLicenseObjectType

_NAME = "CapacityLicenseWorkloadModel"
_KNOWN = frozenset("name usedCapacityTb type instanceId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CapacityLicenseWorkloadModel(Model):
    """`CapacityLicenseWorkloadModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "used_capacity_tb": "usedCapacityTb",
        "type": "type",
        "instance_id": "instanceId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    used_capacity_tb: float
    type: ECapacityLicenseObjectType
    instance_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.used_capacity_tb = v = get("usedCapacityTb")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedCapacityTb", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECapacityLicenseObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("instanceId")
        if v.__class__ is str:
            self.instance_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "instanceId", _NAME, "invalid")
        else:
            self.instance_id = v
            n -= _required(d, "instanceId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "usedCapacityTb": self.used_capacity_tb,
            "type": self.type,
            "instanceId": self.instance_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CapacityLicenseWorkloadModel"]
