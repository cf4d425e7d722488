"""`RegularReplicaModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_replica_type import EReplicaType
from .replica_model import ReplicaModel

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_replica_state import EReplicaState

_NAME = "RegularReplicaModel"
_KNOWN = frozenset(
    "id type jobId policyUniqueId name platformName platformId creationTime state".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RegularReplicaModel(ReplicaModel):
    """`RegularReplicaModel`, a ReplicaModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "job_id": "jobId",
        "policy_unique_id": "policyUniqueId",
        "name": "name",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "creation_time": "creationTime",
        "state": "state",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EReplicaType = EReplicaType.REGULAR
    creation_time: datetime
    state: EReplicaState

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EReplicaType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("jobId")
        if v.__class__ is str:
            self.job_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "jobId", _NAME, "invalid")
        else:
            self.job_id = v
            n -= _required(d, "jobId", _NAME)
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
            if v is None:
                n -= "platformId" not in d
            else:
                _note(d, "platformId", _NAME, "invalid")
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EReplicaState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "jobId": self.job_id,
            "name": self.name,
            "platformName": self.platform_name,
            "creationTime": self.creation_time,
            "state": self.state,
        }
        if self.policy_unique_id is not None:
            d["policyUniqueId"] = self.policy_unique_id
        if self.platform_id is not None:
            d["platformId"] = self.platform_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RegularReplicaModel"]
