"""`EInstalledLicenseEdition` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstalledLicenseEdition(OpenEnum):
    """`EInstalledLicenseEdition`, 5 documented values."""

    COMMUNITY = "Community"
    ENTERPRISE = "Enterprise"
    ENTERPRISE_PLUS = "EnterprisePlus"
    STANDARD = "Standard"
    UNSPECIFIED = "Unspecified"


__all__ = ["EInstalledLicenseEdition"]
