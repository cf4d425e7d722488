"""`ViVMQuickMigrationDatastoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_disk_creation_mode import EDiskCreationMode
    from .vi_vm_disk_model import ViVMDiskModel
    from .vmware_object_model import VmwareObjectModel

_NAME = "ViVMQuickMigrationDatastoreSpec"
_KNOWN = frozenset("disk datastore diskType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMQuickMigrationDatastoreSpec(Model):
    """`ViVMQuickMigrationDatastoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk": "disk",
        "datastore": "datastore",
        "disk_type": "diskType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk: ViVMDiskModel
    datastore: VmwareObjectModel
    disk_type: EDiskCreationMode | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("disk")
        if v.__class__ is dict:
            self.disk = _m.ViVMDiskModel.from_dict(v)
        else:
            self.disk = v
            n -= _required(d, "disk", _NAME)
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.VmwareObjectModel.from_dict(v)
        else:
            self.datastore = v
            n -= _required(d, "datastore", _NAME)
        v = get("diskType")
        if v.__class__ is str:
            self.disk_type = _m.EDiskCreationMode.table[v]
        else:
            self.disk_type = v
            if v is None:
                n -= "diskType" not in d
            else:
                _note(d, "diskType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "disk": _wire(self.disk),
            "datastore": _wire(self.datastore),
        }
        if self.disk_type is not None:
            d["diskType"] = self.disk_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMQuickMigrationDatastoreSpec"]
