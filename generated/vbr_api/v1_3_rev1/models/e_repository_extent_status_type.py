"""`ERepositoryExtentStatusType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ERepositoryExtentStatusType(OpenEnum):
    """`ERepositoryExtentStatusType`, 7 documented values."""

    NORMAL = "Normal"
    EVACUATE = "Evacuate"
    PENDING = "Pending"
    SEALED = "Sealed"
    MAINTENANCE = "Maintenance"
    RESYNC_REQUIRED = "ResyncRequired"
    TENANT_EVACUATING = "TenantEvacuating"


__all__ = ["ERepositoryExtentStatusType"]
