"""`CloudDirectorBackupJobSpec` of the API document."""

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

    from .backup_job_guest_processing_model import BackupJobGuestProcessingModel
    from .backup_job_storage_model import BackupJobStorageModel
    from .backup_job_virtual_machines_spec import BackupJobVirtualMachinesSpec
    from .backup_schedule_model import BackupScheduleModel

_NAME = "CloudDirectorBackupJobSpec"
_KNOWN = frozenset(
    "name type description isHighPriority virtualMachines storage guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorBackupJobSpec(JobSpec):
    """`CloudDirectorBackupJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "virtual_machines": "virtualMachines",
        "storage": "storage",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.CLOUD_DIRECTOR_BACKUP
    description: str
    is_high_priority: bool | None = None
    virtual_machines: BackupJobVirtualMachinesSpec
    storage: BackupJobStorageModel | None = None
    guest_processing: BackupJobGuestProcessingModel | None = None
    schedule: BackupScheduleModel | None = None

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
        self.is_high_priority = v = get("isHighPriority")
        if v.__class__ is not bool:
            if v is None:
                n -= "isHighPriority" not in d
            else:
                _note(d, "isHighPriority", _NAME, "invalid")
        v = get("virtualMachines")
        if v.__class__ is dict:
            self.virtual_machines = _m.BackupJobVirtualMachinesSpec.from_dict(v)
        else:
            self.virtual_machines = v
            n -= _required(d, "virtualMachines", _NAME)
        v = get("storage")
        if v.__class__ is dict:
            self.storage = _m.BackupJobStorageModel.from_dict(v)
        else:
            self.storage = v
            if v is None:
                n -= "storage" not in d
            else:
                _note(d, "storage", _NAME, "invalid")
        v = get("guestProcessing")
        if v.__class__ is dict:
            self.guest_processing = _m.BackupJobGuestProcessingModel.from_dict(v)
        else:
            self.guest_processing = v
            if v is None:
                n -= "guestProcessing" not in d
            else:
                _note(d, "guestProcessing", _NAME, "invalid")
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.BackupScheduleModel.from_dict(v)
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
            "virtualMachines": _wire(self.virtual_machines),
        }
        if self.is_high_priority is not None:
            d["isHighPriority"] = self.is_high_priority
        if self.storage is not None:
            d["storage"] = _wire(self.storage)
        if self.guest_processing is not None:
            d["guestProcessing"] = _wire(self.guest_processing)
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorBackupJobSpec"]
