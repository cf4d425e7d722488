"""`AmazonEC2BrowserModel` of the API document."""

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
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .amazon_ec2_region_browser_model import AmazonEC2RegionBrowserModel
    from .e_amazon_region_type import EAmazonRegionType

_NAME = "AmazonEC2BrowserModel"
_KNOWN = frozenset("credentialsId serviceType hostId regionType regions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonEC2BrowserModel(CloudBrowserModel):
    """`AmazonEC2BrowserModel`, a CloudBrowserModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "host_id": "hostId",
        "region_type": "regionType",
        "regions": "regions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AMAZON_EC2
    host_id: UUID
    region_type: EAmazonRegionType
    regions: list[AmazonEC2RegionBrowserModel]

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("serviceType")
        if v.__class__ is str:
            self.service_type = _m.ECloudServiceType.table[v]
        else:
            self.service_type = v
            n -= _required(d, "serviceType", _NAME)
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        v = get("regions")
        if v.__class__ is list:
            self.regions = _items(v, dict, _m.AmazonEC2RegionBrowserModel.from_dict, _NAME)
        else:
            self.regions = v
            n -= _required(d, "regions", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "hostId": self.host_id,
            "regionType": self.region_type,
            "regions": _wire(self.regions),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonEC2BrowserModel"]
