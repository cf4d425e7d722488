"""`RestoreTargetNetworkSpec` of the API document."""

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

_NAME = "RestoreTargetNetworkSpec"
_KNOWN = frozenset("network disconnected".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreTargetNetworkSpec(Model):
    """`RestoreTargetNetworkSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "network": "network",
        "disconnected": "disconnected",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    network: VmwareObjectModel
    disconnected: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("network")
        if v.__class__ is dict:
            self.network = _m.VmwareObjectModel.from_dict(v)
        else:
            self.network = v
            n -= _required(d, "network", _NAME)
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
            "network": _wire(self.network),
        }
        if self.disconnected is not None:
            d["disconnected"] = self.disconnected
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreTargetNetworkSpec"]
