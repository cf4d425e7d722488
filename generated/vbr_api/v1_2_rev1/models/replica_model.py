"""`ReplicaModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_platform_type import EPlatformType
    from .e_replica_type import EReplicaType

_NAME = "ReplicaModel"
_KNOWN = frozenset("id type jobId policyUniqueId name platformName platformId".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "Regular": "RegularReplicaModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaModel(Model):
    """`ReplicaModel`.

    `from_dict` returns the subclass for the value of `type`:
    `Regular` RegularReplicaModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "job_id": "jobId",
        "policy_unique_id": "policyUniqueId",
        "name": "name",
        "platform_name": "platformName",
        "platform_id": "platformId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    type: EReplicaType
    job_id: UUID
    policy_unique_id: str | None = None
    name: str
    platform_name: EPlatformType
    platform_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
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
        }
        if self.policy_unique_id is not None:
            d["policyUniqueId"] = self.policy_unique_id
        if self.platform_id is not None:
            d["platformId"] = self.platform_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaModel"]
