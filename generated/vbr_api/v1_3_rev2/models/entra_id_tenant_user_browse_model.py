"""`EntraIdTenantUserBrowseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantUserBrowseModel"
_KNOWN = frozenset(
    "id displayName restorePointId restorePointDate type mailAddress userName userType employeeType accountEnabled companyName creationType department country jobTitle officeLocation".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantUserBrowseModel(EntraIdTenantBrowseModel):
    """`EntraIdTenantUserBrowseModel`, a EntraIdTenantBrowseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
        "mail_address": "mailAddress",
        "user_name": "userName",
        "user_type": "userType",
        "employee_type": "employeeType",
        "account_enabled": "accountEnabled",
        "company_name": "companyName",
        "creation_type": "creationType",
        "department": "department",
        "country": "country",
        "job_title": "jobTitle",
        "office_location": "officeLocation",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.USER
    mail_address: str | None = None
    user_name: str | None = None
    user_type: str | None = None
    employee_type: str | None = None
    account_enabled: bool | None = None
    company_name: str | None = None
    creation_type: str | None = None
    department: str | None = None
    country: str | None = None
    job_title: str | None = None
    office_location: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 16
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            if v is None:
                n -= "restorePointId" not in d
            else:
                _note(d, "restorePointId", _NAME, "invalid")
        v = get("restorePointDate")
        if v.__class__ is str:
            self.restore_point_date = _date_time(v, d, "restorePointDate", _NAME)
        else:
            self.restore_point_date = v
            if v is None:
                n -= "restorePointDate" not in d
            else:
                _note(d, "restorePointDate", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.mail_address = v = get("mailAddress")
        if v.__class__ is not str:
            if v is None:
                n -= "mailAddress" not in d
            else:
                _note(d, "mailAddress", _NAME, "invalid")
        self.user_name = v = get("userName")
        if v.__class__ is not str:
            if v is None:
                n -= "userName" not in d
            else:
                _note(d, "userName", _NAME, "invalid")
        self.user_type = v = get("userType")
        if v.__class__ is not str:
            if v is None:
                n -= "userType" not in d
            else:
                _note(d, "userType", _NAME, "invalid")
        self.employee_type = v = get("employeeType")
        if v.__class__ is not str:
            if v is None:
                n -= "employeeType" not in d
            else:
                _note(d, "employeeType", _NAME, "invalid")
        self.account_enabled = v = get("accountEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "accountEnabled" not in d
            else:
                _note(d, "accountEnabled", _NAME, "invalid")
        self.company_name = v = get("companyName")
        if v.__class__ is not str:
            if v is None:
                n -= "companyName" not in d
            else:
                _note(d, "companyName", _NAME, "invalid")
        self.creation_type = v = get("creationType")
        if v.__class__ is not str:
            if v is None:
                n -= "creationType" not in d
            else:
                _note(d, "creationType", _NAME, "invalid")
        self.department = v = get("department")
        if v.__class__ is not str:
            if v is None:
                n -= "department" not in d
            else:
                _note(d, "department", _NAME, "invalid")
        self.country = v = get("country")
        if v.__class__ is not str:
            if v is None:
                n -= "country" not in d
            else:
                _note(d, "country", _NAME, "invalid")
        self.job_title = v = get("jobTitle")
        if v.__class__ is not str:
            if v is None:
                n -= "jobTitle" not in d
            else:
                _note(d, "jobTitle", _NAME, "invalid")
        self.office_location = v = get("officeLocation")
        if v.__class__ is not str:
            if v is None:
                n -= "officeLocation" not in d
            else:
                _note(d, "officeLocation", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
        }
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.restore_point_date is not None:
            d["restorePointDate"] = self.restore_point_date
        if self.mail_address is not None:
            d["mailAddress"] = self.mail_address
        if self.user_name is not None:
            d["userName"] = self.user_name
        if self.user_type is not None:
            d["userType"] = self.user_type
        if self.employee_type is not None:
            d["employeeType"] = self.employee_type
        if self.account_enabled is not None:
            d["accountEnabled"] = self.account_enabled
        if self.company_name is not None:
            d["companyName"] = self.company_name
        if self.creation_type is not None:
            d["creationType"] = self.creation_type
        if self.department is not None:
            d["department"] = self.department
        if self.country is not None:
            d["country"] = self.country
        if self.job_title is not None:
            d["jobTitle"] = self.job_title
        if self.office_location is not None:
            d["officeLocation"] = self.office_location
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantUserBrowseModel"]
