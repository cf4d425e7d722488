"""`RestoreTargetDatastoresSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastore_spec import RestoreTargetDatastoreSpec

_NAME = "RestoreTargetDatastoresSpec"
_KNOWN = frozenset("configurationFileDatastore diskMappings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetDatastoresSpec(Model):
    """`RestoreTargetDatastoresSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "configuration_file_datastore": "configurationFileDatastore",
        "disk_mappings": "diskMappings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    configuration_file_datastore: InventoryObjectModel | None = None
    disk_mappings: list[RestoreTargetDatastoreSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("configurationFileDatastore")
        if v.__class__ is dict:
            self.configuration_file_datastore = _m.InventoryObjectModel.from_dict(v)
        else:
            self.configuration_file_datastore = v
            if v is None:
                n -= "configurationFileDatastore" not in d
            else:
                _note(d, "configurationFileDatastore", _NAME, "invalid")
        v = get("diskMappings")
        if v.__class__ is list:
            self.disk_mappings = _items(v, dict, _m.RestoreTargetDatastoreSpec.from_dict, _NAME)
        else:
            self.disk_mappings = v
            if v is None:
                n -= "diskMappings" not in d
            else:
                _note(d, "diskMappings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.configuration_file_datastore is not None:
            d["configurationFileDatastore"] = _wire(self.configuration_file_datastore)
        if self.disk_mappings is not None:
            d["diskMappings"] = _wire(self.disk_mappings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetDatastoresSpec"]
