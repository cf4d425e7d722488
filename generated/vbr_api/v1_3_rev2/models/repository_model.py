"""`RepositoryModel` of the API document."""

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

    from .e_repository_type import ERepositoryType

_NAME = "RepositoryModel"
_KNOWN = frozenset("id name description uniqueId type".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "WinLocal": "WindowsLocalStorageModel",
        "LinuxLocal": "LinuxLocalStorageModel",
        "Smb": "SmbStorageModel",
        "Nfs": "NfsStorageModel",
        "AzureBlob": "AzureBlobStorageModel",
        "AzureDataBox": "AzureDataBoxStorageModel",
        "AzureArchive": "AzureArchiveStorageModel",
        "AmazonS3": "AmazonS3StorageModel",
        "AmazonSnowballEdge": "AmazonSnowballEdgeStorageModel",
        "AmazonS3Glacier": "AmazonS3GlacierStorageModel",
        "S3Compatible": "S3CompatibleStorageModel",
        "S3Integrated": "S3CompatibleStorageModel",
        "GoogleCloud": "GoogleCloudStorageModel",
        "IBMCloud": "IBMCloudStorageModel",
        "WasabiCloud": "WasabiCloudStorageModel",
        "LinuxHardened": "LinuxHardenedStorageModel",
        "VeeamDataCloudVault": "VeeamDataCloudVaultStorageModel",
        "VeeamDataCloudVaultArchive": "VeeamDataCloudVaultArchiveStorageModel",
        "DellDataDomain": "DellDataDomainStorageModel",
        "ExaGrid": "ExaGridStorageModel",
        "HPEStoreOnce": "HPEStoreOnceStorageModel",
        "QuantumDXi": "QuantumDXiStorageModel",
        "Infinidat": "InfinidatStorageModel",
        "Fujitsu": "FujitsuStorageModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryModel(Model):
    """`RepositoryModel`.

    `from_dict` returns the subclass for the value of `type`:
    `WinLocal` WindowsLocalStorageModel,
    `LinuxLocal` LinuxLocalStorageModel,
    `Smb` SmbStorageModel,
    `Nfs` NfsStorageModel,
    `AzureBlob` AzureBlobStorageModel,
    `AzureDataBox` AzureDataBoxStorageModel,
    `AzureArchive` AzureArchiveStorageModel,
    `AmazonS3` AmazonS3StorageModel,
    `AmazonSnowballEdge` AmazonSnowballEdgeStorageModel,
    `AmazonS3Glacier` AmazonS3GlacierStorageModel,
    `S3Compatible` S3CompatibleStorageModel,
    `S3Integrated` S3CompatibleStorageModel,
    `GoogleCloud` GoogleCloudStorageModel,
    `IBMCloud` IBMCloudStorageModel,
    `WasabiCloud` WasabiCloudStorageModel,
    `LinuxHardened` LinuxHardenedStorageModel,
    `VeeamDataCloudVault` VeeamDataCloudVaultStorageModel,
    `VeeamDataCloudVaultArchive` VeeamDataCloudVaultArchiveStorageModel,
    `DellDataDomain` DellDataDomainStorageModel,
    `ExaGrid` ExaGridStorageModel,
    `HPEStoreOnce` HPEStoreOnceStorageModel,
    `QuantumDXi` QuantumDXiStorageModel,
    `Infinidat` InfinidatStorageModel,
    `Fujitsu` FujitsuStorageModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    description: str
    unique_id: str | None = None
    type: ERepositoryType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERepositoryType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryModel"]
