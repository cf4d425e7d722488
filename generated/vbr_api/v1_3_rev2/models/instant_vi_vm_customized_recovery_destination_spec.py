"""`InstantViVMCustomizedRecoveryDestinationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
        EInstantViVmRecoveryBiosUuidPolicyType,
    )
    from .instant_vi_vm_recovery_helper_appliance_spec import InstantViVMRecoveryHelperApplianceSpec
    from .inventory_object_model import InventoryObjectModel

_NAME = "InstantViVMCustomizedRecoveryDestinationSpec"
_KNOWN = frozenset(
    "restoredVmName destinationHost folder resourcePool helperAppliance biosUuidPolicy enableClusterWideMount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantViVMCustomizedRecoveryDestinationSpec(Model):
    """`InstantViVMCustomizedRecoveryDestinationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restored_vm_name": "restoredVmName",
        "destination_host": "destinationHost",
        "folder": "folder",
        "resource_pool": "resourcePool",
        "helper_appliance": "helperAppliance",
        "bios_uuid_policy": "biosUuidPolicy",
        "enable_cluster_wide_mount": "enableClusterWideMount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restored_vm_name: str | None = None
    destination_host: InventoryObjectModel | None = None
    folder: InventoryObjectModel | None = None
    resource_pool: InventoryObjectModel | None = None
    helper_appliance: InstantViVMRecoveryHelperApplianceSpec | None = None
    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType | None = None
    enable_cluster_wide_mount: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.restored_vm_name = v = get("restoredVmName")
        if v.__class__ is not str:
            if v is None:
                n -= "restoredVmName" not in d
            else:
                _note(d, "restoredVmName", _NAME, "invalid")
        v = get("destinationHost")
        if v.__class__ is dict:
            self.destination_host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.destination_host = v
            if v is None:
                n -= "destinationHost" not in d
            else:
                _note(d, "destinationHost", _NAME, "invalid")
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.InventoryObjectModel.from_dict(v)
        else:
            self.folder = v
            if v is None:
                n -= "folder" not in d
            else:
                _note(d, "folder", _NAME, "invalid")
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.InventoryObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            if v is None:
                n -= "resourcePool" not in d
            else:
                _note(d, "resourcePool", _NAME, "invalid")
        v = get("helperAppliance")
        if v.__class__ is dict:
            self.helper_appliance = _m.InstantViVMRecoveryHelperApplianceSpec.from_dict(v)
        else:
            self.helper_appliance = v
            if v is None:
                n -= "helperAppliance" not in d
            else:
                _note(d, "helperAppliance", _NAME, "invalid")
        v = get("biosUuidPolicy")
        if v.__class__ is str:
            self.bios_uuid_policy = _m.EInstantViVmRecoveryBiosUuidPolicyType.table[v]
        else:
            self.bios_uuid_policy = v
            if v is None:
                n -= "biosUuidPolicy" not in d
            else:
                _note(d, "biosUuidPolicy", _NAME, "invalid")
        self.enable_cluster_wide_mount = v = get("enableClusterWideMount")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableClusterWideMount" not in d
            else:
                _note(d, "enableClusterWideMount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.restored_vm_name is not None:
            d["restoredVmName"] = self.restored_vm_name
        if self.destination_host is not None:
            d["destinationHost"] = _wire(self.destination_host)
        if self.folder is not None:
            d["folder"] = _wire(self.folder)
        if self.resource_pool is not None:
            d["resourcePool"] = _wire(self.resource_pool)
        if self.helper_appliance is not None:
            d["helperAppliance"] = _wire(self.helper_appliance)
        if self.bios_uuid_policy is not None:
            d["biosUuidPolicy"] = self.bios_uuid_policy
        if self.enable_cluster_wide_mount is not None:
            d["enableClusterWideMount"] = self.enable_cluster_wide_mount
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantViVMCustomizedRecoveryDestinationSpec"]
