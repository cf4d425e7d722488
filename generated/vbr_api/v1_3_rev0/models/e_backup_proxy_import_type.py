"""`EBackupProxyImportType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EBackupProxyImportType(OpenEnum):
    """`EBackupProxyImportType`, 1 documented values."""

    VMWARE = "vmware"


__all__ = ["EBackupProxyImportType"]
