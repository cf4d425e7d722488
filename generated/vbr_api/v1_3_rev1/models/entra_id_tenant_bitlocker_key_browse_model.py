"""`EntraIdTenantBitlockerKeyBrowseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantBitlockerKeyBrowseModel"
_KNOWN = frozenset(
    "id displayName restorePointId restorePointDate type key deviceId deviceDisplayName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantBitlockerKeyBrowseModel(EntraIdTenantBrowseModel):
    """`EntraIdTenantBitlockerKeyBrowseModel`, a EntraIdTenantBrowseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
        "key": "key",
        "device_id": "deviceId",
        "device_display_name": "deviceDisplayName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("key",))

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.BITLOCKER_KEY
    key: str | None = _field(default=None, repr=_mask)
    device_id: str | None = None
    device_display_name: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
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
        self.key = v = get("key")
        if v.__class__ is not str:
            if v is None:
                n -= "key" not in d
            else:
                _note(d, "key", _NAME, "invalid")
        self.device_id = v = get("deviceId")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceId" not in d
            else:
                _note(d, "deviceId", _NAME, "invalid")
        self.device_display_name = v = get("deviceDisplayName")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceDisplayName" not in d
            else:
                _note(d, "deviceDisplayName", _NAME, "invalid")
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
        if self.key is not None:
            d["key"] = self.key
        if self.device_id is not None:
            d["deviceId"] = self.device_id
        if self.device_display_name is not None:
            d["deviceDisplayName"] = self.device_display_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantBitlockerKeyBrowseModel"]
