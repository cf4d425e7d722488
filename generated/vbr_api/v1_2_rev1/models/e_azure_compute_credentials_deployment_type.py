"""`EAzureComputeCredentialsDeploymentType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureComputeCredentialsDeploymentType(OpenEnum):
    """`EAzureComputeCredentialsDeploymentType`, 2 documented values."""

    MICROSOFT_AZURE = "MicrosoftAzure"
    MICROSOFT_AZURE_STACK = "MicrosoftAzureStack"


__all__ = ["EAzureComputeCredentialsDeploymentType"]
