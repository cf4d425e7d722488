"""`AzureInstantVMRecoverySpec` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_compute_name_model import AzureComputeNameModel
    from .azure_compute_network_model import AzureComputeNetworkModel
    from .azure_compute_resource_group_model import AzureComputeResourceGroupModel
    from .azure_compute_subscription_model import AzureComputeSubscriptionModel
    from .azure_compute_vm_size_model import AzureComputeVMSizeModel
    from .azure_instant_vm_recovery_appliance_model import AzureInstantVMRecoveryApplianceModel

_NAME = "AzureInstantVMRecoverySpec"
_KNOWN = frozenset(
    "restorePointId subscription name vmSize resourceGroup network appliance reason verifyVMBoot".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureInstantVMRecoverySpec(Model):
    """`AzureInstantVMRecoverySpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "subscription": "subscription",
        "name": "name",
        "vm_size": "vmSize",
        "resource_group": "resourceGroup",
        "network": "network",
        "appliance": "appliance",
        "reason": "reason",
        "verify_vm_boot": "verifyVMBoot",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    subscription: AzureComputeSubscriptionModel
    name: AzureComputeNameModel | None = None
    vm_size: AzureComputeVMSizeModel
    resource_group: AzureComputeResourceGroupModel
    network: AzureComputeNetworkModel
    appliance: AzureInstantVMRecoveryApplianceModel
    reason: str | None = None
    verify_vm_boot: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("subscription")
        if v.__class__ is dict:
            self.subscription = _m.AzureComputeSubscriptionModel.from_dict(v)
        else:
            self.subscription = v
            n -= _required(d, "subscription", _NAME)
        v = get("name")
        if v.__class__ is dict:
            self.name = _m.AzureComputeNameModel.from_dict(v)
        else:
            self.name = v
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("vmSize")
        if v.__class__ is dict:
            self.vm_size = _m.AzureComputeVMSizeModel.from_dict(v)
        else:
            self.vm_size = v
            n -= _required(d, "vmSize", _NAME)
        v = get("resourceGroup")
        if v.__class__ is dict:
            self.resource_group = _m.AzureComputeResourceGroupModel.from_dict(v)
        else:
            self.resource_group = v
            n -= _required(d, "resourceGroup", _NAME)
        v = get("network")
        if v.__class__ is dict:
            self.network = _m.AzureComputeNetworkModel.from_dict(v)
        else:
            self.network = v
            n -= _required(d, "network", _NAME)
        v = get("appliance")
        if v.__class__ is dict:
            self.appliance = _m.AzureInstantVMRecoveryApplianceModel.from_dict(v)
        else:
            self.appliance = v
            n -= _required(d, "appliance", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        self.verify_vm_boot = v = get("verifyVMBoot")
        if v.__class__ is not bool:
            if v is None:
                n -= "verifyVMBoot" not in d
            else:
                _note(d, "verifyVMBoot", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "subscription": _wire(self.subscription),
            "vmSize": _wire(self.vm_size),
            "resourceGroup": _wire(self.resource_group),
            "network": _wire(self.network),
            "appliance": _wire(self.appliance),
        }
        if self.name is not None:
            d["name"] = _wire(self.name)
        if self.reason is not None:
            d["reason"] = self.reason
        if self.verify_vm_boot is not None:
            d["verifyVMBoot"] = self.verify_vm_boot
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureInstantVMRecoverySpec"]
