"""`VmwareObjectSizeModel` of the API document."""

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

    from .vmware_object_model import VmwareObjectModel

_NAME = "VmwareObjectSizeModel"
_KNOWN = frozenset("inventoryObject size".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareObjectSizeModel(Model):
    """`VmwareObjectSizeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "inventory_object": "inventoryObject",
        "size": "size",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    inventory_object: VmwareObjectModel
    size: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("inventoryObject")
        if v.__class__ is dict:
            self.inventory_object = _m.VmwareObjectModel.from_dict(v)
        else:
            self.inventory_object = v
            n -= _required(d, "inventoryObject", _NAME)
        self.size = v = get("size")
        if v.__class__ is not str:
            if v is None:
                n -= "size" not in d
            else:
                _note(d, "size", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "inventoryObject": _wire(self.inventory_object),
        }
        if self.size is not None:
            d["size"] = self.size
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareObjectSizeModel"]
