"""`AmazonEC2BrowserSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from typing import Self

    from .amazon_ec2_browser_filters import AmazonEC2BrowserFilters
    from .e_amazon_region_type import EAmazonRegionType

_NAME = "AmazonEC2BrowserSpec"
_KNOWN = frozenset("credentialsId serviceType regionType filters".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonEC2BrowserSpec(CloudBrowserSpec):
    """`AmazonEC2BrowserSpec`, a CloudBrowserSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "region_type": "regionType",
        "filters": "filters",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AMAZON_EC2
    region_type: EAmazonRegionType
    filters: AmazonEC2BrowserFilters | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
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
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        v = get("filters")
        if v.__class__ is dict:
            self.filters = _m.AmazonEC2BrowserFilters.from_dict(v)
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
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "regionType": self.region_type,
        }
        if self.filters is not None:
            d["filters"] = _wire(self.filters)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonEC2BrowserSpec"]
