"""`AzureHelperApplianceTemplateSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_compute_vm_tag_model import AzureComputeVMTagModel

_NAME = "AzureHelperApplianceTemplateSpec"
_KNOWN = frozenset(
    "subscriptionId location resourceGroup storageAccountName virtualNetworkId subnetId tags".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureHelperApplianceTemplateSpec(Model):
    """`AzureHelperApplianceTemplateSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "subscription_id": "subscriptionId",
        "location": "location",
        "resource_group": "resourceGroup",
        "storage_account_name": "storageAccountName",
        "virtual_network_id": "virtualNetworkId",
        "subnet_id": "subnetId",
        "tags": "tags",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    subscription_id: UUID
    location: str
    resource_group: str | None = None
    storage_account_name: str | None = None
    virtual_network_id: str | None = None
    subnet_id: str | None = None
    tags: list[AzureComputeVMTagModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("subscriptionId")
        if v.__class__ is str:
            self.subscription_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "subscriptionId", _NAME, "invalid")
        else:
            self.subscription_id = v
            n -= _required(d, "subscriptionId", _NAME)
        self.location = v = get("location")
        if v.__class__ is not str:
            n -= _required(d, "location", _NAME)
        self.resource_group = v = get("resourceGroup")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceGroup" not in d
            else:
                _note(d, "resourceGroup", _NAME, "invalid")
        self.storage_account_name = v = get("storageAccountName")
        if v.__class__ is not str:
            if v is None:
                n -= "storageAccountName" not in d
            else:
                _note(d, "storageAccountName", _NAME, "invalid")
        self.virtual_network_id = v = get("virtualNetworkId")
        if v.__class__ is not str:
            if v is None:
                n -= "virtualNetworkId" not in d
            else:
                _note(d, "virtualNetworkId", _NAME, "invalid")
        self.subnet_id = v = get("subnetId")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetId" not in d
            else:
                _note(d, "subnetId", _NAME, "invalid")
        v = get("tags")
        if v.__class__ is list:
            self.tags = _items(v, dict, _m.AzureComputeVMTagModel.from_dict, _NAME)
        else:
            self.tags = v
            if v is None:
                n -= "tags" not in d
            else:
                _note(d, "tags", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "subscriptionId": self.subscription_id,
            "location": self.location,
        }
        if self.resource_group is not None:
            d["resourceGroup"] = self.resource_group
        if self.storage_account_name is not None:
            d["storageAccountName"] = self.storage_account_name
        if self.virtual_network_id is not None:
            d["virtualNetworkId"] = self.virtual_network_id
        if self.subnet_id is not None:
            d["subnetId"] = self.subnet_id
        if self.tags is not None:
            d["tags"] = _wire(self.tags)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureHelperApplianceTemplateSpec"]
