"""`ESocketLicenseObjectType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESocketLicenseObjectType(OpenEnum):
    """`ESocketLicenseObjectType`, 4 documented values."""

    HYPERV = "HyperV"
    UNIVERSAL = "Universal"
    UNLICENSED = "Unlicensed"
    VSPHERE = "vSphere"


__all__ = ["ESocketLicenseObjectType"]
