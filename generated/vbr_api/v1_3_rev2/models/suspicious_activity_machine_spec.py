"""`SuspiciousActivityMachineSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "SuspiciousActivityMachineSpec"
_KNOWN = frozenset("fqdn ipv4 ipv6 uuid backupObjectId restorePointId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SuspiciousActivityMachineSpec(Model):
    """`SuspiciousActivityMachineSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "fqdn": "fqdn",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
        "uuid": "uuid",
        "backup_object_id": "backupObjectId",
        "restore_point_id": "restorePointId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    fqdn: str | None = None
    ipv4: str | None = None
    ipv6: str | None = None
    uuid: str | None = None
    backup_object_id: UUID | None = None
    restore_point_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.fqdn = v = get("fqdn")
        if v.__class__ is not str:
            if v is None:
                n -= "fqdn" not in d
            else:
                _note(d, "fqdn", _NAME, "invalid")
        self.ipv4 = v = get("ipv4")
        if v.__class__ is not str:
            if v is None:
                n -= "ipv4" not in d
            else:
                _note(d, "ipv4", _NAME, "invalid")
        self.ipv6 = v = get("ipv6")
        if v.__class__ is not str:
            if v is None:
                n -= "ipv6" not in d
            else:
                _note(d, "ipv6", _NAME, "invalid")
        self.uuid = v = get("uuid")
        if v.__class__ is not str:
            if v is None:
                n -= "uuid" not in d
            else:
                _note(d, "uuid", _NAME, "invalid")
        v = get("backupObjectId")
        if v.__class__ is str:
            self.backup_object_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupObjectId", _NAME, "invalid")
        else:
            self.backup_object_id = v
            if v is None:
                n -= "backupObjectId" not in d
            else:
                _note(d, "backupObjectId", _NAME, "invalid")
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.fqdn is not None:
            d["fqdn"] = self.fqdn
        if self.ipv4 is not None:
            d["ipv4"] = self.ipv4
        if self.ipv6 is not None:
            d["ipv6"] = self.ipv6
        if self.uuid is not None:
            d["uuid"] = self.uuid
        if self.backup_object_id is not None:
            d["backupObjectId"] = self.backup_object_id
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SuspiciousActivityMachineSpec"]
