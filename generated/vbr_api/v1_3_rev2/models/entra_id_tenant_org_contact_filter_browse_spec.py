"""`EntraIdTenantOrgContactFilterBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantOrgContactFilterBrowseSpec"
_KNOWN = frozenset("displayName companyName department jobTitle mail".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantOrgContactFilterBrowseSpec(Model):
    """`EntraIdTenantOrgContactFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "company_name": "companyName",
        "department": "department",
        "job_title": "jobTitle",
        "mail": "mail",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    company_name: str | None = None
    department: str | None = None
    job_title: str | None = None
    mail: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        self.company_name = v = get("companyName")
        if v.__class__ is not str:
            if v is None:
                n -= "companyName" not in d
            else:
                _note(d, "companyName", _NAME, "invalid")
        self.department = v = get("department")
        if v.__class__ is not str:
            if v is None:
                n -= "department" not in d
            else:
                _note(d, "department", _NAME, "invalid")
        self.job_title = v = get("jobTitle")
        if v.__class__ is not str:
            if v is None:
                n -= "jobTitle" not in d
            else:
                _note(d, "jobTitle", _NAME, "invalid")
        self.mail = v = get("mail")
        if v.__class__ is not str:
            if v is None:
                n -= "mail" not in d
            else:
                _note(d, "mail", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.company_name is not None:
            d["companyName"] = self.company_name
        if self.department is not None:
            d["department"] = self.department
        if self.job_title is not None:
            d["jobTitle"] = self.job_title
        if self.mail is not None:
            d["mail"] = self.mail
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantOrgContactFilterBrowseSpec"]
