"""`JobImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_job_guest_processing_import_model import BackupJobGuestProcessingImportModel
    from .backup_job_storage_import_model import BackupJobStorageImportModel
    from .backup_job_virtual_machines_spec import BackupJobVirtualMachinesSpec
    from .backup_schedule_model import BackupScheduleModel
    from .e_job_type import EJobType

_NAME = "JobImportSpec"
_KNOWN = frozenset(
    "name description isHighPriority type virtualMachines storage guestProcessing schedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class JobImportSpec(Model):
    """`JobImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "type": "type",
        "virtual_machines": "virtualMachines",
        "storage": "storage",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    description: str
    is_high_priority: bool
    type: EJobType
    virtual_machines: BackupJobVirtualMachinesSpec
    storage: BackupJobStorageImportModel
    guest_processing: BackupJobGuestProcessingImportModel
    schedule: BackupScheduleModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.is_high_priority = v = get("isHighPriority")
        if v.__class__ is not bool:
            n -= _required(d, "isHighPriority", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("virtualMachines")
        if v.__class__ is dict:
            self.virtual_machines = _m.BackupJobVirtualMachinesSpec.from_dict(v)
        else:
            self.virtual_machines = v
            n -= _required(d, "virtualMachines", _NAME)
        v = get("storage")
        if v.__class__ is dict:
            self.storage = _m.BackupJobStorageImportModel.from_dict(v)
        else:
            self.storage = v
            n -= _required(d, "storage", _NAME)
        v = get("guestProcessing")
        if v.__class__ is dict:
            self.guest_processing = _m.BackupJobGuestProcessingImportModel.from_dict(v)
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
            "name": self.name,
            "description": self.description,
            "isHighPriority": self.is_high_priority,
            "type": self.type,
            "virtualMachines": _wire(self.virtual_machines),
            "storage": _wire(self.storage),
            "guestProcessing": _wire(self.guest_processing),
            "schedule": _wire(self.schedule),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobImportSpec"]
