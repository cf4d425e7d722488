"""`EJobType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobType(OpenEnum):
    """`EJobType`, 13 documented values."""

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
    ENTRA_ID_TENANT_BACKUP_COPY = "EntraIDTenantBackupCopy"


__all__ = ["EJobType"]
