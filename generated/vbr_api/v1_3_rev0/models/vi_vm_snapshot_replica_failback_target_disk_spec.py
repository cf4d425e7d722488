"""`ViVmSnapshotReplicaFailbackTargetDiskSpec` of the API document."""

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
    from .inventory_object_model import InventoryObjectModel

_NAME = "ViVmSnapshotReplicaFailbackTargetDiskSpec"
_KNOWN = frozenset("diskName datastore diskType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVmSnapshotReplicaFailbackTargetDiskSpec(Model):
    """`ViVmSnapshotReplicaFailbackTargetDiskSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_name": "diskName",
        "datastore": "datastore",
        "disk_type": "diskType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_name: str
    datastore: InventoryObjectModel
    disk_type: EDiskCreationMode | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.disk_name = v = get("diskName")
        if v.__class__ is not str:
            n -= _required(d, "diskName", _NAME)
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.InventoryObjectModel.from_dict(v)
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
            "diskName": self.disk_name,
            "datastore": _wire(self.datastore),
        }
        if self.disk_type is not None:
            d["diskType"] = self.disk_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVmSnapshotReplicaFailbackTargetDiskSpec"]
