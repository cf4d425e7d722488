"""`EAgentsRecoveryAppliancesOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EAgentsRecoveryAppliancesOrderColumn(OpenEnum):
    """`EAgentsRecoveryAppliancesOrderColumn`, 7 documented values."""

    HOST_NAME = "HostName"
    VERSION = "Version"
    ADDRESSES = "Addresses"
    IS_DETACHED = "IsDetached"
    CREATION_TIME = "CreationTime"
    LAST_CONTACT_TIME = "LastContactTime"
    PLATFORM_TYPE = "PlatformType"


__all__ = ["EAgentsRecoveryAppliancesOrderColumn"]
