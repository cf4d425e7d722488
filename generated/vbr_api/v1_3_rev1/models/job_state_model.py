"""`JobStateModel` of the API document."""

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
from ...runtime.model import wire as _wire
from ...runtime.unset import UNSET, Unset
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_backup_copy_job_mode import EBackupCopyJobMode
    from .e_job_status import EJobStatus
    from .e_job_type import EJobType
    from .e_job_workload import EJobWorkload
    from .e_session_result import ESessionResult
    from .run_after_job import RunAfterJob
    from .session_progress import SessionProgress

_NAME = "JobStateModel"
_KNOWN = frozenset(
    "id name type description status lastRun lastResult nextRun nextRunPolicy workload repositoryId repositoryName objectsCount sessionId highPriority progressPercent sessionProgress runAfterJob backupCopyMode isStorageSnapshot".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class JobStateModel(Model):
    """`JobStateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "description": "description",
        "status": "status",
        "last_run": "lastRun",
        "last_result": "lastResult",
        "next_run": "nextRun",
        "next_run_policy": "nextRunPolicy",
        "workload": "workload",
        "repository_id": "repositoryId",
        "repository_name": "repositoryName",
        "objects_count": "objectsCount",
        "session_id": "sessionId",
        "high_priority": "highPriority",
        "progress_percent": "progressPercent",
        "session_progress": "sessionProgress",
        "run_after_job": "runAfterJob",
        "backup_copy_mode": "backupCopyMode",
        "is_storage_snapshot": "isStorageSnapshot",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    type: EJobType
    description: str
    status: EJobStatus
    last_run: datetime | None = None
    last_result: ESessionResult
    next_run: datetime | None = None
    next_run_policy: str | None = None
    workload: EJobWorkload
    repository_id: UUID | None = None
    repository_name: str | None = None
    objects_count: int
    session_id: UUID | None = None
    high_priority: bool
    progress_percent: int
    session_progress: SessionProgress | None | Unset = UNSET
    run_after_job: RunAfterJob | None = None
    backup_copy_mode: EBackupCopyJobMode | None = None
    is_storage_snapshot: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 20
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
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EJobStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        v = get("lastRun")
        if v.__class__ is str:
            self.last_run = _date_time(v, d, "lastRun", _NAME)
        else:
            self.last_run = v
            if v is None:
                n -= "lastRun" not in d
            else:
                _note(d, "lastRun", _NAME, "invalid")
        v = get("lastResult")
        if v.__class__ is str:
            self.last_result = _m.ESessionResult.table[v]
        else:
            self.last_result = v
            n -= _required(d, "lastResult", _NAME)
        v = get("nextRun")
        if v.__class__ is str:
            self.next_run = _date_time(v, d, "nextRun", _NAME)
        else:
            self.next_run = v
            if v is None:
                n -= "nextRun" not in d
            else:
                _note(d, "nextRun", _NAME, "invalid")
        self.next_run_policy = v = get("nextRunPolicy")
        if v.__class__ is not str:
            if v is None:
                n -= "nextRunPolicy" not in d
            else:
                _note(d, "nextRunPolicy", _NAME, "invalid")
        v = get("workload")
        if v.__class__ is str:
            self.workload = _m.EJobWorkload.table[v]
        else:
            self.workload = v
            n -= _required(d, "workload", _NAME)
        v = get("repositoryId")
        if v.__class__ is str:
            self.repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "repositoryId", _NAME, "invalid")
        else:
            self.repository_id = v
            if v is None:
                n -= "repositoryId" not in d
            else:
                _note(d, "repositoryId", _NAME, "invalid")
        self.repository_name = v = get("repositoryName")
        if v.__class__ is not str:
            if v is None:
                n -= "repositoryName" not in d
            else:
                _note(d, "repositoryName", _NAME, "invalid")
        self.objects_count = v = get("objectsCount")
        if v.__class__ is not int:
            n -= _required(d, "objectsCount", _NAME)
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            if v is None:
                n -= "sessionId" not in d
            else:
                _note(d, "sessionId", _NAME, "invalid")
        self.high_priority = v = get("highPriority")
        if v.__class__ is not bool:
            n -= _required(d, "highPriority", _NAME)
        self.progress_percent = v = get("progressPercent")
        if v.__class__ is not int:
            n -= _required(d, "progressPercent", _NAME)
        v = get("sessionProgress", UNSET)
        if v.__class__ is dict:
            self.session_progress = _m.SessionProgress.from_dict(v)
        else:
            self.session_progress = v
            if v is UNSET:
                n -= 1
            elif v is not None:
                _note(d, "sessionProgress", _NAME, "invalid")
        v = get("runAfterJob")
        if v.__class__ is dict:
            self.run_after_job = _m.RunAfterJob.from_dict(v)
        else:
            self.run_after_job = v
            if v is None:
                n -= "runAfterJob" not in d
            else:
                _note(d, "runAfterJob", _NAME, "invalid")
        v = get("backupCopyMode")
        if v.__class__ is str:
            self.backup_copy_mode = _m.EBackupCopyJobMode.table[v]
        else:
            self.backup_copy_mode = v
            if v is None:
                n -= "backupCopyMode" not in d
            else:
                _note(d, "backupCopyMode", _NAME, "invalid")
        self.is_storage_snapshot = v = get("isStorageSnapshot")
        if v.__class__ is not bool:
            if v is None:
                n -= "isStorageSnapshot" not in d
            else:
                _note(d, "isStorageSnapshot", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "description": self.description,
            "status": self.status,
            "lastResult": self.last_result,
            "workload": self.workload,
            "objectsCount": self.objects_count,
            "highPriority": self.high_priority,
            "progressPercent": self.progress_percent,
        }
        if self.last_run is not None:
            d["lastRun"] = self.last_run
        if self.next_run is not None:
            d["nextRun"] = self.next_run
        if self.next_run_policy is not None:
            d["nextRunPolicy"] = self.next_run_policy
        if self.repository_id is not None:
            d["repositoryId"] = self.repository_id
        if self.repository_name is not None:
            d["repositoryName"] = self.repository_name
        if self.session_id is not None:
            d["sessionId"] = self.session_id
        if self.session_progress is not UNSET:
            d["sessionProgress"] = _wire(self.session_progress)
        if self.run_after_job is not None:
            d["runAfterJob"] = _wire(self.run_after_job)
        if self.backup_copy_mode is not None:
            d["backupCopyMode"] = self.backup_copy_mode
        if self.is_storage_snapshot is not None:
            d["isStorageSnapshot"] = self.is_storage_snapshot
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobStateModel"]
