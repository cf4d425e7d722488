"""`HyperVBackupJobExclusionsModel` of the API document."""

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

    from .hyper_v_object_disk_model import HyperVObjectDiskModel
    from .inventory_object_model import InventoryObjectModel

_NAME = "HyperVBackupJobExclusionsModel"
_KNOWN = frozenset("vms disks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVBackupJobExclusionsModel(Model):
    """`HyperVBackupJobExclusionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vms": "vms",
        "disks": "disks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vms: list[InventoryObjectModel] | None = None
    disks: list[HyperVObjectDiskModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("vms")
        if v.__class__ is list:
            self.vms = _items(v, dict, _m.InventoryObjectModel.from_dict, _NAME)
        else:
            self.vms = v
            if v is None:
                n -= "vms" not in d
            else:
                _note(d, "vms", _NAME, "invalid")
        v = get("disks")
        if v.__class__ is list:
            self.disks = _items(v, dict, _m.HyperVObjectDiskModel.from_dict, _NAME)
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
        d: dict[str, Any] = {}
        if self.vms is not None:
            d["vms"] = _wire(self.vms)
        if self.disks is not None:
            d["disks"] = _wire(self.disks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVBackupJobExclusionsModel"]
