"""`EAgentBackupPolicyDestinationType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentBackupPolicyDestinationType(OpenEnum):
    """`EAgentBackupPolicyDestinationType`, 4 documented values."""

    LOCAL_STORAGE = "LocalStorage"
    SHARED_FOLDER = "SharedFolder"
    BACKUP_REPOSITORY = "BackupRepository"
    CLOUD_CONNECT_REPOSITORY = "CloudConnectRepository"


__all__ = ["EAgentBackupPolicyDestinationType"]
