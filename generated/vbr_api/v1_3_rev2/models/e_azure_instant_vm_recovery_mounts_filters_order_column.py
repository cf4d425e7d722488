"""`EAzureInstantVMRecoveryMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAzureInstantVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """`EAzureInstantVMRecoveryMountsFiltersOrderColumn`, 2 documented values."""

    STATE = "State"
    NAME = "Name"


__all__ = ["EAzureInstantVMRecoveryMountsFiltersOrderColumn"]
