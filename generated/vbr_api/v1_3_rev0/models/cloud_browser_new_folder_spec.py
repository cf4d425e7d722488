"""`CloudBrowserNewFolderSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_cloud_service_type import ECloudServiceType

_NAME = "CloudBrowserNewFolderSpec"
_KNOWN = frozenset("credentialsId serviceType newFolderName".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "AzureBlob": "AzureBlobBrowserDestinationSpec",
        "AzureDataBox": "AzureDataBoxBrowserDestinationSpec",
        "AmazonS3": "AmazonS3BrowserDestinationSpec",
        "S3Compatible": "S3CompatibleBrowserDestinationSpec",
        "AmazonSnowballEdge": "AmazonSnowballEdgeBrowserDestinationSpec",
        "GoogleCloud": "GoogleCloudStorageBrowserDestinationSpec",
        "IBMCloud": "IBMCloudStorageBrowserDestinationSpec",
        "WasabiCloud": "WasabiCloudStorageBrowserDestinationSpec",
        "VeeamDataCloudVault": "VeeamDataCloudVaultBrowserDestinationSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudBrowserNewFolderSpec(Model):
    """`CloudBrowserNewFolderSpec`.

    `from_dict` returns the subclass for the value of `serviceType`:
    `AzureBlob` AzureBlobBrowserDestinationSpec,
    `AzureDataBox` AzureDataBoxBrowserDestinationSpec,
    `AmazonS3` AmazonS3BrowserDestinationSpec,
    `S3Compatible` S3CompatibleBrowserDestinationSpec,
    `AmazonSnowballEdge` AmazonSnowballEdgeBrowserDestinationSpec,
    `GoogleCloud` GoogleCloudStorageBrowserDestinationSpec,
    `IBMCloud` IBMCloudStorageBrowserDestinationSpec,
    `WasabiCloud` WasabiCloudStorageBrowserDestinationSpec,
    `VeeamDataCloudVault` VeeamDataCloudVaultBrowserDestinationSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
        "new_folder_name": "newFolderName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_id: UUID
    service_type: ECloudServiceType
    new_folder_name: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("serviceType")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "serviceType", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "serviceType": self.service_type,
            "newFolderName": self.new_folder_name,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudBrowserNewFolderSpec"]
