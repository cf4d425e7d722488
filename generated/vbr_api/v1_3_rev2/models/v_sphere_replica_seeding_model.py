"""`VSphereReplicaSeedingModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .initial_seeding_model import InitialSeedingModel
    from .replica_mapping_model import ReplicaMappingModel

_NAME = "VSphereReplicaSeedingModel"
_KNOWN = frozenset("initialSeeding replicaMapping".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaSeedingModel(Model):
    """`VSphereReplicaSeedingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "initial_seeding": "initialSeeding",
        "replica_mapping": "replicaMapping",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    initial_seeding: InitialSeedingModel | None = None
    replica_mapping: ReplicaMappingModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("initialSeeding")
        if v.__class__ is dict:
            self.initial_seeding = _m.InitialSeedingModel.from_dict(v)
        else:
            self.initial_seeding = v
            if v is None:
                n -= "initialSeeding" not in d
            else:
                _note(d, "initialSeeding", _NAME, "invalid")
        v = get("replicaMapping")
        if v.__class__ is dict:
            self.replica_mapping = _m.ReplicaMappingModel.from_dict(v)
        else:
            self.replica_mapping = v
            if v is None:
                n -= "replicaMapping" not in d
            else:
                _note(d, "replicaMapping", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.initial_seeding is not None:
            d["initialSeeding"] = _wire(self.initial_seeding)
        if self.replica_mapping is not None:
            d["replicaMapping"] = _wire(self.replica_mapping)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaSeedingModel"]
