"""`ERepositoryType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryType(OpenEnum):
    """`ERepositoryType`, 22 documented values."""

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
    DD_BOOST = "DDBoost"
    EXA_GRID = "ExaGrid"
    HP_STORE_ONCE_INTEGRATION = "HPStoreOnceIntegration"
    QUANTUM = "Quantum"
    WASABI_CLOUD = "WasabiCloud"
    LINUX_HARDENED = "LinuxHardened"
    INFINIDAT = "Infinidat"
    FUJITSU = "Fujitsu"


__all__ = ["ERepositoryType"]
