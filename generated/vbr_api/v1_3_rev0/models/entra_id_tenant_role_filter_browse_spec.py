"""`EntraIdTenantRoleFilterBrowseSpec` of the API document."""

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

_NAME = "EntraIdTenantRoleFilterBrowseSpec"
_KNOWN = frozenset("displayName isBuiltIn isEnabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRoleFilterBrowseSpec(Model):
    """`EntraIdTenantRoleFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "is_built_in": "isBuiltIn",
        "is_enabled": "isEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    is_built_in: bool | None = None
    is_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        self.is_built_in = v = get("isBuiltIn")
        if v.__class__ is not bool:
            if v is None:
                n -= "isBuiltIn" not in d
            else:
                _note(d, "isBuiltIn", _NAME, "invalid")
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isEnabled" not in d
            else:
                _note(d, "isEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.is_built_in is not None:
            d["isBuiltIn"] = self.is_built_in
        if self.is_enabled is not None:
            d["isEnabled"] = self.is_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRoleFilterBrowseSpec"]
