"""`RestoreTaskSessionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from typing import Self

    from .e_session_state import ESessionState
    from .session_result_model import SessionResultModel

_NAME = "RestoreTaskSessionModel"
_KNOWN = frozenset(
    "id type sessionId sessionType creationTime endTime name usn state result".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTaskSessionModel(TaskSessionModel):
    """`RestoreTaskSessionModel`, a TaskSessionModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "session_id": "sessionId",
        "session_type": "sessionType",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "name": "name",
        "usn": "usn",
        "state": "state",
        "result": "result",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ETaskSessionType = ETaskSessionType.RESTORE
    name: str
    usn: int
    state: ESessionState
    result: SessionResultModel | None = None

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
        self.usn = v = get("usn")
        if v.__class__ is not int:
            n -= _required(d, "usn", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.ESessionState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("result")
        if v.__class__ is dict:
            self.result = _m.SessionResultModel.from_dict(v)
        else:
            self.result = v
            if v is None:
                n -= "result" not in d
            else:
                _note(d, "result", _NAME, "invalid")
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
            "usn": self.usn,
            "state": self.state,
        }
        if self.end_time is not None:
            d["endTime"] = self.end_time
        if self.result is not None:
            d["result"] = _wire(self.result)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTaskSessionModel"]
