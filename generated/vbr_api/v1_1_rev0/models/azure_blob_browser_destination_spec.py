"""`AzureBlobBrowserDestinationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType

_NAME = "AzureBlobBrowserDestinationSpec"
_KNOWN = frozenset(
    "credentialsId serviceType newFolderName hostId regionType containerName folderType".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureBlobBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """`AzureBlobBrowserDestinationSpec`, a CloudBrowserNewFolderSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "new_folder_name": "newFolderName",
        "host_id": "hostId",
        "region_type": "regionType",
        "container_name": "containerName",
        "folder_type": "folderType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AZURE_BLOB
    host_id: UUID | None = None
    region_type: EAzureRegionType
    container_name: str
    folder_type: ECloudBrowserFolderType | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.new_folder_name = v = get("newFolderName")
        if v.__class__ is not str:
            n -= _required(d, "newFolderName", _NAME)
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
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAzureRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        self.container_name = v = get("containerName")
        if v.__class__ is not str:
            n -= _required(d, "containerName", _NAME)
        v = get("folderType")
        if v.__class__ is str:
            self.folder_type = _m.ECloudBrowserFolderType.table[v]
        else:
            self.folder_type = v
            if v is None:
                n -= "folderType" not in d
            else:
                _note(d, "folderType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "newFolderName": self.new_folder_name,
            "regionType": self.region_type,
            "containerName": self.container_name,
        }
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.folder_type is not None:
            d["folderType"] = self.folder_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureBlobBrowserDestinationSpec"]
