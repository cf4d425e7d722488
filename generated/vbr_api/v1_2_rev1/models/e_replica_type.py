"""`EReplicaType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EReplicaType(OpenEnum):
    """`EReplicaType`, 2 documented values."""

    REGULAR = "Regular"
    CDP = "CDP"


__all__ = ["EReplicaType"]
