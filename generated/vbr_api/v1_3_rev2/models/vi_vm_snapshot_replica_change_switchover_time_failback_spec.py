"""`ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .replica_failback_mode_spec import ReplicaFailbackModeSpec

_NAME = "ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec"
_KNOWN = frozenset("replicaPointIds failbackMode".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec(Model):
    """`ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "replica_point_ids": "replicaPointIds",
        "failback_mode": "failbackMode",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    replica_point_ids: list[UUID] | None = None
    failback_mode: ReplicaFailbackModeSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("replicaPointIds")
        if v.__class__ is list:
            self.replica_point_ids = _uuid_items(v, _NAME)
        else:
            self.replica_point_ids = v
            if v is None:
                n -= "replicaPointIds" not in d
            else:
                _note(d, "replicaPointIds", _NAME, "invalid")
        v = get("failbackMode")
        if v.__class__ is dict:
            self.failback_mode = _m.ReplicaFailbackModeSpec.from_dict(v)
        else:
            self.failback_mode = v
            if v is None:
                n -= "failbackMode" not in d
            else:
                _note(d, "failbackMode", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.replica_point_ids is not None:
            d["replicaPointIds"] = self.replica_point_ids
        if self.failback_mode is not None:
            d["failbackMode"] = _wire(self.failback_mode)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec"]
