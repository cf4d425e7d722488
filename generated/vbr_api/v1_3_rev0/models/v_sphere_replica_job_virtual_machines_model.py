"""`VSphereReplicaJobVirtualMachinesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel
    from .replica_source_repositories_model import ReplicaSourceRepositoriesModel
    from .v_sphere_replica_job_exclusions_model import VSphereReplicaJobExclusionsModel

_NAME = "VSphereReplicaJobVirtualMachinesModel"
_KNOWN = frozenset("includes excludes sourceRepositories".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobVirtualMachinesModel(Model):
    """`VSphereReplicaJobVirtualMachinesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "includes": "includes",
        "excludes": "excludes",
        "source_repositories": "sourceRepositories",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    includes: list[InventoryObjectModel]
    excludes: VSphereReplicaJobExclusionsModel | None = None
    source_repositories: ReplicaSourceRepositoriesModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("includes")
        if v.__class__ is list:
            self.includes = _items(v, dict, _m.InventoryObjectModel.from_dict, _NAME)
        else:
            self.includes = v
            n -= _required(d, "includes", _NAME)
        v = get("excludes")
        if v.__class__ is dict:
            self.excludes = _m.VSphereReplicaJobExclusionsModel.from_dict(v)
        else:
            self.excludes = v
            if v is None:
                n -= "excludes" not in d
            else:
                _note(d, "excludes", _NAME, "invalid")
        v = get("sourceRepositories")
        if v.__class__ is dict:
            self.source_repositories = _m.ReplicaSourceRepositoriesModel.from_dict(v)
        else:
            self.source_repositories = v
            if v is None:
                n -= "sourceRepositories" not in d
            else:
                _note(d, "sourceRepositories", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "includes": _wire(self.includes),
        }
        if self.excludes is not None:
            d["excludes"] = _wire(self.excludes)
        if self.source_repositories is not None:
            d["sourceRepositories"] = _wire(self.source_repositories)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobVirtualMachinesModel"]
