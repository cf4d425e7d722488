"""`ERecoveryMediaFormat` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERecoveryMediaFormat(OpenEnum):
    """`ERecoveryMediaFormat`, 1 documented values."""

    ISO = "Iso"


__all__ = ["ERecoveryMediaFormat"]
