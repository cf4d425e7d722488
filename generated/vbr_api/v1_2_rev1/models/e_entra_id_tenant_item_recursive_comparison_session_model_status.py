"""`EEntraIdTenantItemRecursiveComparisonSessionModelStatus` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantItemRecursiveComparisonSessionModelStatus(OpenEnum):
    """`EEntraIdTenantItemRecursiveComparisonSessionModelStatus`, 3 documented values."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"


__all__ = ["EEntraIdTenantItemRecursiveComparisonSessionModelStatus"]
