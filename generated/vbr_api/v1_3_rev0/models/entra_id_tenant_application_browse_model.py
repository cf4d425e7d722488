"""`EntraIdTenantApplicationBrowseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_application_type import EEntraIdTenantApplicationType

_NAME = "EntraIdTenantApplicationBrowseModel"
_KNOWN = frozenset(
    "id displayName restorePointId restorePointDate type applicationType enabled tags description".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantApplicationBrowseModel(EntraIdTenantBrowseModel):
    """`EntraIdTenantApplicationBrowseModel`, a EntraIdTenantBrowseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
        "application_type": "applicationType",
        "enabled": "enabled",
        "tags": "tags",
        "description": "description",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.APPLICATION
    application_type: EEntraIdTenantApplicationType | None = None
    enabled: bool | None = None
    tags: list[str] | None = None
    description: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
            n -= _required(d, "restorePointId", _NAME)
        v = get("restorePointDate")
        if v.__class__ is str:
            self.restore_point_date = _date_time(v, d, "restorePointDate", _NAME)
        else:
            self.restore_point_date = v
            n -= _required(d, "restorePointDate", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("applicationType")
        if v.__class__ is str:
            self.application_type = _m.EEntraIdTenantApplicationType.table[v]
        else:
            self.application_type = v
            if v is None:
                n -= "applicationType" not in d
            else:
                _note(d, "applicationType", _NAME, "invalid")
        self.enabled = v = get("enabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "enabled" not in d
            else:
                _note(d, "enabled", _NAME, "invalid")
        v = get("tags")
        if v.__class__ is list:
            self.tags = _items(v, str, None, _NAME)
        else:
            self.tags = v
            if v is None:
                n -= "tags" not in d
            else:
                _note(d, "tags", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "restorePointId": self.restore_point_id,
            "restorePointDate": self.restore_point_date,
            "type": self.type,
        }
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.application_type is not None:
            d["applicationType"] = self.application_type
        if self.enabled is not None:
            d["enabled"] = self.enabled
        if self.tags is not None:
            d["tags"] = self.tags
        if self.description is not None:
            d["description"] = self.description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantApplicationBrowseModel"]
