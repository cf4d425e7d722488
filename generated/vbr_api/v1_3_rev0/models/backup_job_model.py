"""`BackupJobModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from typing import Self

    from .backup_job_guest_processing_model import BackupJobGuestProcessingModel
    from .backup_job_storage_model import BackupJobStorageModel
    from .backup_job_virtual_machines_model import BackupJobVirtualMachinesModel
    from .backup_schedule_model import BackupScheduleModel

_NAME = "BackupJobModel"
_KNOWN = frozenset(
    "id name type isDisabled description isHighPriority virtualMachines storage guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobModel(JobModel):
    """`BackupJobModel`, a JobModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_disabled": "isDisabled",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "virtual_machines": "virtualMachines",
        "storage": "storage",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.VSPHERE_BACKUP
    description: str
    is_high_priority: bool
    virtual_machines: BackupJobVirtualMachinesModel
    storage: BackupJobStorageModel
    guest_processing: BackupJobGuestProcessingModel
    schedule: BackupScheduleModel

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
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            n -= _required(d, "isDisabled", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.is_high_priority = v = get("isHighPriority")
        if v.__class__ is not bool:
            n -= _required(d, "isHighPriority", _NAME)
        v = get("virtualMachines")
        if v.__class__ is dict:
            self.virtual_machines = _m.BackupJobVirtualMachinesModel.from_dict(v)
        else:
            self.virtual_machines = v
            n -= _required(d, "virtualMachines", _NAME)
        v = get("storage")
        if v.__class__ is dict:
            self.storage = _m.BackupJobStorageModel.from_dict(v)
        else:
            self.storage = v
            n -= _required(d, "storage", _NAME)
        v = get("guestProcessing")
        if v.__class__ is dict:
            self.guest_processing = _m.BackupJobGuestProcessingModel.from_dict(v)
        else:
            self.guest_processing = v
            n -= _required(d, "guestProcessing", _NAME)
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.BackupScheduleModel.from_dict(v)
        else:
            self.schedule = v
            n -= _required(d, "schedule", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "isDisabled": self.is_disabled,
            "description": self.description,
            "isHighPriority": self.is_high_priority,
            "virtualMachines": _wire(self.virtual_machines),
            "storage": _wire(self.storage),
            "guestProcessing": _wire(self.guest_processing),
            "schedule": _wire(self.schedule),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobModel"]
