"""`InstanceLicenseWorkloadModel` of the API document."""

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

    from .e_license_platform_type import ELicensePlatformType

_NAME = "InstanceLicenseWorkloadModel"
_KNOWN = frozenset(
    "name displayName hostName usedInstancesNumber type instanceId platformType canBeRevoked".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstanceLicenseWorkloadModel(Model):
    """`InstanceLicenseWorkloadModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "display_name": "displayName",
        "host_name": "hostName",
        "used_instances_number": "usedInstancesNumber",
        "type": "type",
        "instance_id": "instanceId",
        "platform_type": "platformType",
        "can_be_revoked": "canBeRevoked",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    display_name: str | None = None
    host_name: str
    used_instances_number: float
    type: str
    instance_id: UUID
    platform_type: ELicensePlatformType
    can_be_revoked: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        self.used_instances_number = v = get("usedInstancesNumber")
        if v.__class__ is not float and v.__class__ is not int:
            n -= _required(d, "usedInstancesNumber", _NAME)
        self.type = v = get("type")
        if v.__class__ is not str:
            n -= _required(d, "type", _NAME)
        v = get("instanceId")
        if v.__class__ is str:
            self.instance_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "instanceId", _NAME, "invalid")
        else:
            self.instance_id = v
            n -= _required(d, "instanceId", _NAME)
        v = get("platformType")
        if v.__class__ is str:
            self.platform_type = _m.ELicensePlatformType.table[v]
        else:
            self.platform_type = v
            n -= _required(d, "platformType", _NAME)
        self.can_be_revoked = v = get("canBeRevoked")
        if v.__class__ is not bool:
            n -= _required(d, "canBeRevoked", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "hostName": self.host_name,
            "usedInstancesNumber": self.used_instances_number,
            "type": self.type,
            "instanceId": self.instance_id,
            "platformType": self.platform_type,
            "canBeRevoked": self.can_be_revoked,
        }
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstanceLicenseWorkloadModel"]
