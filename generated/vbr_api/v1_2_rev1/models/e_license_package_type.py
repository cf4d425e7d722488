"""`ELicensePackageType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELicensePackageType(OpenEnum):
    """`ELicensePackageType`, 6 documented values."""

    INVALID = "Invalid"
    STARTER = "Starter"
    ESSENTIALS = "Essentials"
    BACKUP = "Backup"
    ONE = "One"
    SUITE = "Suite"


__all__ = ["ELicensePackageType"]
