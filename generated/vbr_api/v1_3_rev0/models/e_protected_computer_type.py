"""`EProtectedComputerType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EProtectedComputerType(OpenEnum):
    """`EProtectedComputerType`, 1 documented values."""

    LINUX = "Linux"


__all__ = ["EProtectedComputerType"]
