"""`VmwareFcdQuickMigrationSpec` of the API document."""

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

    from .vmware_object_model import VmwareObjectModel

_NAME = "VmwareFcdQuickMigrationSpec"
_KNOWN = frozenset("mountedDiskNames targetDatastore storagePolicy".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareFcdQuickMigrationSpec(Model):
    """`VmwareFcdQuickMigrationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mounted_disk_names": "mountedDiskNames",
        "target_datastore": "targetDatastore",
        "storage_policy": "storagePolicy",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mounted_disk_names: list[str] | None = None
    target_datastore: VmwareObjectModel
    storage_policy: VmwareObjectModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("mountedDiskNames")
        if v.__class__ is list:
            self.mounted_disk_names = _items(v, str, None, _NAME)
        else:
            self.mounted_disk_names = v
            if v is None:
                n -= "mountedDiskNames" not in d
            else:
                _note(d, "mountedDiskNames", _NAME, "invalid")
        v = get("targetDatastore")
        if v.__class__ is dict:
            self.target_datastore = _m.VmwareObjectModel.from_dict(v)
        else:
            self.target_datastore = v
            n -= _required(d, "targetDatastore", _NAME)
        v = get("storagePolicy")
        if v.__class__ is dict:
            self.storage_policy = _m.VmwareObjectModel.from_dict(v)
        else:
            self.storage_policy = v
            if v is None:
                n -= "storagePolicy" not in d
            else:
                _note(d, "storagePolicy", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "targetDatastore": _wire(self.target_datastore),
        }
        if self.mounted_disk_names is not None:
            d["mountedDiskNames"] = self.mounted_disk_names
        if self.storage_policy is not None:
            d["storagePolicy"] = _wire(self.storage_policy)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareFcdQuickMigrationSpec"]
