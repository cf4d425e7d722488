"""`AzureBlobBrowserSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType

_NAME = "AzureBlobBrowserSpec"
_KNOWN = frozenset("credentialsId serviceType regionType folderType gatewayServerId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureBlobBrowserSpec(CloudBrowserSpec):
    """`AzureBlobBrowserSpec`, a CloudBrowserSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "region_type": "regionType",
        "folder_type": "folderType",
        "gateway_server_id": "gatewayServerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AZURE_BLOB
    region_type: EAzureRegionType | None = None
    folder_type: ECloudBrowserFolderType | None = None
    gateway_server_id: UUID | None = None

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
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAzureRegionType.table[v]
        else:
            self.region_type = v
            if v is None:
                n -= "regionType" not in d
            else:
                _note(d, "regionType", _NAME, "invalid")
        v = get("folderType")
        if v.__class__ is str:
            self.folder_type = _m.ECloudBrowserFolderType.table[v]
        else:
            self.folder_type = v
            if v is None:
                n -= "folderType" not in d
            else:
                _note(d, "folderType", _NAME, "invalid")
        v = get("gatewayServerId")
        if v.__class__ is str:
            self.gateway_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "gatewayServerId", _NAME, "invalid")
        else:
            self.gateway_server_id = v
            if v is None:
                n -= "gatewayServerId" not in d
            else:
                _note(d, "gatewayServerId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
        }
        if self.region_type is not None:
            d["regionType"] = self.region_type
        if self.folder_type is not None:
            d["folderType"] = self.folder_type
        if self.gateway_server_id is not None:
            d["gatewayServerId"] = self.gateway_server_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureBlobBrowserSpec"]
