"""`RestoreTargetNetworkSpec` of the API document."""

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

    from .restore_target_network_mapping_model import RestoreTargetNetworkMappingModel

_NAME = "RestoreTargetNetworkSpec"
_KNOWN = frozenset("networks disconnected".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetNetworkSpec(Model):
    """`RestoreTargetNetworkSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "networks": "networks",
        "disconnected": "disconnected",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    networks: list[RestoreTargetNetworkMappingModel]
    disconnected: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("networks")
        if v.__class__ is list:
            self.networks = _items(v, dict, _m.RestoreTargetNetworkMappingModel.from_dict, _NAME)
        else:
            self.networks = v
            n -= _required(d, "networks", _NAME)
        self.disconnected = v = get("disconnected")
        if v.__class__ is not bool:
            if v is None:
                n -= "disconnected" not in d
            else:
                _note(d, "disconnected", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "networks": _wire(self.networks),
        }
        if self.disconnected is not None:
            d["disconnected"] = self.disconnected
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetNetworkSpec"]
