"""`HvRestoreTargetNetworkSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .hv_restore_target_network_mapping_model import HvRestoreTargetNetworkMappingModel

_NAME = "HvRestoreTargetNetworkSpec"
_KNOWN = frozenset("mappings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HvRestoreTargetNetworkSpec(Model):
    """`HvRestoreTargetNetworkSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "mappings": "mappings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mappings: list[HvRestoreTargetNetworkMappingModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("mappings")
        if v.__class__ is list:
            self.mappings = _items(v, dict, _m.HvRestoreTargetNetworkMappingModel.from_dict, _NAME)
        else:
            self.mappings = v
            n -= _required(d, "mappings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mappings": _wire(self.mappings),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvRestoreTargetNetworkSpec"]
