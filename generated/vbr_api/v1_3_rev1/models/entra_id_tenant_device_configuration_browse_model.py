"""`EntraIdTenantDeviceConfigurationBrowseModel` of the API document."""

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

_NAME = "EntraIdTenantDeviceConfigurationBrowseModel"
_KNOWN = frozenset(
    "id displayName restorePointId restorePointDate type description version".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantDeviceConfigurationBrowseModel(EntraIdTenantBrowseModel):
    """`EntraIdTenantDeviceConfigurationBrowseModel`, a EntraIdTenantBrowseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
        "description": "description",
        "version": "version",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.DEVICE_CONFIGURATION
    description: str | None = None
    version: int | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.version = v = get("version")
        if v.__class__ is not int:
            if v is None:
                n -= "version" not in d
            else:
                _note(d, "version", _NAME, "invalid")
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
        if self.description is not None:
            d["description"] = self.description
        if self.version is not None:
            d["version"] = self.version
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantDeviceConfigurationBrowseModel"]
