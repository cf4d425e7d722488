"""`EProxyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProxyType(OpenEnum):
    """`EProxyType`, 5 documented values."""

    VI_PROXY = "ViProxy"
    HV_PROXY = "HvProxy"
    GENERAL_PURPOSE_PROXY = "GeneralPurposeProxy"
    NUTANIX_AHV = "NutanixAHV"
    PVE = "PVE"


__all__ = ["EProxyType"]
