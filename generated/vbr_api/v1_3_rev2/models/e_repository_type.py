"""`ERepositoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryType(OpenEnum):
    """`ERepositoryType`, 45 documented values."""

    WIN_LOCAL = "WinLocal"
    LINUX_LOCAL = "LinuxLocal"
    SMB = "Smb"
    NFS = "Nfs"
    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_BOX = "AzureDataBox"
    AZURE_ARCHIVE = "AzureArchive"
    AMAZON_S3 = "AmazonS3"
    AMAZON_SNOWBALL_EDGE = "AmazonSnowballEdge"
    AMAZON_S3_GLACIER = "AmazonS3Glacier"
    S3_COMPATIBLE = "S3Compatible"
    GOOGLE_CLOUD = "GoogleCloud"
    IBM_CLOUD = "IBMCloud"
    EXTENDABLE_REPOSITORY = "ExtendableRepository"
    DELL_DATA_DOMAIN = "DellDataDomain"
    EXA_GRID = "ExaGrid"
    HPE_STORE_ONCE = "HPEStoreOnce"
    QUANTUM_DXI = "QuantumDXi"
    WASABI_CLOUD = "WasabiCloud"
    LINUX_HARDENED = "LinuxHardened"
    INFINIDAT = "Infinidat"
    FUJITSU = "Fujitsu"
    VEEAM_DATA_CLOUD_VAULT = "VeeamDataCloudVault"
    S3_GLACIER_COMPATIBLE = "S3GlacierCompatible"
    S3_INTEGRATED = "S3Integrated"
    CLOUD = "Cloud"
    HP_STORE_ONCE = "HPStoreOnce"
    FOREIGN = "Foreign"
    SAN_SNAPSHOT_ONLY = "SanSnapshotOnly"
    TAPE = "Tape"
    AMAZON_S3_EXTERNAL = "AmazonS3External"
    AZURE_STORAGE_EXTERNAL = "AzureStorageExternal"
    PLATFORM_SERVICE_EXTERNAL = "PlatformServiceExternal"
    GOOGLE_CLOUD_STORAGE_EXTERNAL = "GoogleCloudStorageExternal"
    PLATFORM_SERVICE_VMB_API = "PlatformServiceVmbApi"
    AMAZON_S3_GLACIER_EXTERNAL = "AmazonS3GlacierExternal"
    GOOGLE_ARCHIVE_STORAGE_EXTERNAL = "GoogleArchiveStorageExternal"
    AZURE_ARCHIVE_STORAGE_EXTERNAL = "AzureArchiveStorageExternal"
    HP_STORE_ONCE_CLOUD_BANK = "HPStoreOnceCloudBank"
    VEEAM_VAULT = "VeeamVault"
    ELEVEN_ELEVEN_S3 = "ElevenElevenS3"
    ABR_VIRTUAL = "AbrVirtual"
    VEEAM_DATA_CLOUD_VAULT_ARCHIVE = "VeeamDataCloudVaultArchive"
    VEEAM_DATA_CLOUD_VAULT_AWS_EXTERNAL = "VeeamDataCloudVaultAwsExternal"
    VEEAM_DATA_CLOUD_VAULT_AZURE_EXTERNAL = "VeeamDataCloudVaultAzureExternal"


__all__ = ["ERepositoryType"]
