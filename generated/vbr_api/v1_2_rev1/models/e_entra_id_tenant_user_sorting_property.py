"""`EEntraIdTenantUserSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantUserSortingProperty(OpenEnum):
    """`EEntraIdTenantUserSortingProperty`, 14 documented values."""

    DISPLAY_NAME = "displayName"
    MAIL_ADDRESS = "mailAddress"
    USERNAME = "username"
    USER_TYPE = "userType"
    EMPLOYEE_TYPE = "employeeType"
    ACCOUNT_ENABLED = "accountEnabled"
    COMPANY_NAME = "companyName"
    CREATION_TYPE = "creationType"
    DEPARTMENT = "department"
    COUNTRY = "country"
    JOB_TITLE = "jobTitle"
    OFFICE_LOCATION = "officeLocation"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"


__all__ = ["EEntraIdTenantUserSortingProperty"]
