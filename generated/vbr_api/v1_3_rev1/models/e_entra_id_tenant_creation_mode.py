"""`EEntraIDTenantCreationMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIDTenantCreationMode(OpenEnum):
    """`EEntraIDTenantCreationMode`, 2 documented values."""

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"


__all__ = ["EEntraIDTenantCreationMode"]
