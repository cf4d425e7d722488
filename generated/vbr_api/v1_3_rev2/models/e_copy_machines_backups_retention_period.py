"""`ECopyMachinesBackupsRetentionPeriod` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ECopyMachinesBackupsRetentionPeriod(OpenEnum):
    """`ECopyMachinesBackupsRetentionPeriod`, 10 documented values."""

    IN_1_WEEK = "In1Week"
    IN_2_WEEKS = "In2Weeks"
    IN_1_MONTH = "In1Month"
    IN_3_MONTHS = "In3Months"
    IN_6_MONTHS = "In6Months"
    IN_1_YEAR = "In1Year"
    IN_2_YEARS = "In2Years"
    IN_3_YEARS = "In3Years"
    IN_5_YEARS = "In5Years"
    IN_7_YEARS = "In7Years"


__all__ = ["ECopyMachinesBackupsRetentionPeriod"]
