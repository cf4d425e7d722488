"""`ETaskType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ETaskType(OpenEnum):
    """`ETaskType`, 7 documented values."""

    COMMON = "Common"
    FLR_RESTORE = "FlrRestore"
    FLR_DOWNLOAD = "FlrDownload"
    FLR_SEARCH = "FlrSearch"
    HIERARCHY_RESCAN = "HierarchyRescan"
    DEPLOYMENT_KIT = "DeploymentKit"
    RECOVERY_MEDIA = "RecoveryMedia"


__all__ = ["ETaskType"]
