"""`VmwareMachineDetailsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_machine_details_model import InventoryMachineDetailsModel

if TYPE_CHECKING:
    from typing import Self

    from .vi_vm_disk_model import ViVMDiskModel

_NAME = "VmwareMachineDetailsModel"
_KNOWN = frozenset("platform disks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareMachineDetailsModel(InventoryMachineDetailsModel):
    """`VmwareMachineDetailsModel`, a InventoryMachineDetailsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "platform": "platform",
        "disks": "disks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform: EInventoryPlatformType = EInventoryPlatformType.VSPHERE
    disks: list[ViVMDiskModel] | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("platform")
        if v.__class__ is str:
            self.platform = _m.EInventoryPlatformType.table[v]
        else:
            self.platform = v
            n -= _required(d, "platform", _NAME)
        v = get("disks")
        if v.__class__ is list:
            self.disks = _items(v, dict, _m.ViVMDiskModel.from_dict, _NAME)
        else:
            self.disks = v
            if v is None:
                n -= "disks" not in d
            else:
                _note(d, "disks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "platform": self.platform,
        }
        if self.disks is not None:
            d["disks"] = _wire(self.disks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareMachineDetailsModel"]
