"""`HyperVObjectDiskModel` of the API document."""

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

    from .e_hyper_v_disks_type_to_process import EHyperVDisksTypeToProcess
    from .inventory_object_model import InventoryObjectModel

_NAME = "HyperVObjectDiskModel"
_KNOWN = frozenset("vmObject disksToProcess disks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVObjectDiskModel(Model):
    """`HyperVObjectDiskModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_object": "vmObject",
        "disks_to_process": "disksToProcess",
        "disks": "disks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_object: InventoryObjectModel
    disks_to_process: EHyperVDisksTypeToProcess
    disks: list[str] | None = None
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
        v = get("disksToProcess")
        if v.__class__ is str:
            self.disks_to_process = _m.EHyperVDisksTypeToProcess.table[v]
        else:
            self.disks_to_process = v
            n -= _required(d, "disksToProcess", _NAME)
        v = get("disks")
        if v.__class__ is list:
            self.disks = _items(v, str, None, _NAME)
        else:
            self.disks = v
            if v is None:
                n -= "disks" not in d
            else:
                _note(d, "disks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vmObject": _wire(self.vm_object),
            "disksToProcess": self.disks_to_process,
        }
        if self.disks is not None:
            d["disks"] = self.disks
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVObjectDiskModel"]
