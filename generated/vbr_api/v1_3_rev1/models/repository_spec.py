"""`RepositorySpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_repository_type import ERepositoryType

_NAME = "RepositorySpec"
_KNOWN = frozenset("name description uniqueId importBackup importIndex type".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "WinLocal": "WindowsLocalStorageSpec",
        "LinuxLocal": "LinuxLocalStorageSpec",
        "Smb": "SmbStorageSpec",
        "Nfs": "NfsStorageSpec",
        "AzureBlob": "AzureBlobStorageSpec",
        "AzureDataBox": "AzureDataBoxStorageSpec",
        "AzureArchive": "AzureArchiveStorageSpec",
        "AmazonS3": "AmazonS3StorageSpec",
        "AmazonSnowballEdge": "AmazonSnowballEdgeStorageSpec",
        "AmazonS3Glacier": "AmazonS3GlacierStorageSpec",
        "S3Compatible": "S3CompatibleStorageSpec",
        "GoogleCloud": "GoogleCloudStorageSpec",
        "IBMCloud": "IBMCloudStorageSpec",
        "WasabiCloud": "WasabiCloudStorageSpec",
        "LinuxHardened": "LinuxHardenedStorageSpec",
        "VeeamDataCloudVault": "VeeamDataCloudVaultStorageSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositorySpec(Model):
    """`RepositorySpec`.

    `from_dict` returns the subclass for the value of `type`:
    `WinLocal` WindowsLocalStorageSpec,
    `LinuxLocal` LinuxLocalStorageSpec,
    `Smb` SmbStorageSpec,
    `Nfs` NfsStorageSpec,
    `AzureBlob` AzureBlobStorageSpec,
    `AzureDataBox` AzureDataBoxStorageSpec,
    `AzureArchive` AzureArchiveStorageSpec,
    `AmazonS3` AmazonS3StorageSpec,
    `AmazonSnowballEdge` AmazonSnowballEdgeStorageSpec,
    `AmazonS3Glacier` AmazonS3GlacierStorageSpec,
    `S3Compatible` S3CompatibleStorageSpec,
    `GoogleCloud` GoogleCloudStorageSpec,
    `IBMCloud` IBMCloudStorageSpec,
    `WasabiCloud` WasabiCloudStorageSpec,
    `LinuxHardened` LinuxHardenedStorageSpec,
    `VeeamDataCloudVault` VeeamDataCloudVaultStorageSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "unique_id": "uniqueId",
        "import_backup": "importBackup",
        "import_index": "importIndex",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    unique_id: str | None = None
    import_backup: bool | None = None
    import_index: bool | None = None
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
        n = 6
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
        self.import_backup = v = get("importBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "importBackup" not in d
            else:
                _note(d, "importBackup", _NAME, "invalid")
        self.import_index = v = get("importIndex")
        if v.__class__ is not bool:
            if v is None:
                n -= "importIndex" not in d
            else:
                _note(d, "importIndex", _NAME, "invalid")
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
            "name": self.name,
            "description": self.description,
            "type": self.type,
        }
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.import_backup is not None:
            d["importBackup"] = self.import_backup
        if self.import_index is not None:
            d["importIndex"] = self.import_index
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositorySpec"]
