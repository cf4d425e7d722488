"""`AmazonSnowballEdgeBrowserDestinationSpec` of the API document."""

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

_NAME = "AmazonSnowballEdgeBrowserDestinationSpec"
_KNOWN = frozenset(
    "credentialsId serviceType newFolderName hostId connectionPoint regionId bucketName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonSnowballEdgeBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """`AmazonSnowballEdgeBrowserDestinationSpec`, a CloudBrowserNewFolderSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "new_folder_name": "newFolderName",
        "host_id": "hostId",
        "connection_point": "connectionPoint",
        "region_id": "regionId",
        "bucket_name": "bucketName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AMAZON_SNOWBALL_EDGE
    host_id: UUID | None = None
    connection_point: str
    region_id: str
    bucket_name: str

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
        self.connection_point = v = get("connectionPoint")
        if v.__class__ is not str:
            n -= _required(d, "connectionPoint", _NAME)
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        self.bucket_name = v = get("bucketName")
        if v.__class__ is not str:
            n -= _required(d, "bucketName", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "newFolderName": self.new_folder_name,
            "connectionPoint": self.connection_point,
            "regionId": self.region_id,
            "bucketName": self.bucket_name,
        }
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonSnowballEdgeBrowserDestinationSpec"]
