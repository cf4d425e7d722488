"""`IBMCloudStorageBrowserModel` of the API document."""

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

    from .ibm_cloud_storage_region_browser_model import IBMCloudStorageRegionBrowserModel

_NAME = "IBMCloudStorageBrowserModel"
_KNOWN = frozenset("credentialsId serviceType hostId regions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IBMCloudStorageBrowserModel(CloudBrowserModel):
    """`IBMCloudStorageBrowserModel`, a CloudBrowserModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "host_id": "hostId",
        "regions": "regions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.IBM_CLOUD
    host_id: UUID | None = None
    regions: list[IBMCloudStorageRegionBrowserModel] | None = None

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
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            if v is None:
                n -= "hostId" not in d
            else:
                _note(d, "hostId", _NAME, "invalid")
        v = get("regions")
        if v.__class__ is list:
            self.regions = _items(v, dict, _m.IBMCloudStorageRegionBrowserModel.from_dict, _NAME)
        else:
            self.regions = v
            if v is None:
                n -= "regions" not in d
            else:
                _note(d, "regions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
        }
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.regions is not None:
            d["regions"] = _wire(self.regions)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IBMCloudStorageBrowserModel"]
