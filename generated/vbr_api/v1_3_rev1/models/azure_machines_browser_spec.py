"""`AzureMachinesBrowserSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .cloud_browser_virtual_machines_spec import CloudBrowserVirtualMachinesSpec
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_machines_browser_filters import AzureMachinesBrowserFilters
    from .e_azure_region_type import EAzureRegionType

_NAME = "AzureMachinesBrowserSpec"
_KNOWN = frozenset("serviceType subscriptionId regionType region filters".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureMachinesBrowserSpec(CloudBrowserVirtualMachinesSpec):
    """`AzureMachinesBrowserSpec`, a CloudBrowserVirtualMachinesSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "service_type": "serviceType",
        "subscription_id": "subscriptionId",
        "region_type": "regionType",
        "region": "region",
        "filters": "filters",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AZURE
    subscription_id: UUID
    region_type: EAzureRegionType
    region: str
    filters: AzureMachinesBrowserFilters | None = None

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
        v = get("subscriptionId")
        if v.__class__ is str:
            self.subscription_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "subscriptionId", _NAME, "invalid")
        else:
            self.subscription_id = v
            n -= _required(d, "subscriptionId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAzureRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        self.region = v = get("region")
        if v.__class__ is not str:
            n -= _required(d, "region", _NAME)
        v = get("filters")
        if v.__class__ is dict:
            self.filters = _m.AzureMachinesBrowserFilters.from_dict(v)
        else:
            self.filters = v
            if v is None:
                n -= "filters" not in d
            else:
                _note(d, "filters", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "serviceType": self.service_type,
            "subscriptionId": self.subscription_id,
            "regionType": self.region_type,
            "region": self.region,
        }
        if self.filters is not None:
            d["filters"] = _wire(self.filters)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureMachinesBrowserSpec"]
