"""`EEntraIdTenantUserSortingProperty` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class EEntraIdTenantUserSortingProperty(OpenEnum):
    """`EEntraIdTenantUserSortingProperty`, 14 documented values."""

    DISPLAY_NAME = "DisplayName"
    MAIL_ADDRESS = "MailAddress"
    USERNAME = "Username"
    USER_TYPE = "UserType"
    EMPLOYEE_TYPE = "EmployeeType"
    ACCOUNT_ENABLED = "AccountEnabled"
    COMPANY_NAME = "CompanyName"
    CREATION_TYPE = "CreationType"
    DEPARTMENT = "Department"
    COUNTRY = "Country"
    JOB_TITLE = "JobTitle"
    OFFICE_LOCATION = "OfficeLocation"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"


__all__ = ["EEntraIdTenantUserSortingProperty"]
