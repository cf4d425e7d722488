"""`EReplicaRestorePointsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EReplicaRestorePointsFiltersOrderColumn(OpenEnum):
    """`EReplicaRestorePointsFiltersOrderColumn`, 4 documented values."""

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    REPLICA_ID = "ReplicaId"
    NAME = "Name"


__all__ = ["EReplicaRestorePointsFiltersOrderColumn"]
