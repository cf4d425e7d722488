"""`ExportLogsScopeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ExportLogsScopeType(OpenEnum):
    """`ExportLogsScopeType`, 2 documented values."""

    JOBS = "Jobs"
    HOSTS = "Hosts"


__all__ = ["ExportLogsScopeType"]
