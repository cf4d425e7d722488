"""`SureBackupContentScanJobSpec` of the API document."""

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

    from .sure_backup_job_schedule_model import SureBackupJobScheduleModel
    from .sure_backup_job_verification_options_model import SureBackupJobVerificationOptionsModel
    from .sure_backup_linked_jobs_model import SureBackupLinkedJobsModel

_NAME = "SureBackupContentScanJobSpec"
_KNOWN = frozenset("name type description linkedJobs verificationOptions schedule".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SureBackupContentScanJobSpec(JobSpec):
    """`SureBackupContentScanJobSpec`, a JobSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "linked_jobs": "linkedJobs",
        "verification_options": "verificationOptions",
        "schedule": "schedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EJobType = EJobType.SURE_BACKUP_CONTENT_SCAN
    description: str | None = None
    linked_jobs: SureBackupLinkedJobsModel
    verification_options: SureBackupJobVerificationOptionsModel
    schedule: SureBackupJobScheduleModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("linkedJobs")
        if v.__class__ is dict:
            self.linked_jobs = _m.SureBackupLinkedJobsModel.from_dict(v)
        else:
            self.linked_jobs = v
            n -= _required(d, "linkedJobs", _NAME)
        v = get("verificationOptions")
        if v.__class__ is dict:
            self.verification_options = _m.SureBackupJobVerificationOptionsModel.from_dict(v)
        else:
            self.verification_options = v
            n -= _required(d, "verificationOptions", _NAME)
        v = get("schedule")
        if v.__class__ is dict:
            self.schedule = _m.SureBackupJobScheduleModel.from_dict(v)
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
            "linkedJobs": _wire(self.linked_jobs),
            "verificationOptions": _wire(self.verification_options),
        }
        if self.description is not None:
            d["description"] = self.description
        if self.schedule is not None:
            d["schedule"] = _wire(self.schedule)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SureBackupContentScanJobSpec"]
