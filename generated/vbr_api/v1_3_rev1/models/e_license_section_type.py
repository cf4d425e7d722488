"""`ELicenseSectionType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ELicenseSectionType(OpenEnum):
    """`ELicenseSectionType`, 3 documented values."""

    ALL = "All"
    INSTANCE = "Instance"
    SOCKET = "Socket"


__all__ = ["ELicenseSectionType"]
