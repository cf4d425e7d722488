"""`EntraIdTenantDeviceBrowseModel` of the API document."""

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

_NAME = "EntraIdTenantDeviceBrowseModel"
_KNOWN = frozenset(
    "id displayName restorePointId restorePointDate type operatingSystem operatingSystemVersion deviceVersion accountEnabled bitLockerKeyCount".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantDeviceBrowseModel(EntraIdTenantBrowseModel):
    """`EntraIdTenantDeviceBrowseModel`, a EntraIdTenantBrowseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
        "operating_system": "operatingSystem",
        "operating_system_version": "operatingSystemVersion",
        "device_version": "deviceVersion",
        "account_enabled": "accountEnabled",
        "bit_locker_key_count": "bitLockerKeyCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType = EEntraIdTenantItemType.DEVICE
    operating_system: str | None = None
    operating_system_version: str | None = None
    device_version: str | None = None
    account_enabled: bool | None = None
    bit_locker_key_count: int | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
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
        self.operating_system = v = get("operatingSystem")
        if v.__class__ is not str:
            if v is None:
                n -= "operatingSystem" not in d
            else:
                _note(d, "operatingSystem", _NAME, "invalid")
        self.operating_system_version = v = get("operatingSystemVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "operatingSystemVersion" not in d
            else:
                _note(d, "operatingSystemVersion", _NAME, "invalid")
        self.device_version = v = get("deviceVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "deviceVersion" not in d
            else:
                _note(d, "deviceVersion", _NAME, "invalid")
        self.account_enabled = v = get("accountEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "accountEnabled" not in d
            else:
                _note(d, "accountEnabled", _NAME, "invalid")
        self.bit_locker_key_count = v = get("bitLockerKeyCount")
        if v.__class__ is not int:
            if v is None:
                n -= "bitLockerKeyCount" not in d
            else:
                _note(d, "bitLockerKeyCount", _NAME, "invalid")
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
        if self.operating_system is not None:
            d["operatingSystem"] = self.operating_system
        if self.operating_system_version is not None:
            d["operatingSystemVersion"] = self.operating_system_version
        if self.device_version is not None:
            d["deviceVersion"] = self.device_version
        if self.account_enabled is not None:
            d["accountEnabled"] = self.account_enabled
        if self.bit_locker_key_count is not None:
            d["bitLockerKeyCount"] = self.bit_locker_key_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantDeviceBrowseModel"]
