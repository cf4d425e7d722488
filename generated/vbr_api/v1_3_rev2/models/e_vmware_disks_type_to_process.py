"""`EVmwareDisksTypeToProcess` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVmwareDisksTypeToProcess(OpenEnum):
    """`EVmwareDisksTypeToProcess`, 3 documented values."""

    ALL_DISKS = "AllDisks"
    SYSTEM_ONLY = "SystemOnly"
    SELECTED_DISKS = "SelectedDisks"


__all__ = ["EVmwareDisksTypeToProcess"]
