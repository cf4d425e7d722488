"""`FlrTaskItemModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_flr_item_restore_status import EFlrItemRestoreStatus
    from .e_flr_item_type import EFlrItemType

_NAME = "FlrTaskItemModel"
_KNOWN = frozenset(
    "itemType sourcePath targetPath targetHost size restoreStatus jobName restorePointId restorePointDate restoreStartTime restoreFinishTime restoreSessionId initiatorName name targetName".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrTaskItemModel(Model):
    """`FlrTaskItemModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "item_type": "itemType",
        "source_path": "sourcePath",
        "target_path": "targetPath",
        "target_host": "targetHost",
        "size": "size",
        "restore_status": "restoreStatus",
        "job_name": "jobName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "restore_start_time": "restoreStartTime",
        "restore_finish_time": "restoreFinishTime",
        "restore_session_id": "restoreSessionId",
        "initiator_name": "initiatorName",
        "name": "name",
        "target_name": "targetName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    item_type: EFlrItemType
    source_path: str
    target_path: str
    target_host: str
    size: int
    restore_status: EFlrItemRestoreStatus
    job_name: str
    restore_point_id: UUID | None = None
    restore_point_date: datetime | None = None
    restore_start_time: datetime
    restore_finish_time: datetime
    restore_session_id: UUID
    initiator_name: str
    name: str
    target_name: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 15
        v = get("itemType")
        if v.__class__ is str:
            self.item_type = _m.EFlrItemType.table[v]
        else:
            self.item_type = v
            n -= _required(d, "itemType", _NAME)
        self.source_path = v = get("sourcePath")
        if v.__class__ is not str:
            n -= _required(d, "sourcePath", _NAME)
        self.target_path = v = get("targetPath")
        if v.__class__ is not str:
            n -= _required(d, "targetPath", _NAME)
        self.target_host = v = get("targetHost")
        if v.__class__ is not str:
            n -= _required(d, "targetHost", _NAME)
        self.size = v = get("size")
        if v.__class__ is not int:
            n -= _required(d, "size", _NAME)
        v = get("restoreStatus")
        if v.__class__ is str:
            self.restore_status = _m.EFlrItemRestoreStatus.table[v]
        else:
            self.restore_status = v
            n -= _required(d, "restoreStatus", _NAME)
        self.job_name = v = get("jobName")
        if v.__class__ is not str:
            n -= _required(d, "jobName", _NAME)
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
        v = get("restoreStartTime")
        if v.__class__ is str:
            self.restore_start_time = _date_time(v, d, "restoreStartTime", _NAME)
        else:
            self.restore_start_time = v
            n -= _required(d, "restoreStartTime", _NAME)
        v = get("restoreFinishTime")
        if v.__class__ is str:
            self.restore_finish_time = _date_time(v, d, "restoreFinishTime", _NAME)
        else:
            self.restore_finish_time = v
            n -= _required(d, "restoreFinishTime", _NAME)
        v = get("restoreSessionId")
        if v.__class__ is str:
            self.restore_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restoreSessionId", _NAME, "invalid")
        else:
            self.restore_session_id = v
            n -= _required(d, "restoreSessionId", _NAME)
        self.initiator_name = v = get("initiatorName")
        if v.__class__ is not str:
            n -= _required(d, "initiatorName", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.target_name = v = get("targetName")
        if v.__class__ is not str:
            n -= _required(d, "targetName", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "itemType": self.item_type,
            "sourcePath": self.source_path,
            "targetPath": self.target_path,
            "targetHost": self.target_host,
            "size": self.size,
            "restoreStatus": self.restore_status,
            "jobName": self.job_name,
            "restoreStartTime": self.restore_start_time,
            "restoreFinishTime": self.restore_finish_time,
            "restoreSessionId": self.restore_session_id,
            "initiatorName": self.initiator_name,
            "name": self.name,
            "targetName": self.target_name,
        }
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.restore_point_date is not None:
            d["restorePointDate"] = self.restore_point_date
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrTaskItemModel"]
