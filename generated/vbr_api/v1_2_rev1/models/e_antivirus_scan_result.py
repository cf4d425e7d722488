"""`EAntivirusScanResult` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAntivirusScanResult(OpenEnum):
    """`EAntivirusScanResult`, 6 documented values."""

    NONE = "None"
    CLEAN = "Clean"
    INFECTED = "Infected"
    FAILED = "Failed"
    CANCELED = "Canceled"
    INCONCLUSIVE = "Inconclusive"


__all__ = ["EAntivirusScanResult"]
