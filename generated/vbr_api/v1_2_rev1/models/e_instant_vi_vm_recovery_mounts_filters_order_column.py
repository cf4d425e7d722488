"""`EInstantViVMRecoveryMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """`EInstantViVMRecoveryMountsFiltersOrderColumn`, 2 documented values."""

    STATE = "state"
    NAME = "name"


__all__ = ["EInstantViVMRecoveryMountsFiltersOrderColumn"]
