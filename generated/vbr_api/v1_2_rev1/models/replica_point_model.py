"""`ReplicaPointModel` of the API document."""

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

    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_replica_state import EReplicaState
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity

_NAME = "ReplicaPointModel"
_KNOWN = frozenset(
    "id name platformName platformId creationTime replicaId allowedOperations state malwareStatus".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaPointModel(Model):
    """`ReplicaPointModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "creation_time": "creationTime",
        "replica_id": "replicaId",
        "allowed_operations": "allowedOperations",
        "state": "state",
        "malware_status": "malwareStatus",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    platform_name: EPlatformType
    platform_id: UUID
    creation_time: datetime
    replica_id: UUID
    allowed_operations: list[EObjectRestorePointOperation]
    state: EReplicaState | None = None
    malware_status: ESuspiciousActivitySeverity | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

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
        v = get("replicaId")
        if v.__class__ is str:
            self.replica_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "replicaId", _NAME, "invalid")
        else:
            self.replica_id = v
            n -= _required(d, "replicaId", _NAME)
        v = get("allowedOperations")
        if v.__class__ is list:
            self.allowed_operations = _items(
                v, str, _m.EObjectRestorePointOperation.table.__getitem__, _NAME
            )
        else:
            self.allowed_operations = v
            n -= _required(d, "allowedOperations", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EReplicaState.table[v]
        else:
            self.state = v
            if v is None:
                n -= "state" not in d
            else:
                _note(d, "state", _NAME, "invalid")
        v = get("malwareStatus")
        if v.__class__ is str:
            self.malware_status = _m.ESuspiciousActivitySeverity.table[v]
        else:
            self.malware_status = v
            if v is None:
                n -= "malwareStatus" not in d
            else:
                _note(d, "malwareStatus", _NAME, "invalid")
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
            "replicaId": self.replica_id,
            "allowedOperations": self.allowed_operations,
        }
        if self.state is not None:
            d["state"] = self.state
        if self.malware_status is not None:
            d["malwareStatus"] = self.malware_status
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaPointModel"]
