"""`EReplicasFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EReplicasFiltersOrderColumn(OpenEnum):
    """`EReplicasFiltersOrderColumn`, 6 documented values."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    JOB_ID = "JobId"
    POLICY_TAG = "PolicyTag"
    STATE = "State"


__all__ = ["EReplicasFiltersOrderColumn"]
