"""`ESessionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionType(OpenEnum):
    """`ESessionType`, 12 documented values."""

    INFRASTRUCTURE = "Infrastructure"
    JOB = "Job"
    AUTOMATION = "Automation"
    CONFIGURATION_BACKUP = "ConfigurationBackup"
    REPOSITORY_MAINTENANCE = "RepositoryMaintenance"
    REPOSITORY_EVACUATE = "RepositoryEvacuate"
    INFRASTRUCTURE_ITEM_DELETION = "InfrastructureItemDeletion"
    RESTORE_VM = "RestoreVm"
    INSTANT_RECOVERY = "InstantRecovery"
    FIRST_CLASS_DISK_INSTANT_RESTORE = "FirstClassDiskInstantRestore"
    AZURE_APPLIANCE_DEPLOY = "AzureApplianceDeploy"
    QUICK_MIGRATION = "QuickMigration"


__all__ = ["ESessionType"]
