"""`EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType(OpenEnum):
    """`EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType`, 4 documented values."""

    OPERATING_SYSTEM_VOLUME = "OperatingSystemVolume"
    FIXED_DATA_VOLUME = "FixedDataVolume"
    REMOVABLE_DATA_VOLUME = "RemovableDataVolume"
    UNKNOWN_FUTURE_VALUE = "UnknownFutureValue"


__all__ = ["EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType"]
