"""`EAgentVolumesBackupMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentVolumesBackupMode(OpenEnum):
    """`EAgentVolumesBackupMode`, 2 documented values."""

    SELECTED_VOLUMES = "SelectedVolumes"
    ALL_VOLUMES_EXCEPT = "AllVolumesExcept"


__all__ = ["EAgentVolumesBackupMode"]
