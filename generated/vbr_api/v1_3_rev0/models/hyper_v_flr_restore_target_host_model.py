"""`HyperVFlrRestoreTargetHostModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel

if TYPE_CHECKING:
    from typing import Self

    from .hyper_v_object_model import HyperVObjectModel

_NAME = "HyperVFlrRestoreTargetHostModel"
_KNOWN = frozenset("type vmObject".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """`HyperVFlrRestoreTargetHostModel`, a FlrRestoreTargetHostModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "vm_object": "vmObject",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrPlatformType = EFlrPlatformType.HYPERV
    vm_object: HyperVObjectModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrPlatformType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("vmObject")
        if v.__class__ is dict:
            self.vm_object = _m.HyperVObjectModel.from_dict(v)
        else:
            self.vm_object = v
            n -= _required(d, "vmObject", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "vmObject": _wire(self.vm_object),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVFlrRestoreTargetHostModel"]
