"""`ECloudCredentialsType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECloudCredentialsType(OpenEnum):
    """`ECloudCredentialsType`, 5 documented values."""

    AZURE_STORAGE = "AzureStorage"
    AZURE_COMPUTE = "AzureCompute"
    AMAZON = "Amazon"
    GOOGLE = "Google"
    GOOGLE_SERVICE = "GoogleService"


__all__ = ["ECloudCredentialsType"]
