"""`EComputerRecoveryTokenFiltersOrderColumn` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EComputerRecoveryTokenFiltersOrderColumn(OpenEnum):
    """`EComputerRecoveryTokenFiltersOrderColumn`, 2 documented values."""

    NAME = "Name"
    EXPIRATION_DATE = "ExpirationDate"


__all__ = ["EComputerRecoveryTokenFiltersOrderColumn"]
