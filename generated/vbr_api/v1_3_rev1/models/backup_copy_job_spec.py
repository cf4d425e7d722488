"""`BackupCopyJobSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from typing import Self

    from .backup_copy_job_data_transfer_model import BackupCopyJobDataTransferModel
    from .backup_copy_job_objects_model import BackupCopyJobObjectsModel
    from .backup_copy_job_schedule_model import BackupCopyJobScheduleModel
    from .backup_copy_job_target_model import BackupCopyJobTargetModel
    from .e_backup_copy_job_mode import EBackupCopyJobMode

_NAME = "BackupCopyJobSpec"
_KNOWN = frozenset("name type description mode sourceObjects target dataTransfer schedule".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupCopyJobSpec(JobSpec):
    """`BackupCopyJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "mode": "mode",
        "source_objects": "sourceObjects",
        "target": "target",
        "data_transfer": "dataTransfer",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.BACKUP_COPY
    description: str
    mode: EBackupCopyJobMode
    source_objects: BackupCopyJobObjectsModel
    target: BackupCopyJobTargetModel
    data_transfer: BackupCopyJobDataTransferModel | None = None
    schedule: BackupCopyJobScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("mode")
        if v.__class__ is str:
            self.mode = _m.EBackupCopyJobMode.table[v]
        else:
            self.mode = v
            n -= _required(d, "mode", _NAME)
        v = get("sourceObjects")
        if v.__class__ is dict:
            self.source_objects = _m.BackupCopyJobObjectsModel.from_dict(v)
        else:
            self.source_objects = v
            n -= _required(d, "sourceObjects", _NAME)
        v = get("target")
        if v.__class__ is dict:
            self.target = _m.BackupCopyJobTargetModel.from_dict(v)
        else:
            self.target = v
            n -= _required(d, "target", _NAME)
        v = get("dataTransfer")
        if v.__class__ is dict:
            self.data_transfer = _m.BackupCopyJobDataTransferModel.from_dict(v)
        else:
            self.data_transfer = v
            if v is None:
                n -= "dataTransfer" not in d
            else:
                _note(d, "dataTransfer", _NAME, "invalid")
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.BackupCopyJobScheduleModel.from_dict(v)
        else:
            self.schedule = v
            if v is None:
                n -= "schedule" not in d
            else:
                _note(d, "schedule", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "mode": self.mode,
            "sourceObjects": _wire(self.source_objects),
            "target": _wire(self.target),
        }
        if self.data_transfer is not None:
            d["dataTransfer"] = _wire(self.data_transfer)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupCopyJobSpec"]
