"""`CloudMachineModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_machines_protection_group_objects_model import CloudMachinesProtectionGroupObjectsModel
from .e_cloud_machines_object_type import ECloudMachinesObjectType

if TYPE_CHECKING:
    from typing import Self

_NAME = "CloudMachineModel"
_KNOWN = frozenset("type name objectId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudMachineModel(CloudMachinesProtectionGroupObjectsModel):
    """`CloudMachineModel`, a CloudMachinesProtectionGroupObjectsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "name": "name",
        "object_id": "objectId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudMachinesObjectType | None = ECloudMachinesObjectType.MACHINE
    name: str | None = None
    object_id: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudMachinesObjectType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.object_id = v = get("objectId")
        if v.__class__ is not str:
            if v is None:
                n -= "objectId" not in d
            else:
                _note(d, "objectId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.type is not None:
            d["type"] = self.type
        if self.name is not None:
            d["name"] = self.name
        if self.object_id is not None:
            d["objectId"] = self.object_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudMachineModel"]
