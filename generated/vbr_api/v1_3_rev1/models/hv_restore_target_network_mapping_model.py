"""`HvRestoreTargetNetworkMappingModel` of the API document."""

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

    from .hv_restore_source_network_model import HvRestoreSourceNetworkModel
    from .hyper_v_object_model import HyperVObjectModel

_NAME = "HvRestoreTargetNetworkMappingModel"
_KNOWN = frozenset("sourceNetwork targetNetwork".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HvRestoreTargetNetworkMappingModel(Model):
    """`HvRestoreTargetNetworkMappingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_network": "sourceNetwork",
        "target_network": "targetNetwork",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_network: HvRestoreSourceNetworkModel
    target_network: HyperVObjectModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("sourceNetwork")
        if v.__class__ is dict:
            self.source_network = _m.HvRestoreSourceNetworkModel.from_dict(v)
        else:
            self.source_network = v
            n -= _required(d, "sourceNetwork", _NAME)
        v = get("targetNetwork")
        if v.__class__ is dict:
            self.target_network = _m.HyperVObjectModel.from_dict(v)
        else:
            self.target_network = v
            if v is None:
                n -= "targetNetwork" not in d
            else:
                _note(d, "targetNetwork", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourceNetwork": _wire(self.source_network),
        }
        if self.target_network is not None:
            d["targetNetwork"] = _wire(self.target_network)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HvRestoreTargetNetworkMappingModel"]
