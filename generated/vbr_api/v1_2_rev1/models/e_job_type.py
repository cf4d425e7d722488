"""`EJobType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EJobType(OpenEnum):
    """`EJobType`, 6 documented values."""

    BACKUP = "Backup"
    VSPHERE_REPLICA = "VSphereReplica"
    CLOUD_DIRECTOR_BACKUP = "CloudDirectorBackup"
    ENTRA_ID_TENANT_BACKUP = "EntraIDTenantBackup"
    ENTRA_ID_AUDIT_LOG_BACKUP = "EntraIDAuditLogBackup"
    FILE_BACKUP_COPY = "FileBackupCopy"


__all__ = ["EJobType"]
