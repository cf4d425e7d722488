"""`EVirusDetectionAction` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVirusDetectionAction(OpenEnum):
    """`EVirusDetectionAction`, 3 documented values."""

    DISABLE_NETWORK = "DisableNetwork"
    ABORT_RECOVERY = "AbortRecovery"
    IGNORE = "Ignore"


__all__ = ["EVirusDetectionAction"]
