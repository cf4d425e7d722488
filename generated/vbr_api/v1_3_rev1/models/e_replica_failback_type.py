"""`EReplicaFailbackType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EReplicaFailbackType(OpenEnum):
    """`EReplicaFailbackType`, 3 documented values."""

    ORIGINAL_LOCATION = "OriginalLocation"
    ORIGINAL_VM = "OriginalVM"
    CUSTOMIZED = "Customized"


__all__ = ["EReplicaFailbackType"]
