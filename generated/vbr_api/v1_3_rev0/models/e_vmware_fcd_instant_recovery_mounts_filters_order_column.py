"""`EVmwareFcdInstantRecoveryMountsFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EVmwareFcdInstantRecoveryMountsFiltersOrderColumn(OpenEnum):
    """`EVmwareFcdInstantRecoveryMountsFiltersOrderColumn`, 2 documented values."""

    STATE = "state"
    NAME = "name"


__all__ = ["EVmwareFcdInstantRecoveryMountsFiltersOrderColumn"]
