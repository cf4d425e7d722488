"""`SessionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_platform_type import EPlatformType
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .session_result_model import SessionResultModel

_NAME = "SessionModel"
_KNOWN = frozenset(
    "id name jobId sessionType creationTime endTime state progressPercent result resourceId resourceReference parentSessionId usn platformName platformId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionModel(Model):
    """`SessionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "job_id": "jobId",
        "session_type": "sessionType",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "state": "state",
        "progress_percent": "progressPercent",
        "result": "result",
        "resource_id": "resourceId",
        "resource_reference": "resourceReference",
        "parent_session_id": "parentSessionId",
        "usn": "usn",
        "platform_name": "platformName",
        "platform_id": "platformId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    job_id: UUID
    session_type: ESessionType
    creation_time: datetime
    end_time: datetime | None = None
    state: ESessionState
    progress_percent: int | None = None
    result: SessionResultModel | None = None
    resource_id: UUID | None = None
    resource_reference: str | None = None
    parent_session_id: UUID | None = None
    usn: int
    platform_name: EPlatformType | None = None
    platform_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 15
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
        v = get("jobId")
        if v.__class__ is str:
            self.job_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "jobId", _NAME, "invalid")
        else:
            self.job_id = v
            n -= _required(d, "jobId", _NAME)
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
        v = get("state")
        if v.__class__ is str:
            self.state = _m.ESessionState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.progress_percent = v = get("progressPercent")
        if v.__class__ is not int:
            if v is None:
                n -= "progressPercent" not in d
            else:
                _note(d, "progressPercent", _NAME, "invalid")
        v = get("result")
        if v.__class__ is dict:
            self.result = _m.SessionResultModel.from_dict(v)
        else:
            self.result = v
            if v is None:
                n -= "result" not in d
            else:
                _note(d, "result", _NAME, "invalid")
        v = get("resourceId")
        if v.__class__ is str:
            self.resource_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "resourceId", _NAME, "invalid")
        else:
            self.resource_id = v
            if v is None:
                n -= "resourceId" not in d
            else:
                _note(d, "resourceId", _NAME, "invalid")
        self.resource_reference = v = get("resourceReference")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceReference" not in d
            else:
                _note(d, "resourceReference", _NAME, "invalid")
        v = get("parentSessionId")
        if v.__class__ is str:
            self.parent_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentSessionId", _NAME, "invalid")
        else:
            self.parent_session_id = v
            if v is None:
                n -= "parentSessionId" not in d
            else:
                _note(d, "parentSessionId", _NAME, "invalid")
        self.usn = v = get("usn")
        if v.__class__ is not int:
            n -= _required(d, "usn", _NAME)
        v = get("platformName")
        if v.__class__ is str:
            self.platform_name = _m.EPlatformType.table[v]
        else:
            self.platform_name = v
            if v is None:
                n -= "platformName" not in d
            else:
                _note(d, "platformName", _NAME, "invalid")
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            if v is None:
                n -= "platformId" not in d
            else:
                _note(d, "platformId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "jobId": self.job_id,
            "sessionType": self.session_type,
            "creationTime": self.creation_time,
            "state": self.state,
            "usn": self.usn,
        }
        if self.end_time is not None:
            d["endTime"] = self.end_time
        if self.progress_percent is not None:
            d["progressPercent"] = self.progress_percent
        if self.result is not None:
            d["result"] = _wire(self.result)
        if self.resource_id is not None:
            d["resourceId"] = self.resource_id
        if self.resource_reference is not None:
            d["resourceReference"] = self.resource_reference
        if self.parent_session_id is not None:
            d["parentSessionId"] = self.parent_session_id
        if self.platform_name is not None:
            d["platformName"] = self.platform_name
        if self.platform_id is not None:
            d["platformId"] = self.platform_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionModel"]
