"""`EAzureComputeVMDiskType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureComputeVMDiskType(OpenEnum):
    """`EAzureComputeVMDiskType`, 3 documented values."""

    STANDARD_HDD = "StandardHDD"
    STANDARD_SSD = "StandardSSD"
    PREMIUM_SSD = "PremiumSSD"


__all__ = ["EAzureComputeVMDiskType"]
