"""`AzureDataBoxBrowserDestinationSpec` of the API document."""

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

_NAME = "AzureDataBoxBrowserDestinationSpec"
_KNOWN = frozenset(
    "credentialsId serviceType newFolderName hostId containerName servicePoint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureDataBoxBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """`AzureDataBoxBrowserDestinationSpec`, a CloudBrowserNewFolderSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "new_folder_name": "newFolderName",
        "host_id": "hostId",
        "container_name": "containerName",
        "service_point": "servicePoint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    service_type: ECloudServiceType = ECloudServiceType.AZURE_DATA_BOX
    host_id: UUID | None = None
    container_name: str
    service_point: str

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        self.container_name = v = get("containerName")
        if v.__class__ is not str:
            n -= _required(d, "containerName", _NAME)
        self.service_point = v = get("servicePoint")
        if v.__class__ is not str:
            n -= _required(d, "servicePoint", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "newFolderName": self.new_folder_name,
            "containerName": self.container_name,
            "servicePoint": self.service_point,
        }
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureDataBoxBrowserDestinationSpec"]
