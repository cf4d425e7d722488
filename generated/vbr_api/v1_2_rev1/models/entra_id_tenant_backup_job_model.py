"""`EntraIDTenantBackupJobModel` of the API document."""

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

    from .backup_schedule_model import BackupScheduleModel
    from .entra_id_tenant_backup_job_storage_model import EntraIDTenantBackupJobStorageModel

_NAME = "EntraIDTenantBackupJobModel"
_KNOWN = frozenset("id name type isDisabled description storage schedule".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDTenantBackupJobModel(JobModel):
    """`EntraIDTenantBackupJobModel`, a JobModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_disabled": "isDisabled",
        "description": "description",
        "storage": "storage",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.ENTRA_ID_TENANT_BACKUP
    description: str
    storage: EntraIDTenantBackupJobStorageModel
    schedule: BackupScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        v = get("storage")
        if v.__class__ is dict:
            self.storage = _m.EntraIDTenantBackupJobStorageModel.from_dict(v)
        else:
            self.storage = v
            n -= _required(d, "storage", _NAME)
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
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "isDisabled": self.is_disabled,
            "description": self.description,
            "storage": _wire(self.storage),
        }
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDTenantBackupJobModel"]
