"""`AWSMachinesBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .cloud_browser_virtual_machines_model import CloudBrowserVirtualMachinesModel
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .cloud_machine_model import CloudMachineModel
    from .e_amazon_region_type import EAmazonRegionType

_NAME = "AWSMachinesBrowserModel"
_KNOWN = frozenset("serviceType regionType region credentialsId virtualMachines".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AWSMachinesBrowserModel(CloudBrowserVirtualMachinesModel):
    """`AWSMachinesBrowserModel`, a CloudBrowserVirtualMachinesModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "service_type": "serviceType",
        "region_type": "regionType",
        "region": "region",
        "credentials_id": "credentialsId",
        "virtual_machines": "virtualMachines",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AWS
    region_type: EAmazonRegionType | None = None
    region: str | None = None
    credentials_id: UUID | None = None
    virtual_machines: list[CloudMachineModel] | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("serviceType")
        if v.__class__ is str:
            self.service_type = _m.EProtectionGroupCloudAccountType.table[v]
        else:
            self.service_type = v
            n -= _required(d, "serviceType", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            if v is None:
                n -= "regionType" not in d
            else:
                _note(d, "regionType", _NAME, "invalid")
        self.region = v = get("region")
        if v.__class__ is not str:
            if v is None:
                n -= "region" not in d
            else:
                _note(d, "region", _NAME, "invalid")
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("virtualMachines")
        if v.__class__ is list:
            self.virtual_machines = _items(v, dict, _m.CloudMachineModel.from_dict, _NAME)
        else:
            self.virtual_machines = v
            if v is None:
                n -= "virtualMachines" not in d
            else:
                _note(d, "virtualMachines", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "serviceType": self.service_type,
        }
        if self.region_type is not None:
            d["regionType"] = self.region_type
        if self.region is not None:
            d["region"] = self.region
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.virtual_machines is not None:
            d["virtualMachines"] = _wire(self.virtual_machines)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AWSMachinesBrowserModel"]
