"""`EInstalledLicenseType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EInstalledLicenseType(OpenEnum):
    """`EInstalledLicenseType`, 8 documented values."""

    EMPTY = "Empty"
    EVALUATION = "Evaluation"
    FREE = "Free"
    NFR = "NFR"
    PERPETUAL = "Perpetual"
    RENTAL = "Rental"
    SUBSCRIPTION = "Subscription"
    PROMO = "Promo"


__all__ = ["EInstalledLicenseType"]
