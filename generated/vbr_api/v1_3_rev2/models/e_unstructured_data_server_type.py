"""`EUnstructuredDataServerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EUnstructuredDataServerType(OpenEnum):
    """`EUnstructuredDataServerType`, 10 documented values."""

    FILE_SERVER = "FileServer"
    SMB_SHARE = "SMBShare"
    NFS_SHARE = "NFSShare"
    NAS_FILER = "NASFiler"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_S3 = "AmazonS3"
    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_LAKE = "AzureDataLake"
    SANSMB_SHARE = "SANSMBShare"
    SANNFS_SHARE = "SANNFSShare"


__all__ = ["EUnstructuredDataServerType"]
