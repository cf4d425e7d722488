"""`EAntivirusScanType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAntivirusScanType(OpenEnum):
    """`EAntivirusScanType`, 2 documented values."""

    ANTIVIRUS = "Antivirus"
    YARA = "Yara"


__all__ = ["EAntivirusScanType"]
