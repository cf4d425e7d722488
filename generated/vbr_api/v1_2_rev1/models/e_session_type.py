"""`ESessionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESessionType(OpenEnum):
    """`ESessionType`, 39 documented values."""

    INFRASTRUCTURE = "Infrastructure"
    BACKUP_JOB = "BackupJob"
    AUTOMATION = "Automation"
    CONFIGURATION_BACKUP = "ConfigurationBackup"
    PUBLISH_BACKUP_CONTENT_VIA_MOUNT = "PublishBackupContentViaMount"
    REPOSITORY_MAINTENANCE = "RepositoryMaintenance"
    REPOSITORY_EVACUATE = "RepositoryEvacuate"
    INFRASTRUCTURE_ITEM_DELETION = "InfrastructureItemDeletion"
    RESTORE_VM = "RestoreVm"
    INSTANT_RECOVERY = "InstantRecovery"
    FIRST_CLASS_DISK_INSTANT_RESTORE = "FirstClassDiskInstantRestore"
    AZURE_APPLIANCE_DEPLOY = "AzureApplianceDeploy"
    QUICK_MIGRATION = "QuickMigration"
    FILE_LEVEL_RESTORE = "FileLevelRestore"
    LINUX_FILE_LEVEL_RESTORE = "LinuxFileLevelRestore"
    REPLICA_JOB = "ReplicaJob"
    CONFIGURATION_RESYNCHRONIZE = "ConfigurationResynchronize"
    FAILOVER = "Failover"
    PLANNED_FAILOVER = "PlannedFailover"
    PERMANENT_FAILOVER = "PermanentFailover"
    UNDO_FAILOVER = "UndoFailover"
    FAILBACK = "Failback"
    COMMIT_FAILBACK = "CommitFailback"
    UNDO_FAILBACK = "UndoFailback"
    SWITCH_REPLICA_TO_PRODUCTION = "SwitchReplicaToProduction"
    CLOUD_DIRECTOR_VM_RESTORE = "CloudDirectorVmRestore"
    CLOUD_DIRECTOR_VAPP_RESTORE = "CloudDirectorVAppRestore"
    MALWARE_DETECTION = "MalwareDetection"
    FIRST_CLASS_DISK_QUICK_MIGRATION = "FirstClassDiskQuickMigration"
    ENTRA_ID_RESTORE = "EntraIdRestore"
    SECURITY_COMPLIANCE_ANALYZER = "SecurityComplianceAnalyzer"
    FILE_SERVER_SAVE = "FileServerSave"
    SURE_BACKUP = "SureBackup"
    NAS_RESTORE = "NasRestore"
    UNSTRUCTURED_DATA_BROWSE = "UnstructuredDataBrowse"
    UNSTRUCTURED_DOWNLOAD_META = "UnstructuredDownloadMeta"
    DELETE_BACKUP = "DeleteBackup"
    BACKGROUND_OPERATION = "BackgroundOperation"
    ENTRA_ID_RESCAN_REPOSITORY = "EntraIdRescanRepository"


__all__ = ["ESessionType"]
