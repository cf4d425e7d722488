"""`ESuspiciousActivityEventsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESuspiciousActivityEventsFiltersOrderColumn(OpenEnum):
    """`ESuspiciousActivityEventsFiltersOrderColumn`, 11 documented values."""

    TYPE = "Type"
    DETECTION_TIME_UTC = "DetectionTimeUtc"
    CREATION_TIME_UTC = "CreationTimeUtc"
    BACKUP_OBJECT_ID = "BackupObjectId"
    STATE = "State"
    SOURCE = "Source"
    SEVERITY = "Severity"
    CREATED_BY = "CreatedBy"
    ENGINE = "Engine"
    DETAILS = "Details"
    MACHINE_NAME = "MachineName"


__all__ = ["ESuspiciousActivityEventsFiltersOrderColumn"]
