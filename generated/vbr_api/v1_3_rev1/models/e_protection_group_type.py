"""`EProtectionGroupType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectionGroupType(OpenEnum):
    """`EProtectionGroupType`, 8 documented values."""

    MANUALLY_ADDED = "ManuallyAdded"
    UNMANAGED = "Unmanaged"
    INDIVIDUAL_COMPUTERS = "IndividualComputers"
    AD_OBJECTS = "ADObjects"
    CSV_FILE = "CSVFile"
    PRE_INSTALLED_AGENTS = "PreInstalledAgents"
    CLOUD_MACHINES = "CloudMachines"
    MONGO_DB = "MongoDB"


__all__ = ["EProtectionGroupType"]
