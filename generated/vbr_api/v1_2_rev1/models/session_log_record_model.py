"""`SessionLogRecordModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_task_log_record_status import ETaskLogRecordStatus

_NAME = "SessionLogRecordModel"
_KNOWN = frozenset("id status startTime updateTime title description".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionLogRecordModel(Model):
    """`SessionLogRecordModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "status": "status",
        "start_time": "startTime",
        "update_time": "updateTime",
        "title": "title",
        "description": "description",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: int | None = None
    status: ETaskLogRecordStatus | None = None
    start_time: datetime | None = None
    update_time: datetime | None = None
    title: str | None = None
    description: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.id = v = get("id")
        if v.__class__ is not int:
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        v = get("status")
        if v.__class__ is str:
            self.status = _m.ETaskLogRecordStatus.table[v]
        else:
            self.status = v
            if v is None:
                n -= "status" not in d
            else:
                _note(d, "status", _NAME, "invalid")
        v = get("startTime")
        if v.__class__ is str:
            self.start_time = _date_time(v, d, "startTime", _NAME)
        else:
            self.start_time = v
            if v is None:
                n -= "startTime" not in d
            else:
                _note(d, "startTime", _NAME, "invalid")
        v = get("updateTime")
        if v.__class__ is str:
            self.update_time = _date_time(v, d, "updateTime", _NAME)
        else:
            self.update_time = v
            if v is None:
                n -= "updateTime" not in d
            else:
                _note(d, "updateTime", _NAME, "invalid")
        self.title = v = get("title")
        if v.__class__ is not str:
            if v is None:
                n -= "title" not in d
            else:
                _note(d, "title", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.id is not None:
            d["id"] = self.id
        if self.status is not None:
            d["status"] = self.status
        if self.start_time is not None:
            d["startTime"] = self.start_time
        if self.update_time is not None:
            d["updateTime"] = self.update_time
        if self.title is not None:
            d["title"] = self.title
        if self.description is not None:
            d["description"] = self.description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionLogRecordModel"]
