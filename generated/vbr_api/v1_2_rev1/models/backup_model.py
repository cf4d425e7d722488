"""`BackupModel` of the API document."""

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

    from .e_platform_type import EPlatformType

_NAME = "BackupModel"
_KNOWN = frozenset(
    "id jobId policyUniqueId name platformName platformId creationTime repositoryId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupModel(Model):
    """`BackupModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "job_id": "jobId",
        "policy_unique_id": "policyUniqueId",
        "name": "name",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "creation_time": "creationTime",
        "repository_id": "repositoryId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    job_id: UUID | None = None
    policy_unique_id: str | None = None
    name: str
    platform_name: EPlatformType
    platform_id: UUID
    creation_time: datetime
    repository_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("jobId")
        if v.__class__ is str:
            self.job_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "jobId", _NAME, "invalid")
        else:
            self.job_id = v
            if v is None:
                n -= "jobId" not in d
            else:
                _note(d, "jobId", _NAME, "invalid")
        self.policy_unique_id = v = get("policyUniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "policyUniqueId" not in d
            else:
                _note(d, "policyUniqueId", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("platformName")
        if v.__class__ is str:
            self.platform_name = _m.EPlatformType.table[v]
        else:
            self.platform_name = v
            n -= _required(d, "platformName", _NAME)
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            n -= _required(d, "platformId", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        v = get("repositoryId")
        if v.__class__ is str:
            self.repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "repositoryId", _NAME, "invalid")
        else:
            self.repository_id = v
            n -= _required(d, "repositoryId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "platformName": self.platform_name,
            "platformId": self.platform_id,
            "creationTime": self.creation_time,
            "repositoryId": self.repository_id,
        }
        if self.job_id is not None:
            d["jobId"] = self.job_id
        if self.policy_unique_id is not None:
            d["policyUniqueId"] = self.policy_unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupModel"]
