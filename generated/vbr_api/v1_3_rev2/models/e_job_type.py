"""`EJobType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobType(OpenEnum):
    """`EJobType`, 27 documented values."""

    UNKNOWN = "Unknown"
    VSPHERE_BACKUP = "VSphereBackup"
    HYPERV_BACKUP = "HyperVBackup"
    VSPHERE_REPLICA = "VSphereReplica"
    CLOUD_DIRECTOR_BACKUP = "CloudDirectorBackup"
    ENTRA_ID_TENANT_BACKUP = "EntraIDTenantBackup"
    ENTRA_ID_AUDIT_LOG_BACKUP = "EntraIDAuditLogBackup"
    FILE_BACKUP_COPY = "FileBackupCopy"
    LEGACY_BACKUP_COPY = "LegacyBackupCopy"
    BACKUP_COPY = "BackupCopy"
    WINDOWS_AGENT_BACKUP = "WindowsAgentBackup"
    LINUX_AGENT_BACKUP = "LinuxAgentBackup"
    FILE_BACKUP = "FileBackup"
    OBJECT_STORAGE_BACKUP = "ObjectStorageBackup"
    ENTRA_ID_TENANT_BACKUP_COPY = "EntraIDTenantBackupCopy"
    SURE_BACKUP_CONTENT_SCAN = "SureBackupContentScan"
    CLOUD_BACKUP_AZURE = "CloudBackupAzure"
    CLOUD_BACKUP_AWS = "CloudBackupAWS"
    CLOUD_BACKUP_GOOGLE = "CloudBackupGoogle"
    WINDOWS_AGENT_BACKUP_WORKSTATION_POLICY = "WindowsAgentBackupWorkstationPolicy"
    LINUX_AGENT_BACKUP_WORKSTATION_POLICY = "LinuxAgentBackupWorkstationPolicy"
    WINDOWS_AGENT_BACKUP_SERVER_POLICY = "WindowsAgentBackupServerPolicy"
    LINUX_AGENT_BACKUP_SERVER_POLICY = "LinuxAgentBackupServerPolicy"
    NUTANIX_AHV_BACKUP_JOB = "NutanixAHVBackupJob"
    PROXMOX_BACKUP_JOB = "ProxmoxBackupJob"
    IRIS_BACKUP = "IrisBackup"
    WINDOWS_AGENT_BACKUP_FAILOVER_CLUSTER = "WindowsAgentBackupFailoverCluster"


__all__ = ["EJobType"]
