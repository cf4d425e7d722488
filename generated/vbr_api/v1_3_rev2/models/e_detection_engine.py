"""`EDetectionEngine` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EDetectionEngine(OpenEnum):
    """`EDetectionEngine`, 2 documented values."""

    EXTERNAL = "External"
    VEEAM_THREAT_HUNTER = "VeeamThreatHunter"


__all__ = ["EDetectionEngine"]
