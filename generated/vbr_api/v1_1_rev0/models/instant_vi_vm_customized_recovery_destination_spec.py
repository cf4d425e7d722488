"""`InstantViVMCustomizedRecoveryDestinationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
        EInstantViVmRecoveryBiosUuidPolicyType,
    )
    from .vmware_object_model import VmwareObjectModel

_NAME = "InstantViVMCustomizedRecoveryDestinationSpec"
_KNOWN = frozenset("restoredVmName destinationHost folder resourcePool biosUuidPolicy".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantViVMCustomizedRecoveryDestinationSpec(Model):
    """`InstantViVMCustomizedRecoveryDestinationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restored_vm_name": "restoredVmName",
        "destination_host": "destinationHost",
        "folder": "folder",
        "resource_pool": "resourcePool",
        "bios_uuid_policy": "biosUuidPolicy",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restored_vm_name: str
    destination_host: VmwareObjectModel
    folder: VmwareObjectModel
    resource_pool: VmwareObjectModel
    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.restored_vm_name = v = get("restoredVmName")
        if v.__class__ is not str:
            n -= _required(d, "restoredVmName", _NAME)
        v = get("destinationHost")
        if v.__class__ is dict:
            self.destination_host = _m.VmwareObjectModel.from_dict(v)
        else:
            self.destination_host = v
            n -= _required(d, "destinationHost", _NAME)
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.VmwareObjectModel.from_dict(v)
        else:
            self.folder = v
            n -= _required(d, "folder", _NAME)
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.VmwareObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            n -= _required(d, "resourcePool", _NAME)
        v = get("biosUuidPolicy")
        if v.__class__ is str:
            self.bios_uuid_policy = _m.EInstantViVmRecoveryBiosUuidPolicyType.table[v]
        else:
            self.bios_uuid_policy = v
            n -= _required(d, "biosUuidPolicy", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restoredVmName": self.restored_vm_name,
            "destinationHost": _wire(self.destination_host),
            "folder": _wire(self.folder),
            "resourcePool": _wire(self.resource_pool),
            "biosUuidPolicy": self.bios_uuid_policy,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantViVMCustomizedRecoveryDestinationSpec"]
