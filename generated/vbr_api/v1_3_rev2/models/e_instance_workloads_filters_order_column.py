"""`EInstanceWorkloadsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstanceWorkloadsFiltersOrderColumn(OpenEnum):
    """`EInstanceWorkloadsFiltersOrderColumn`, 5 documented values."""

    NAME = "Name"
    HOST_NAME = "HostName"
    USED_INSTANCES_NUMBER = "UsedInstancesNumber"
    TYPE = "Type"
    INSTANCE_ID = "InstanceId"


__all__ = ["EInstanceWorkloadsFiltersOrderColumn"]
