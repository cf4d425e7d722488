"""`AntivirusTaskSessionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_antivirus_scan_result import EAntivirusScanResult
    from .e_antivirus_scan_state import EAntivirusScanState
    from .e_antivirus_scan_type import EAntivirusScanType

_NAME = "AntivirusTaskSessionModel"
_KNOWN = frozenset(
    "id type sessionId sessionType creationTime endTime name restorePointId restorePointReference scanType scanResult scanState antivirusName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AntivirusTaskSessionModel(TaskSessionModel):
    """`AntivirusTaskSessionModel`, a TaskSessionModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "session_id": "sessionId",
        "session_type": "sessionType",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "name": "name",
        "restore_point_id": "restorePointId",
        "restore_point_reference": "restorePointReference",
        "scan_type": "scanType",
        "scan_result": "scanResult",
        "scan_state": "scanState",
        "antivirus_name": "antivirusName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ETaskSessionType = ETaskSessionType.ANTIVIRUS
    name: str
    restore_point_id: UUID | None = None
    restore_point_reference: str | None = None
    scan_type: EAntivirusScanType
    scan_result: EAntivirusScanResult
    scan_state: EAntivirusScanState
    antivirus_name: str | None = None

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
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ETaskSessionType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        v = get("sessionType")
        if v.__class__ is str:
            self.session_type = _m.ESessionType.table[v]
        else:
            self.session_type = v
            n -= _required(d, "sessionType", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        v = get("endTime")
        if v.__class__ is str:
            self.end_time = _date_time(v, d, "endTime", _NAME)
        else:
            self.end_time = v
            if v is None:
                n -= "endTime" not in d
            else:
                _note(d, "endTime", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
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
        self.restore_point_reference = v = get("restorePointReference")
        if v.__class__ is not str:
            if v is None:
                n -= "restorePointReference" not in d
            else:
                _note(d, "restorePointReference", _NAME, "invalid")
        v = get("scanType")
        if v.__class__ is str:
            self.scan_type = _m.EAntivirusScanType.table[v]
        else:
            self.scan_type = v
            n -= _required(d, "scanType", _NAME)
        v = get("scanResult")
        if v.__class__ is str:
            self.scan_result = _m.EAntivirusScanResult.table[v]
        else:
            self.scan_result = v
            n -= _required(d, "scanResult", _NAME)
        v = get("scanState")
        if v.__class__ is str:
            self.scan_state = _m.EAntivirusScanState.table[v]
        else:
            self.scan_state = v
            n -= _required(d, "scanState", _NAME)
        self.antivirus_name = v = get("antivirusName")
        if v.__class__ is not str:
            if v is None:
                n -= "antivirusName" not in d
            else:
                _note(d, "antivirusName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "sessionId": self.session_id,
            "sessionType": self.session_type,
            "creationTime": self.creation_time,
            "name": self.name,
            "scanType": self.scan_type,
            "scanResult": self.scan_result,
            "scanState": self.scan_state,
        }
        if self.end_time is not None:
            d["endTime"] = self.end_time
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.restore_point_reference is not None:
            d["restorePointReference"] = self.restore_point_reference
        if self.antivirus_name is not None:
            d["antivirusName"] = self.antivirus_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AntivirusTaskSessionModel"]
