"""`VSphereReplicaJobDestinationMappingModel` of the API document."""

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
    from .v_sphere_replica_job_destination_files_mapping_model import (
        VSphereReplicaJobDestinationFilesMappingModel,
    )

_NAME = "VSphereReplicaJobDestinationMappingModel"
_KNOWN = frozenset("vmObject configurationFilesDatastoreMapping diskFilesMapping".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereReplicaJobDestinationMappingModel(Model):
    """`VSphereReplicaJobDestinationMappingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_object": "vmObject",
        "configuration_files_datastore_mapping": "configurationFilesDatastoreMapping",
        "disk_files_mapping": "diskFilesMapping",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_object: InventoryObjectModel
    configuration_files_datastore_mapping: InventoryObjectModel
    disk_files_mapping: list[VSphereReplicaJobDestinationFilesMappingModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("vmObject")
        if v.__class__ is dict:
            self.vm_object = _m.InventoryObjectModel.from_dict(v)
        else:
            self.vm_object = v
            n -= _required(d, "vmObject", _NAME)
        v = get("configurationFilesDatastoreMapping")
        if v.__class__ is dict:
            self.configuration_files_datastore_mapping = _m.InventoryObjectModel.from_dict(v)
        else:
            self.configuration_files_datastore_mapping = v
            n -= _required(d, "configurationFilesDatastoreMapping", _NAME)
        v = get("diskFilesMapping")
        if v.__class__ is list:
            self.disk_files_mapping = _items(
                v, dict, _m.VSphereReplicaJobDestinationFilesMappingModel.from_dict, _NAME
            )
        else:
            self.disk_files_mapping = v
            if v is None:
                n -= "diskFilesMapping" not in d
            else:
                _note(d, "diskFilesMapping", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vmObject": _wire(self.vm_object),
            "configurationFilesDatastoreMapping": _wire(self.configuration_files_datastore_mapping),
        }
        if self.disk_files_mapping is not None:
            d["diskFilesMapping"] = _wire(self.disk_files_mapping)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereReplicaJobDestinationMappingModel"]
