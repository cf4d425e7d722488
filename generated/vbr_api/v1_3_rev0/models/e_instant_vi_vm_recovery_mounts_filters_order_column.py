"""`EInstantViVMRecoveryMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """`EInstantViVMRecoveryMountsFiltersOrderColumn`, 5 documented values."""

    STATE = "state"
    VM_NAME = "vmName"
    JOB_NAME = "jobName"
    RESTORE_POINT_DATE = "restorePointDate"
    HOST_NAME = "hostName"


__all__ = ["EInstantViVMRecoveryMountsFiltersOrderColumn"]
