"""`EInstalledLicenseStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstalledLicenseStatus(OpenEnum):
    """`EInstalledLicenseStatus`, 3 documented values."""

    EXPIRED = "Expired"
    INVALID = "Invalid"
    VALID = "Valid"


__all__ = ["EInstalledLicenseStatus"]
