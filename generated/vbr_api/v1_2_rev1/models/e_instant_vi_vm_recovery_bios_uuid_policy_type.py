"""`EInstantViVmRecoveryBiosUuidPolicyType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstantViVmRecoveryBiosUuidPolicyType(OpenEnum):
    """`EInstantViVmRecoveryBiosUuidPolicyType`, 2 documented values."""

    PRESERVE = "preserve"
    GENERATE_NEW = "generateNew"


__all__ = ["EInstantViVmRecoveryBiosUuidPolicyType"]
