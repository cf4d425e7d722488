"""`BackupIndexingSettingsModel` of the API document."""

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

    from .backup_object_indexing_model import BackupObjectIndexingModel
    from .inventory_object_model import InventoryObjectModel

_NAME = "BackupIndexingSettingsModel"
_KNOWN = frozenset("vmObject WindowsIndexing LinuxIndexing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupIndexingSettingsModel(Model):
    """`BackupIndexingSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "vm_object": "vmObject",
        "windows_indexing": "WindowsIndexing",
        "linux_indexing": "LinuxIndexing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    vm_object: InventoryObjectModel
    windows_indexing: BackupObjectIndexingModel | None = None
    linux_indexing: BackupObjectIndexingModel | None = None
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
        v = get("WindowsIndexing")
        if v.__class__ is dict:
            self.windows_indexing = _m.BackupObjectIndexingModel.from_dict(v)
        else:
            self.windows_indexing = v
            if v is None:
                n -= "WindowsIndexing" not in d
            else:
                _note(d, "WindowsIndexing", _NAME, "invalid")
        v = get("LinuxIndexing")
        if v.__class__ is dict:
            self.linux_indexing = _m.BackupObjectIndexingModel.from_dict(v)
        else:
            self.linux_indexing = v
            if v is None:
                n -= "LinuxIndexing" not in d
            else:
                _note(d, "LinuxIndexing", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "vmObject": _wire(self.vm_object),
        }
        if self.windows_indexing is not None:
            d["WindowsIndexing"] = _wire(self.windows_indexing)
        if self.linux_indexing is not None:
            d["LinuxIndexing"] = _wire(self.linux_indexing)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupIndexingSettingsModel"]
