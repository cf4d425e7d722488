"""`EEntraIdTenantOrgContactSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantOrgContactSortingProperty(OpenEnum):
    """`EEntraIdTenantOrgContactSortingProperty`, 7 documented values."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    DEPARTMENT = "department"
    COMPANY_NAME = "companyName"
    JOB_TITLE = "jobTitle"
    MAIL = "mail"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantOrgContactSortingProperty"]
