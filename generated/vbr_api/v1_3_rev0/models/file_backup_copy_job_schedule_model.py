"""`FileBackupCopyJobScheduleModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_file_backup_copy_job_schedule_type import EFileBackupCopyJobScheduleType
    from .schedule_backup_window_model import ScheduleBackupWindowModel

_NAME = "FileBackupCopyJobScheduleModel"
_KNOWN = frozenset("type customWindow".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupCopyJobScheduleModel(Model):
    """`FileBackupCopyJobScheduleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "custom_window": "customWindow",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFileBackupCopyJobScheduleType | None = None
    custom_window: ScheduleBackupWindowModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFileBackupCopyJobScheduleType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("customWindow")
        if v.__class__ is dict:
            self.custom_window = _m.ScheduleBackupWindowModel.from_dict(v)
        else:
            self.custom_window = v
            if v is None:
                n -= "customWindow" not in d
            else:
                _note(d, "customWindow", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.type is not None:
            d["type"] = self.type
        if self.custom_window is not None:
            d["customWindow"] = _wire(self.custom_window)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupCopyJobScheduleModel"]
