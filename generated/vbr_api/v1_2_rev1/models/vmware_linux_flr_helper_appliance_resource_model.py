"""`VmwareLinuxFlrHelperApplianceResourceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel

_NAME = "VmwareLinuxFlrHelperApplianceResourceModel"
_KNOWN = frozenset("type host resourcePool network".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """`VmwareLinuxFlrHelperApplianceResourceModel`, a LinuxFlrHelperApplianceResourceModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "host": "host",
        "resource_pool": "resourcePool",
        "network": "network",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrPlatformType = EFlrPlatformType.VMWARE
    host: InventoryObjectModel
    resource_pool: InventoryObjectModel
    network: InventoryObjectModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrPlatformType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("host")
        if v.__class__ is dict:
            self.host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.host = v
            n -= _required(d, "host", _NAME)
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.InventoryObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            n -= _required(d, "resourcePool", _NAME)
        v = get("network")
        if v.__class__ is dict:
            self.network = _m.InventoryObjectModel.from_dict(v)
        else:
            self.network = v
            n -= _required(d, "network", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "host": _wire(self.host),
            "resourcePool": _wire(self.resource_pool),
            "network": _wire(self.network),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareLinuxFlrHelperApplianceResourceModel"]
