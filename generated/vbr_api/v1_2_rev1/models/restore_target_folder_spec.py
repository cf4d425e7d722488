"""`RestoreTargetFolderSpec` of the API document."""

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

    from .inventory_object_model import InventoryObjectModel

_NAME = "RestoreTargetFolderSpec"
_KNOWN = frozenset("vmName folder restoreVmTags".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetFolderSpec(Model):
    """`RestoreTargetFolderSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_name": "vmName",
        "folder": "folder",
        "restore_vm_tags": "restoreVmTags",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_name: str | None = None
    folder: InventoryObjectModel
    restore_vm_tags: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.vm_name = v = get("vmName")
        if v.__class__ is not str:
            if v is None:
                n -= "vmName" not in d
            else:
                _note(d, "vmName", _NAME, "invalid")
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.InventoryObjectModel.from_dict(v)
        else:
            self.folder = v
            n -= _required(d, "folder", _NAME)
        self.restore_vm_tags = v = get("restoreVmTags")
        if v.__class__ is not bool:
            if v is None:
                n -= "restoreVmTags" not in d
            else:
                _note(d, "restoreVmTags", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "folder": _wire(self.folder),
        }
        if self.vm_name is not None:
            d["vmName"] = self.vm_name
        if self.restore_vm_tags is not None:
            d["restoreVmTags"] = self.restore_vm_tags
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetFolderSpec"]
