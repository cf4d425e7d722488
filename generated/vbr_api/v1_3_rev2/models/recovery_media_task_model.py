"""`RecoveryMediaTaskModel` of the API document."""

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
from .e_task_type import ETaskType
from .task_model import TaskModel

if TYPE_CHECKING:
    from typing import Self

    from .task_additional_info_model import TaskAdditionalInfoModel

_NAME = "RecoveryMediaTaskModel"
_KNOWN = frozenset(
    "id type name state progressPercent creationTime endTime result additionalInfo".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RecoveryMediaTaskModel(TaskModel):
    """`RecoveryMediaTaskModel`, a TaskModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "state": "state",
        "progress_percent": "progressPercent",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "result": "result",
        "additional_info": "additionalInfo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ETaskType = ETaskType.RECOVERY_MEDIA
    additional_info: TaskAdditionalInfoModel | None = None

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
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ETaskType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.ETaskState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.progress_percent = v = get("progressPercent")
        if v.__class__ is not int:
            n -= _required(d, "progressPercent", _NAME)
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
        v = get("result")
        if v.__class__ is str:
            self.result = _m.ETaskResult.table[v]
        else:
            self.result = v
            n -= _required(d, "result", _NAME)
        v = get("additionalInfo")
        if v.__class__ is dict:
            self.additional_info = _m.TaskAdditionalInfoModel.from_dict(v)
        else:
            self.additional_info = v
            if v is None:
                n -= "additionalInfo" not in d
            else:
                _note(d, "additionalInfo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "name": self.name,
            "state": self.state,
            "progressPercent": self.progress_percent,
            "creationTime": self.creation_time,
            "result": self.result,
        }
        if self.end_time is not None:
            d["endTime"] = self.end_time
        if self.additional_info is not None:
            d["additionalInfo"] = _wire(self.additional_info)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RecoveryMediaTaskModel"]
