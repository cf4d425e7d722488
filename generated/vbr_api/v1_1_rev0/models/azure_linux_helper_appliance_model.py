"""`AzureLinuxHelperApplianceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_helper_appliance_model import CloudHelperApplianceModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AzureLinuxHelperApplianceModel"
_KNOWN = frozenset(
    "type id subscriptionId vmName location storageAccount resourceGroup virtualNetwork subnet SSHPort".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureLinuxHelperApplianceModel(CloudHelperApplianceModel):
    """`AzureLinuxHelperApplianceModel`, a CloudHelperApplianceModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "id": "id",
        "subscription_id": "subscriptionId",
        "vm_name": "vmName",
        "location": "location",
        "storage_account": "storageAccount",
        "resource_group": "resourceGroup",
        "virtual_network": "virtualNetwork",
        "subnet": "subnet",
        "ssh_port": "SSHPort",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
    id: UUID
    subscription_id: UUID
    vm_name: str | None = None
    location: str | None = None
    storage_account: str | None = None
    resource_group: str | None = None
    virtual_network: str | None = None
    subnet: str | None = None
    ssh_port: int | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("subscriptionId")
        if v.__class__ is str:
            self.subscription_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "subscriptionId", _NAME, "invalid")
        else:
            self.subscription_id = v
            n -= _required(d, "subscriptionId", _NAME)
        self.vm_name = v = get("vmName")
        if v.__class__ is not str:
            if v is None:
                n -= "vmName" not in d
            else:
                _note(d, "vmName", _NAME, "invalid")
        self.location = v = get("location")
        if v.__class__ is not str:
            if v is None:
                n -= "location" not in d
            else:
                _note(d, "location", _NAME, "invalid")
        self.storage_account = v = get("storageAccount")
        if v.__class__ is not str:
            if v is None:
                n -= "storageAccount" not in d
            else:
                _note(d, "storageAccount", _NAME, "invalid")
        self.resource_group = v = get("resourceGroup")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceGroup" not in d
            else:
                _note(d, "resourceGroup", _NAME, "invalid")
        self.virtual_network = v = get("virtualNetwork")
        if v.__class__ is not str:
            if v is None:
                n -= "virtualNetwork" not in d
            else:
                _note(d, "virtualNetwork", _NAME, "invalid")
        self.subnet = v = get("subnet")
        if v.__class__ is not str:
            if v is None:
                n -= "subnet" not in d
            else:
                _note(d, "subnet", _NAME, "invalid")
        self.ssh_port = v = get("SSHPort")
        if v.__class__ is not int:
            if v is None:
                n -= "SSHPort" not in d
            else:
                _note(d, "SSHPort", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "id": self.id,
            "subscriptionId": self.subscription_id,
        }
        if self.vm_name is not None:
            d["vmName"] = self.vm_name
        if self.location is not None:
            d["location"] = self.location
        if self.storage_account is not None:
            d["storageAccount"] = self.storage_account
        if self.resource_group is not None:
            d["resourceGroup"] = self.resource_group
        if self.virtual_network is not None:
            d["virtualNetwork"] = self.virtual_network
        if self.subnet is not None:
            d["subnet"] = self.subnet
        if self.ssh_port is not None:
            d["SSHPort"] = self.ssh_port
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureLinuxHelperApplianceModel"]
