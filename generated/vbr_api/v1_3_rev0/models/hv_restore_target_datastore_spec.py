"""`HvRestoreTargetDatastoreSpec` of the API document."""

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

    from .hyper_v_disk_extent_model import HyperVDiskExtentModel

_NAME = "HvRestoreTargetDatastoreSpec"
_KNOWN = frozenset("disk targetFolder".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HvRestoreTargetDatastoreSpec(Model):
    """`HvRestoreTargetDatastoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk": "disk",
        "target_folder": "targetFolder",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk: HyperVDiskExtentModel
    target_folder: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("disk")
        if v.__class__ is dict:
            self.disk = _m.HyperVDiskExtentModel.from_dict(v)
        else:
            self.disk = v
            n -= _required(d, "disk", _NAME)
        self.target_folder = v = get("targetFolder")
        if v.__class__ is not str:
            n -= _required(d, "targetFolder", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "disk": _wire(self.disk),
            "targetFolder": self.target_folder,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvRestoreTargetDatastoreSpec"]
