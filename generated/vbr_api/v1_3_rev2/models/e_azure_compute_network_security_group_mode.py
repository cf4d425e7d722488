"""`EAzureComputeNetworkSecurityGroupMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureComputeNetworkSecurityGroupMode(OpenEnum):
    """`EAzureComputeNetworkSecurityGroupMode`, 3 documented values."""

    CREATE_NEW = "CreateNew"
    DO_NOT_ASSIGN = "DoNotAssign"
    EXISTING = "Existing"


__all__ = ["EAzureComputeNetworkSecurityGroupMode"]
