"""`EntireCloudDirectorVMRestoreLocationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel

_NAME = "EntireCloudDirectorVMRestoreLocationModel"
_KNOWN = frozenset("newName vApp restoreVSphereVMTags".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntireCloudDirectorVMRestoreLocationModel(Model):
    """`EntireCloudDirectorVMRestoreLocationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "new_name": "newName",
        "v_app": "vApp",
        "restore_v_sphere_vm_tags": "restoreVSphereVMTags",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    new_name: str
    v_app: InventoryObjectModel
    restore_v_sphere_vm_tags: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.new_name = v = get("newName")
        if v.__class__ is not str:
            n -= _required(d, "newName", _NAME)
        v = get("vApp")
        if v.__class__ is dict:
            self.v_app = _m.InventoryObjectModel.from_dict(v)
        else:
            self.v_app = v
            n -= _required(d, "vApp", _NAME)
        self.restore_v_sphere_vm_tags = v = get("restoreVSphereVMTags")
        if v.__class__ is not bool:
            n -= _required(d, "restoreVSphereVMTags", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "newName": self.new_name,
            "vApp": _wire(self.v_app),
            "restoreVSphereVMTags": self.restore_v_sphere_vm_tags,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntireCloudDirectorVMRestoreLocationModel"]
