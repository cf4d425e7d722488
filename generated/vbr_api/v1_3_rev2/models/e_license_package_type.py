"""`ELicensePackageType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELicensePackageType(OpenEnum):
    """`ELicensePackageType`, 9 documented values."""

    INVALID = "Invalid"
    STARTER = "Starter"
    ESSENTIALS = "Essentials"
    BACKUP = "Backup"
    ONE = "One"
    SUITE = "Suite"
    FOUNDATION = "Foundation"
    ADVANCED = "Advanced"
    PREMIUM = "Premium"


__all__ = ["ELicensePackageType"]
