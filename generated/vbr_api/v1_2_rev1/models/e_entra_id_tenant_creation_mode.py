"""`EEntraIDTenantCreationMode` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIDTenantCreationMode(OpenEnum):
    """`EEntraIDTenantCreationMode`, 2 documented values."""

    NEW_ACCOUNT = "newAccount"
    EXISTING_ACCOUNT = "existingAccount"


__all__ = ["EEntraIDTenantCreationMode"]
