"""`ObjectRestorePointModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_guest_os_family import EGuestOSFamily
    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_restore_point_type import ERestorePointType
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity

_NAME = "ObjectRestorePointModel"
_KNOWN = frozenset(
    "id name platformName platformId creationTime backupId type sessionId allowedOperations malwareStatus backupFileId guestOsFamily originalSize".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectRestorePointModel(Model):
    """`ObjectRestorePointModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "creation_time": "creationTime",
        "backup_id": "backupId",
        "type": "type",
        "session_id": "sessionId",
        "allowed_operations": "allowedOperations",
        "malware_status": "malwareStatus",
        "backup_file_id": "backupFileId",
        "guest_os_family": "guestOsFamily",
        "original_size": "originalSize",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    platform_name: EPlatformType
    platform_id: UUID
    creation_time: datetime
    backup_id: UUID
    type: ERestorePointType | None = None
    session_id: UUID | None = None
    allowed_operations: list[EObjectRestorePointOperation]
    malware_status: ESuspiciousActivitySeverity | None = None
    backup_file_id: UUID | None = None
    guest_os_family: EGuestOSFamily | None = None
    original_size: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 13
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("platformName")
        if v.__class__ is str:
            self.platform_name = _m.EPlatformType.table[v]
        else:
            self.platform_name = v
            n -= _required(d, "platformName", _NAME)
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            n -= _required(d, "platformId", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ERestorePointType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            if v is None:
                n -= "sessionId" not in d
            else:
                _note(d, "sessionId", _NAME, "invalid")
        v = get("allowedOperations")
        if v.__class__ is list:
            self.allowed_operations = _items(
                v, str, _m.EObjectRestorePointOperation.table.__getitem__, _NAME
            )
        else:
            self.allowed_operations = v
            n -= _required(d, "allowedOperations", _NAME)
        v = get("malwareStatus")
        if v.__class__ is str:
            self.malware_status = _m.ESuspiciousActivitySeverity.table[v]
        else:
            self.malware_status = v
            if v is None:
                n -= "malwareStatus" not in d
            else:
                _note(d, "malwareStatus", _NAME, "invalid")
        v = get("backupFileId")
        if v.__class__ is str:
            self.backup_file_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupFileId", _NAME, "invalid")
        else:
            self.backup_file_id = v
            if v is None:
                n -= "backupFileId" not in d
            else:
                _note(d, "backupFileId", _NAME, "invalid")
        v = get("guestOsFamily")
        if v.__class__ is str:
            self.guest_os_family = _m.EGuestOSFamily.table[v]
        else:
            self.guest_os_family = v
            if v is None:
                n -= "guestOsFamily" not in d
            else:
                _note(d, "guestOsFamily", _NAME, "invalid")
        self.original_size = v = get("originalSize")
        if v.__class__ is not int:
            if v is None:
                n -= "originalSize" not in d
            else:
                _note(d, "originalSize", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "platformName": self.platform_name,
            "platformId": self.platform_id,
            "creationTime": self.creation_time,
            "backupId": self.backup_id,
            "allowedOperations": self.allowed_operations,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.session_id is not None:
            d["sessionId"] = self.session_id
        if self.malware_status is not None:
            d["malwareStatus"] = self.malware_status
        if self.backup_file_id is not None:
            d["backupFileId"] = self.backup_file_id
        if self.guest_os_family is not None:
            d["guestOsFamily"] = self.guest_os_family
        if self.original_size is not None:
            d["originalSize"] = self.original_size
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectRestorePointModel"]
