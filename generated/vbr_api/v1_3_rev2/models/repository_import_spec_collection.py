"""`RepositoryImportSpecCollection` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .amazon_s3_glacier_storage_import_spec import AmazonS3GlacierStorageImportSpec
    from .amazon_s3_storage_import_spec import AmazonS3StorageImportSpec
    from .amazon_snowball_edge_storage_import_spec import AmazonSnowballEdgeStorageImportSpec
    from .azure_archive_storage_import_spec import AzureArchiveStorageImportSpec
    from .azure_blob_storage_import_spec import AzureBlobStorageImportSpec
    from .azure_data_box_storage_import_spec import AzureDataBoxStorageImportSpec
    from .google_cloud_storage_import_spec import GoogleCloudStorageImportSpec
    from .ibm_cloud_storage_import_spec import IBMCloudStorageImportSpec
    from .linux_hardened_storage_import_spec import LinuxHardenedStorageImportSpec
    from .linux_local_storage_import_spec import LinuxLocalStorageImportSpec
    from .nfs_storage_import_spec import NfsStorageImportSpec
    from .s3_compatible_storage_import_spec import S3CompatibleStorageImportSpec
    from .smb_storage_import_spec import SmbStorageImportSpec
    from .wasabi_cloud_storage_import_spec import WasabiCloudStorageImportSpec
    from .windows_local_storage_import_spec import WindowsLocalStorageImportSpec

_NAME = "RepositoryImportSpecCollection"
_KNOWN = frozenset(
    "WindowsLocalRepositories LinuxLocalRepositories SmbRepositories NfsRepositories AzureBlobStorages AzureDataBoxStorages AmazonS3Storages AmazonSnowballEdgeStorages S3CompatibleStorages GoogleCloudStorages IBMCloudStorages AmazonS3GlacierStorages AzureArchiveStorages WasabiCloudStorages LinuxHardenedRepositories".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryImportSpecCollection(Model):
    """`RepositoryImportSpecCollection`."""

    wire_names: ClassVar[dict[str, str]] = {
        "windows_local_repositories": "WindowsLocalRepositories",
        "linux_local_repositories": "LinuxLocalRepositories",
        "smb_repositories": "SmbRepositories",
        "nfs_repositories": "NfsRepositories",
        "azure_blob_storages": "AzureBlobStorages",
        "azure_data_box_storages": "AzureDataBoxStorages",
        "amazon_s3_storages": "AmazonS3Storages",
        "amazon_snowball_edge_storages": "AmazonSnowballEdgeStorages",
        "s3_compatible_storages": "S3CompatibleStorages",
        "google_cloud_storages": "GoogleCloudStorages",
        "ibm_cloud_storages": "IBMCloudStorages",
        "amazon_s3_glacier_storages": "AmazonS3GlacierStorages",
        "azure_archive_storages": "AzureArchiveStorages",
        "wasabi_cloud_storages": "WasabiCloudStorages",
        "linux_hardened_repositories": "LinuxHardenedRepositories",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    windows_local_repositories: list[WindowsLocalStorageImportSpec] | None = None
    linux_local_repositories: list[LinuxLocalStorageImportSpec] | None = None
    smb_repositories: list[SmbStorageImportSpec] | None = None
    nfs_repositories: list[NfsStorageImportSpec] | None = None
    azure_blob_storages: list[AzureBlobStorageImportSpec] | None = None
    azure_data_box_storages: list[AzureDataBoxStorageImportSpec] | None = None
    amazon_s3_storages: list[AmazonS3StorageImportSpec] | None = None
    amazon_snowball_edge_storages: list[AmazonSnowballEdgeStorageImportSpec] | None = None
    s3_compatible_storages: list[S3CompatibleStorageImportSpec] | None = None
    google_cloud_storages: list[GoogleCloudStorageImportSpec] | None = None
    ibm_cloud_storages: list[IBMCloudStorageImportSpec] | None = None
    amazon_s3_glacier_storages: list[AmazonS3GlacierStorageImportSpec] | None = None
    azure_archive_storages: list[AzureArchiveStorageImportSpec] | None = None
    wasabi_cloud_storages: list[WasabiCloudStorageImportSpec] | None = None
    linux_hardened_repositories: list[LinuxHardenedStorageImportSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 15
        v = get("WindowsLocalRepositories")
        if v.__class__ is list:
            self.windows_local_repositories = _items(
                v, dict, _m.WindowsLocalStorageImportSpec.from_dict, _NAME
            )
        else:
            self.windows_local_repositories = v
            if v is None:
                n -= "WindowsLocalRepositories" not in d
            else:
                _note(d, "WindowsLocalRepositories", _NAME, "invalid")
        v = get("LinuxLocalRepositories")
        if v.__class__ is list:
            self.linux_local_repositories = _items(
                v, dict, _m.LinuxLocalStorageImportSpec.from_dict, _NAME
            )
        else:
            self.linux_local_repositories = v
            if v is None:
                n -= "LinuxLocalRepositories" not in d
            else:
                _note(d, "LinuxLocalRepositories", _NAME, "invalid")
        v = get("SmbRepositories")
        if v.__class__ is list:
            self.smb_repositories = _items(v, dict, _m.SmbStorageImportSpec.from_dict, _NAME)
        else:
            self.smb_repositories = v
            if v is None:
                n -= "SmbRepositories" not in d
            else:
                _note(d, "SmbRepositories", _NAME, "invalid")
        v = get("NfsRepositories")
        if v.__class__ is list:
            self.nfs_repositories = _items(v, dict, _m.NfsStorageImportSpec.from_dict, _NAME)
        else:
            self.nfs_repositories = v
            if v is None:
                n -= "NfsRepositories" not in d
            else:
                _note(d, "NfsRepositories", _NAME, "invalid")
        v = get("AzureBlobStorages")
        if v.__class__ is list:
            self.azure_blob_storages = _items(
                v, dict, _m.AzureBlobStorageImportSpec.from_dict, _NAME
            )
        else:
            self.azure_blob_storages = v
            if v is None:
                n -= "AzureBlobStorages" not in d
            else:
                _note(d, "AzureBlobStorages", _NAME, "invalid")
        v = get("AzureDataBoxStorages")
        if v.__class__ is list:
            self.azure_data_box_storages = _items(
                v, dict, _m.AzureDataBoxStorageImportSpec.from_dict, _NAME
            )
        else:
            self.azure_data_box_storages = v
            if v is None:
                n -= "AzureDataBoxStorages" not in d
            else:
                _note(d, "AzureDataBoxStorages", _NAME, "invalid")
        v = get("AmazonS3Storages")
        if v.__class__ is list:
            self.amazon_s3_storages = _items(v, dict, _m.AmazonS3StorageImportSpec.from_dict, _NAME)
        else:
            self.amazon_s3_storages = v
            if v is None:
                n -= "AmazonS3Storages" not in d
            else:
                _note(d, "AmazonS3Storages", _NAME, "invalid")
        v = get("AmazonSnowballEdgeStorages")
        if v.__class__ is list:
            self.amazon_snowball_edge_storages = _items(
                v, dict, _m.AmazonSnowballEdgeStorageImportSpec.from_dict, _NAME
            )
        else:
            self.amazon_snowball_edge_storages = v
            if v is None:
                n -= "AmazonSnowballEdgeStorages" not in d
            else:
                _note(d, "AmazonSnowballEdgeStorages", _NAME, "invalid")
        v = get("S3CompatibleStorages")
        if v.__class__ is list:
            self.s3_compatible_storages = _items(
                v, dict, _m.S3CompatibleStorageImportSpec.from_dict, _NAME
            )
        else:
            self.s3_compatible_storages = v
            if v is None:
                n -= "S3CompatibleStorages" not in d
            else:
                _note(d, "S3CompatibleStorages", _NAME, "invalid")
        v = get("GoogleCloudStorages")
        if v.__class__ is list:
            self.google_cloud_storages = _items(
                v, dict, _m.GoogleCloudStorageImportSpec.from_dict, _NAME
            )
        else:
            self.google_cloud_storages = v
            if v is None:
                n -= "GoogleCloudStorages" not in d
            else:
                _note(d, "GoogleCloudStorages", _NAME, "invalid")
        v = get("IBMCloudStorages")
        if v.__class__ is list:
            self.ibm_cloud_storages = _items(v, dict, _m.IBMCloudStorageImportSpec.from_dict, _NAME)
        else:
            self.ibm_cloud_storages = v
            if v is None:
                n -= "IBMCloudStorages" not in d
            else:
                _note(d, "IBMCloudStorages", _NAME, "invalid")
        v = get("AmazonS3GlacierStorages")
        if v.__class__ is list:
            self.amazon_s3_glacier_storages = _items(
                v, dict, _m.AmazonS3GlacierStorageImportSpec.from_dict, _NAME
            )
        else:
            self.amazon_s3_glacier_storages = v
            if v is None:
                n -= "AmazonS3GlacierStorages" not in d
            else:
                _note(d, "AmazonS3GlacierStorages", _NAME, "invalid")
        v = get("AzureArchiveStorages")
        if v.__class__ is list:
            self.azure_archive_storages = _items(
                v, dict, _m.AzureArchiveStorageImportSpec.from_dict, _NAME
            )
        else:
            self.azure_archive_storages = v
            if v is None:
                n -= "AzureArchiveStorages" not in d
            else:
                _note(d, "AzureArchiveStorages", _NAME, "invalid")
        v = get("WasabiCloudStorages")
        if v.__class__ is list:
            self.wasabi_cloud_storages = _items(
                v, dict, _m.WasabiCloudStorageImportSpec.from_dict, _NAME
            )
        else:
            self.wasabi_cloud_storages = v
            if v is None:
                n -= "WasabiCloudStorages" not in d
            else:
                _note(d, "WasabiCloudStorages", _NAME, "invalid")
        v = get("LinuxHardenedRepositories")
        if v.__class__ is list:
            self.linux_hardened_repositories = _items(
                v, dict, _m.LinuxHardenedStorageImportSpec.from_dict, _NAME
            )
        else:
            self.linux_hardened_repositories = v
            if v is None:
                n -= "LinuxHardenedRepositories" not in d
            else:
                _note(d, "LinuxHardenedRepositories", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.windows_local_repositories is not None:
            d["WindowsLocalRepositories"] = _wire(self.windows_local_repositories)
        if self.linux_local_repositories is not None:
            d["LinuxLocalRepositories"] = _wire(self.linux_local_repositories)
        if self.smb_repositories is not None:
            d["SmbRepositories"] = _wire(self.smb_repositories)
        if self.nfs_repositories is not None:
            d["NfsRepositories"] = _wire(self.nfs_repositories)
        if self.azure_blob_storages is not None:
            d["AzureBlobStorages"] = _wire(self.azure_blob_storages)
        if self.azure_data_box_storages is not None:
            d["AzureDataBoxStorages"] = _wire(self.azure_data_box_storages)
        if self.amazon_s3_storages is not None:
            d["AmazonS3Storages"] = _wire(self.amazon_s3_storages)
        if self.amazon_snowball_edge_storages is not None:
            d["AmazonSnowballEdgeStorages"] = _wire(self.amazon_snowball_edge_storages)
        if self.s3_compatible_storages is not None:
            d["S3CompatibleStorages"] = _wire(self.s3_compatible_storages)
        if self.google_cloud_storages is not None:
            d["GoogleCloudStorages"] = _wire(self.google_cloud_storages)
        if self.ibm_cloud_storages is not None:
            d["IBMCloudStorages"] = _wire(self.ibm_cloud_storages)
        if self.amazon_s3_glacier_storages is not None:
            d["AmazonS3GlacierStorages"] = _wire(self.amazon_s3_glacier_storages)
        if self.azure_archive_storages is not None:
            d["AzureArchiveStorages"] = _wire(self.azure_archive_storages)
        if self.wasabi_cloud_storages is not None:
            d["WasabiCloudStorages"] = _wire(self.wasabi_cloud_storages)
        if self.linux_hardened_repositories is not None:
            d["LinuxHardenedRepositories"] = _wire(self.linux_hardened_repositories)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryImportSpecCollection"]
