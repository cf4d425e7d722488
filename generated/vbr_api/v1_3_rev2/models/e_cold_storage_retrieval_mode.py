"""`EColdStorageRetrievalMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EColdStorageRetrievalMode(OpenEnum):
    """`EColdStorageRetrievalMode`, 5 documented values."""

    AMAZON_BULK = "AmazonBulk"
    AMAZON_STANDARD = "AmazonStandard"
    AMAZON_EXPEDITED = "AmazonExpedited"
    AZURE_STANDARD_PRIORITY = "AzureStandardPriority"
    AZURE_HIGH_PRIORITY = "AzureHighPriority"


__all__ = ["EColdStorageRetrievalMode"]
