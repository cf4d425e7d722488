"""`ECloudServiceType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudServiceType(OpenEnum):
    """`ECloudServiceType`, 10 documented values."""

    AZURE_BLOB = "AzureBlob"
    AZURE_DATA_BOX = "AzureDataBox"
    AMAZON_S3 = "AmazonS3"
    AMAZON_EC2 = "AmazonEC2"
    S3_COMPATIBLE = "S3Compatible"
    AMAZON_SNOWBALL_EDGE = "AmazonSnowballEdge"
    GOOGLE_CLOUD = "GoogleCloud"
    IBM_CLOUD = "IBMCloud"
    AZURE_COMPUTE = "AzureCompute"
    WASABI_CLOUD = "WasabiCloud"


__all__ = ["ECloudServiceType"]
