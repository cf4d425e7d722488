"""`EProtectionGroupType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectionGroupType(OpenEnum):
    """`EProtectionGroupType`, 6 documented values."""

    MANUALLY_ADDED = "ManuallyAdded"
    INDIVIDUAL_COMPUTERS = "IndividualComputers"
    AD_OBJECTS = "ADObjects"
    CSV_FILE = "CSVFile"
    PRE_INSTALLED_AGENTS = "PreInstalledAgents"
    MONGO_DB = "MongoDB"


__all__ = ["EProtectionGroupType"]
