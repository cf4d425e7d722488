"""`VSphereReplicaJobDestinationModel` of the API document."""

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
    from .v_sphere_replica_job_destination_mapping_model import (
        VSphereReplicaJobDestinationMappingModel,
    )

_NAME = "VSphereReplicaJobDestinationModel"
_KNOWN = frozenset("host resourcePool folder datastore mappingRules".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobDestinationModel(Model):
    """`VSphereReplicaJobDestinationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host": "host",
        "resource_pool": "resourcePool",
        "folder": "folder",
        "datastore": "datastore",
        "mapping_rules": "mappingRules",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host: InventoryObjectModel
    resource_pool: InventoryObjectModel
    folder: InventoryObjectModel
    datastore: InventoryObjectModel
    mapping_rules: list[VSphereReplicaJobDestinationMappingModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("host")
        if v.__class__ is dict:
            self.host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.host = v
            n -= _required(d, "host", _NAME)
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.InventoryObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            n -= _required(d, "resourcePool", _NAME)
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.InventoryObjectModel.from_dict(v)
        else:
            self.folder = v
            n -= _required(d, "folder", _NAME)
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.InventoryObjectModel.from_dict(v)
        else:
            self.datastore = v
            n -= _required(d, "datastore", _NAME)
        v = get("mappingRules")
        if v.__class__ is list:
            self.mapping_rules = _items(
                v, dict, _m.VSphereReplicaJobDestinationMappingModel.from_dict, _NAME
            )
        else:
            self.mapping_rules = v
            if v is None:
                n -= "mappingRules" not in d
            else:
                _note(d, "mappingRules", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "host": _wire(self.host),
            "resourcePool": _wire(self.resource_pool),
            "folder": _wire(self.folder),
            "datastore": _wire(self.datastore),
        }
        if self.mapping_rules is not None:
            d["mappingRules"] = _wire(self.mapping_rules)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobDestinationModel"]
