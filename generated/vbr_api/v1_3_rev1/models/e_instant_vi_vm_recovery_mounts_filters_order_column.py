"""`EInstantViVMRecoveryMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """`EInstantViVMRecoveryMountsFiltersOrderColumn`, 5 documented values."""

    STATE = "State"
    VM_NAME = "VmName"
    JOB_NAME = "JobName"
    RESTORE_POINT_DATE = "RestorePointDate"
    HOST_NAME = "HostName"


__all__ = ["EInstantViVMRecoveryMountsFiltersOrderColumn"]
